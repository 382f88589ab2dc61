import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import type { Wrong } from "../wrongs.ts";
import { isToldInCourt } from "./inQuarrel.ts";
import { isOwnSide } from "./sides.ts";

/** A deed that no word of ours calls wrong, and what speaks for and against its being told as a wrong. */
export interface PlainDeed {
  readonly deed: Wrong;
  readonly signs: readonly string[];
}

const firstPerson = /^(us|me|our|ours|my|mine)$/u;

/** When it was done: "had sold", "sold", "have sold"; null for what is not told as done. */
function tenseOf(place: Place, { verb }: Clause): string | null {
  const first = place.lower(verb.from);
  if (/^(had|'d)$/u.test(first)) return "had done";
  if (/^(has|have|'ve|'s)$/u.test(first)) return verb.to - verb.from > 1 ? "has done" : null;
  const main = place.lower(verb.main);
  if (/^(was|were|is|are|'re|'m)$/u.test(first)) return /ing$/u.test(main) ? "was doing" : null;
  if (/^(did|does|do)$/u.test(first)) return verb.negated ? "did not" : null;
  if (verb.to - verb.from !== 1) return null;
  return main !== verb.lemma && !/(s|ing)$/u.test(main) ? "did" : null;
}

/**
 * "They took our passports," said by one who accuses the party anyway, or whom it befell; "told the court that the chef had put new dates on
 * the cream": no word for a wrong, and yet told as a reproach. How far each is believed is fitted to the signs.
 */
export function plainDeed(
  place: Place,
  clause: Clause,
  index: number,
  cue: Clause,
  speakers: readonly number[],
  whose: () => readonly number[],
): PlainDeed | null {
  const inCourt = isToldInCourt(place, cue);
  // What a court hears of a party by nobody in particular must be done to something.
  if (speakers.length === 0 && !(inCourt && clause.objects.length > 0)) return null;
  const tense = tenseOf(place, clause);
  const { scene, sentence, parse } = place;
  if (tense === null || clause.verb.passive || clause.verb.modal !== null || clause.verb.form !== "finite")
    return null;
  const deed: Wrong = { doers: clause.subject, strength: "weak", from: clause.verb.from, to: clause.end };
  const quoted = clause.quote !== null;
  const innocent = scene.wrongs.isInnocent(sentence, clause);
  const routine = innocent || scene.wrongs.ofAccused(sentence, parse, index, false) === null;
  if (innocent && !/^(know|promise)$/u.test(clause.verb.lemma)) return null;
  // Reported speech tells of anything; what was done is heard as a reproach where it is testified.
  if (!quoted && !inCourt) return null;
  const sides = whose();
  if (sides.length === 0 || isOwnSide(place, speakers, sides)) return null;
  const charged = sides.every((side) => scene.isCharged(side));
  const toUs = Array.from(
    { length: Math.max(0, clause.end - clause.verb.to) },
    (_, k) => clause.verb.to + k,
  ).some((at) => firstPerson.test(place.lower(at)));
  // In quotation those tell wrongs who have accused the party, or to whom it was done.
  const accuses = scene.hasAccused(speakers, sides);
  if (quoted && (!charged || !(accuses || toUs))) return null;
  const kind = quoted ? "quoted plain deed" : "plain deed";
  return {
    deed,
    signs: [
      kind,
      `${kind}: ${tense}`,
      ...(charged ? [] : [`${kind} of one not charged`]),
      ...(routine ? [`${kind}: routine`] : []),
      ...(clause.verb.negated ? [`${kind}: not`] : []),
      ...(clause.relation === "main" || clause.relation === "content" ? [] : [`${kind}: aside`]),
      ...(toUs ? [`${kind}: to us`] : []),
      ...(accuses ? [`${kind}: by an accuser`] : []),
      ...(clause.objects.length > 0 ? [] : [`${kind}: to nothing`]),
    ],
  };
}
