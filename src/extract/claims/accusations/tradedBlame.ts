import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import type { RawAccusation } from "./rawAccusation.ts";

/** "Colombia and Venezuela trade accusations over the shooting": each accuses the other. */
export function tradedBlame(place: Place, clause: Clause, index: number): RawAccusation[] {
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
  if (sides.length !== 2) return [];
  return sides.map((one) => ({
    rule: "each-other",
    place,
    clause: index,
    speakers: [one],
    accused: sides.filter((p) => p.entity !== one.entity),
    reportedBy: [],
    cue: { from: clause.verb.from, to: clause.verb.to },
    content: null,
    quote: clause.quote,
    tier: "explicit",
    confidence: 80,
  }));
}
