import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";
import { eachOther } from "./eachOther.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import { twoBefore } from "./twoBefore.ts";

/** "hours after each side blamed the other for starting it", "have each accused the other of lying" */
const other =
  /^(each( (side|party|country|of them|government|company))?|both sides) (blames?d?|accuses?d?) the other\b/u;

/** "Colombia and Venezuela trade accusations over the shooting": each accuses the other. */
export function tradedBlame(place: Place, clause: Clause, index: number): RawAccusation[] {
  const at = !(place.holds("each") || place.holds("both"))
    ? null
    : clause.subject[0] && other.test(place.words(clause.subject[0].from, clause.verb.to + 2))
      ? clause.subject[0].from
      : other.test(place.words(clause.verb.to, clause.verb.to + 4))
        ? clause.verb.to
        : null;
  if (at !== null && !clause.verb.negated)
    return between(
      place,
      clause,
      index,
      at === clause.verb.to ? place.resolve(clause.subject, clause.quote) : [],
    );
  if (
    clause.verb.passive ||
    clause.verb.negated ||
    clause.verb.modal !== null ||
    !/^(trade|exchange|swap)$/u.test(clause.verb.lemma) ||
    !clause.objects.some((np) => /^(accusation|allegation|blame|recrimination)s?$/u.test(place.headWord(np)))
  )
    return [];
  // "Chad, Cameroon trade blame": a headline has a comma for "and".
  const [first] = clause.subject;
  const beside =
    place.sentence.zone === "headline" && clause.subject.length === 1 && first
      ? place.parse.nps.filter((np) => np.to === first.from - 1 || np.from === first.to + 1)
      : [];
  const sides = place
    .resolve([...clause.subject, ...beside.filter((np) => np.entity !== null)], clause.quote)
    .filter((p) => p.via === "name" || beside.length === 0);
  return between(place, clause, index, sides);
}

function between(place: Place, clause: Clause, index: number, named: readonly Party[]): RawAccusation[] {
  const sides = named.length > 0 ? named : twoListed(place);
  if (sides.length !== 2) return [];
  return eachOther(place, clause, index, sides, { content: null, tier: "explicit", confidence: 80 });
}

/** The two nations this sentence names before, or else the two told last. */
function twoListed(place: Place): readonly Party[] {
  const { mentions, entities } = place.scene;
  const here = mentions.filter(
    (m) => m.sentence === place.sentence.index && entities[m.entity]?.kind === "nation",
  );
  const keys = [...new Set(here.map((m) => m.entity))];
  return keys.length === 2
    ? keys.map((entity) => ({ entity, via: "definite", onBehalfOf: null, sure: false }))
    : twoBefore(place);
}
