import type { Clause } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import { accordingTo } from "./accusations/accordingTo.ts";
import { allegedly } from "./accusations/allegedly.ts";
import { allegedTo } from "./accusations/allegedTo.ts";
import { backed } from "./accusations/backed.ts";
import { facing } from "./accusations/facing.ts";
import { frameVerb } from "./accusations/frameVerb.ts";
import { heardInCourt } from "./accusations/heardInCourt.ts";
import { inQuotation } from "./accusations/inQuotation.ts";
import { nominal } from "./accusations/nominal.ts";
import { penalty } from "./accusations/penalty.ts";
import type { RawAccusation } from "./accusations/rawAccusation.ts";
import { stemming } from "./accusations/stemming.ts";
import { tradedBlame } from "./accusations/tradedBlame.ts";
import { indexVerbs, type VerbIndex } from "./accusations/verbIndex.ts";
import type { Place } from "./scene.ts";
import { verbForms } from "./verbForms.ts";

export type AccusationFinder = (place: Place) => RawAccusation[];

/** Do these words stand behind a clause's verb, its particle counted or not? */
function isFollowedBy(place: Place, { verb }: Clause, words: string): boolean {
  const behind = place.words(verb.to, verb.to + 3);
  return (
    behind.startsWith(words) || (verb.particle !== null && `${verb.particle} ${behind}`.startsWith(words))
  );
}

/** Makes the finder of accusations: a sentence → what its verbs, nouns and quotations accuse whom of. */
export function makeAccusationFinder(lexicon: Lexicon): AccusationFinder {
  const verbs = indexVerbs(lexicon);
  return (place) => {
    const found: RawAccusation[] = [];
    const add = (raws: readonly RawAccusation[]): void => {
      for (const raw of raws) found.push(raw);
    };
    place.parse.clauses.forEach((clause, index) => {
      const framed = framesOf(place, clause, index, verbs, add);
      add(allegedTo(place, clause, index));
      add(facing(place, verbs, clause, index));
      add(heardInCourt(place, clause, index));
      add(penalty(place, clause, index));
      add(tradedBlame(place, clause, index));
      if (!framed && clause.quote !== null) add(inQuotation(place, clause, index));
    });
    add(accordingTo(place));
    add(allegedly(place, verbs));
    add(nominal(place, verbs));
    add(stemming(place, verbs));
    add(backed(place, verbs));
    return found;
  };
}

/** Adds what the frames of a clause's verb tell, each once; was there any that tells something? */
function framesOf(
  place: Place,
  clause: Clause,
  index: number,
  verbs: VerbIndex,
  add: (raws: readonly RawAccusation[]) => void,
): boolean {
  const matched: string[] = [];
  for (const lemma of verbForms(place, clause)) {
    const known = verbs.byLemma.get(lemma);
    if (!known) continue;
    for (const { frame, rest, last } of known) {
      if (matched.includes(frame.id)) continue;
      if (rest !== "" && !isFollowedBy(place, clause, rest)) continue;
      const raws = frameVerb(place, clause, index, frame, last, verbs);
      if (!raws) continue;
      matched.push(frame.id);
      add(raws);
    }
  }
  return matched.length > 0;
}
