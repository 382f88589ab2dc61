import { answerMistakes, claimMistakes } from "./claimMistakes.ts";
import { makeFit } from "./fit.ts";
import type { FoundDocument } from "./found.ts";
import type { GoldDocument } from "./gold.ts";
import { judgeAnswers } from "./judgeAnswers.ts";
import { claimField, judgeClaims } from "./judgeClaims.ts";
import { classes, type Judged, type Mistake } from "./judged.ts";
import { actorField, judgeParties, nationField } from "./judgeParties.ts";
import { judgeSummits, type SummitPair, summitField } from "./judgeSummits.ts";
import { partyMistakes, summitMistakes } from "./otherMistakes.ts";
import { type Bin, type RuleScore, reliability, ruleScores } from "./reliability.ts";
import { constructionScores, overallScores, type Score } from "./scores.ts";
import { addSides, countSides, noSides, type SideCounts } from "./sides.ts";

/** An article's gold, what was found in it, and what looking at the offsets gave. */
export interface Compared {
  readonly document: GoldDocument;
  readonly found: FoundDocument;
  readonly offsets: { readonly checked: number; readonly wrong: readonly string[] };
}

export interface Evaluation {
  readonly documents: number;
  readonly words: number;
  readonly offsets: { readonly checked: number; readonly wrong: readonly string[] };
  readonly scores: readonly Score[];
  readonly constructions: readonly Score[];
  readonly rules: readonly RuleScore[];
  readonly sides: { readonly accusation: SideCounts; readonly denial: SideCounts };
  readonly reliability: readonly Bin[];
  /** Counts beside the scores. */
  readonly details: Record<
    "places" | "dates" | "statedDates" | "mustNotBeActors",
    { right: number; of: number }
  >;
  readonly mistakes: readonly Mistake[];
}

/** Scores what was found in each article against its gold. */
export function evaluate(compared: readonly Compared[]): Evaluation {
  const judged: Judged[] = [];
  const mistakes: Mistake[] = [];
  const pairs: SummitPair[] = [];
  const sides = { accusation: noSides(), denial: noSides() };
  const forbidden = { right: 0, of: 0 };
  for (const { document, found } of compared) {
    const { file, gold } = document;
    const fit = makeFit(document);
    const accusations = claimField(document, found, "accusation", fit);
    const denials = claimField(document, found, "denial", fit);
    const nations = nationField(document, found);
    const actors = actorField(document, found, fit);
    const summits = summitField(document, found, fit);
    judged.push(...judgeClaims(file, accusations), ...judgeClaims(file, denials));
    judged.push(...judgeAnswers(file, accusations, denials, found.answers));
    judged.push(...judgeParties(file, nations, actors), ...judgeSummits(file, summits));
    mistakes.push(...claimMistakes(file, accusations), ...claimMistakes(file, denials));
    mistakes.push(...answerMistakes(file, accusations, denials, found.answers));
    mistakes.push(...partyMistakes(document, nations, actors), ...summitMistakes(document, summits, found));
    addSides(sides.accusation, countSides(accusations, fit));
    addSides(sides.denial, countSides(denials, fit));
    pairs.push(...summits.pairs);
    forbidden.of += gold.mustNotBeActors.length;
    forbidden.right += gold.mustNotBeActors.length - new Set(actors.forbidden.map((f) => f.name)).size;
  }
  const placed = pairs.filter((p) => p.placeRight !== null);
  const dated = pairs.filter((p) => p.gold.date !== null);
  const share = (right: readonly unknown[], of: readonly unknown[]) => ({
    right: right.length,
    of: of.length,
  });
  return {
    documents: compared.length,
    words: compared.reduce(
      (sum, { document }) => sum + document.text.split(/\s+/u).filter(Boolean).length,
      0,
    ),
    offsets: {
      checked: compared.reduce((sum, { offsets }) => sum + offsets.checked, 0),
      wrong: compared.flatMap(({ document, offsets }) => offsets.wrong.map((w) => `${document.file}: ${w}`)),
    },
    scores: overallScores(judged),
    constructions: constructionScores(judged),
    rules: ruleScores(judged),
    sides,
    reliability: [...reliability(judged, "accusation"), ...reliability(judged, "denial")],
    details: {
      places: share(
        placed.filter((p) => p.placeRight),
        placed,
      ),
      dates: share(
        pairs.filter((p) => p.dateRight),
        pairs,
      ),
      statedDates: share(
        dated.filter((p) => p.dateRight),
        dated,
      ),
      mustNotBeActors: forbidden,
    },
    mistakes: mistakes.sort((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class)),
  };
}
