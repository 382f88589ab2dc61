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
import { indexVerbs } from "./accusations/verbIndex.ts";
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
      const matched = new Set<string>();
      for (const lemma of verbForms(place, clause)) {
        for (const { frame, rest, last } of verbs.byLemma.get(lemma) ?? []) {
          if (matched.has(frame.id)) continue;
          if (rest !== "" && !isFollowedBy(place, clause, rest)) continue;
          const raw = frameVerb(place, clause, index, frame, last, verbs);
          if (raw) {
            matched.add(frame.id);
            found.push(...raw);
          }
        }
      }
      found.push(
        ...allegedTo(place, clause, index),
        ...drawing(place, clause, index),
        ...facing(place, verbs, clause, index),
        ...heardInCourt(place, clause, index),
        ...penalty(place, clause, index),
        ...tradedBlame(place, clause, index),
        ...whatTheyCall(place, clause, index),
      );
      if (matched.size === 0 && clause.quote !== null) found.push(...inQuotation(place, clause, index));
    });
    found.push(...accordingTo(place), ...allegedly(place, verbs), ...behindIt(place));
    found.push(...nominal(place, verbs), ...stemming(place, verbs), ...backed(place, verbs));
    return found;
  };
}
