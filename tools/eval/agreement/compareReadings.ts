import type { Span } from "../../../src/model/document.ts";
import type { Nation } from "../../../src/model/lexicon.ts";
import { evaluate } from "../evaluate.ts";
import type { ClaimKind } from "../gold.ts";
import type { Estimate } from "../intervals.ts";
import type { Mistake } from "../judged.ts";
import type { Score } from "../scores.ts";
import { asFound } from "./asFound.ts";
import { countDebated, leaveOutDebated } from "./debated.ts";
import { addCells, type Cells, countSentences, kappaOf } from "./kappa.ts";
import type { TwoReadings } from "./readSecond.ts";

/** Whether the sentences of the texts hold a claim, as two readers see it. */
export interface SentenceAgreement extends Cells {
  readonly class: ClaimKind;
  readonly kappa: Estimate | null;
}

interface View {
  /** The second reading judged by the first: "gold" is the first reader's, "found" the second's. */
  readonly scores: readonly Score[];
  readonly sentences: readonly SentenceAgreement[];
}

/** How far two readers of the same texts agree. */
export interface Agreement {
  readonly documents: number;
  readonly words: number;
  /** What either reader holds optional left out. */
  readonly sure: View;
  /** Optional items counted as any other. */
  readonly all: View;
  readonly disagreements: readonly Mistake[];
}

const kinds: readonly ClaimKind[] = ["accusation", "denial"];

/** Judges each second reading by the first as if a program had found it, and every sentence of the texts by both. */
export function compareReadings(
  readings: readonly TwoReadings[],
  nations: readonly Nation[],
  sentencesOf: (reading: TwoReadings["first"]) => readonly Span[],
): Agreement {
  const texts = readings.map((reading) => sentencesOf(reading.first));
  const seen = (pairs: readonly TwoReadings[]) => {
    const { scores, mistakes, documents, words } = evaluate(
      pairs.map(({ first, second }) => ({
        document: first,
        found: asFound(second, first.text, nations),
        offsets: { checked: 0, wrong: [] },
      })),
    );
    const sentences = kinds.map((kind) => {
      const cells = pairs.map((pair, i) => countSentences(pair, texts[i] ?? [], kind));
      return { class: kind, ...addCells(cells), kappa: kappaOf(cells) };
    });
    const view = { scores: scores.filter((score) => score.scope !== "explicit of all"), sentences };
    return { view, mistakes, documents, words };
  };
  const { view: all, mistakes: disagreements, documents, words } = seen(readings.map(countDebated));
  return { documents, words, sure: seen(readings.map(leaveOutDebated)).view, all, disagreements };
}
