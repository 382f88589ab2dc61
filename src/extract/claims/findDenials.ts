import type { Clause } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import { appended } from "./denials/appended.ts";
import { belittling } from "./denials/belittling.ts";
import { conduct, neitherDid } from "./denials/conduct.ts";
import { denialIssued } from "./denials/denialIssued.ts";
import { denialWords } from "./denials/denialWords.ts";
import { asActive } from "./denials/denyingClause.ts";
import { denyVerb } from "./denials/denyVerb.ts";
import { dismissing } from "./denials/dismissing.ts";
import { innocence } from "./denials/innocence.ts";
import { labelled, labelledBriefly } from "./denials/labelled.ts";
import { notAccepting } from "./denials/notAccepting.ts";
import type { RawDenial } from "./denials/rawDenial.ts";
import { contesting, plea, reacting } from "./denials/reacting.ts";
import type { Place } from "./scene.ts";
import { hasForm } from "./verbForms.ts";

export type DenialFinder = (place: Place) => RawDenial[];

/** Makes the finder of denials: a sentence → who negates or dismisses what. */
export function makeDenialFinder(lexicon: Lexicon): DenialFinder {
  const words = denialWords(lexicon);
  const denying = new Set([
    ...words.any,
    ...words.bearers,
    ...words.claim.keys(),
    ...words.call,
    ...words.react.keys(),
  ]);
  /** By the verbs of denying; most clauses have none, and are asked no further. */
  const byVerb = (place: Place, clause: Clause, index: number): RawDenial | null =>
    hasForm(place, clause, denying)
      ? (denyVerb(place, clause, index, words) ??
        denialIssued(place, clause, index, words) ??
        dismissing(place, clause, index, words) ??
        reacting(place, clause, index, words))
      : null;
  return (place) => {
    const out: RawDenial[] = [...appended(place, words), ...labelledBriefly(place, words)];
    place.parse.clauses.forEach((told, index) => {
      const clause = asActive(place, told, words);
      const raw =
        notAccepting(place, clause, index, words) ??
        byVerb(place, clause, index) ??
        contesting(place, clause, index, words) ??
        plea(place, clause, index) ??
        labelled(place, clause, index, words) ??
        innocence(place, clause, index, words) ??
        neitherDid(place, clause, index, words) ??
        conduct(place, clause, index, words) ??
        belittling(place, clause, index, words);
      if (raw) out.push(raw);
    });
    return out;
  };
}
