import type { Clause } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import { accordingTo } from "./accusations/accordingTo.ts";
import { allegedly } from "./accusations/allegedly.ts";
import { allegedTo } from "./accusations/allegedTo.ts";
import { backed } from "./accusations/backed.ts";
import { behindIt } from "./accusations/behindIt.ts";
import { drawing } from "./accusations/drawing.ts";
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
import { whatTheyCall } from "./accusations/whatTheyCall.ts";
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
    place.parse.clauses.forEach((clause, index) => {
      const framed = addFramed(found, place, clause, index, verbs);
      addAll(found, allegedTo(place, clause, index));
      addAll(found, drawing(place, clause, index));
      addAll(found, facing(place, verbs, clause, index));
      addAll(found, heardInCourt(place, clause, index));
      addAll(found, penalty(place, clause, index));
      addAll(found, tradedBlame(place, clause, index));
      addAll(found, whatTheyCall(place, clause, index));
      if (!framed && clause.quote !== null) addAll(found, inQuotation(place, clause, index));
    });
    addAll(found, accordingTo(place));
    addAll(found, allegedly(place, verbs));
    addAll(found, behindIt(place));
    addAll(found, nominal(place, verbs));
    addAll(found, stemming(place, verbs));
    addAll(found, backed(place, verbs));
    return found;
  };
}

function addAll(found: RawAccusation[], more: readonly RawAccusation[]): void {
  for (const raw of more) found.push(raw);
}

/** Adds what the frames of a clause's verb tell, each once; was there any that tells something? */
function addFramed(
  found: RawAccusation[],
  place: Place,
  clause: Clause,
  index: number,
  verbs: VerbIndex,
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
      addAll(found, raws);
    }
  }
  return matched.length > 0;
}
