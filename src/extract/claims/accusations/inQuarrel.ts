import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import { isOwnSide } from "./sides.ts";

const past = /^(had|has|have|'ve|'d|was|were|did)$/u;

/** The states a party is or belongs to. */
function nationsOf(place: Place, party: number): Set<string> {
  const { entities, resolver } = place.scene;
  const out = new Set<string>();
  for (const one of [party, ...resolver.affiliations(party)]) {
    const entity = entities[one];
    const iso = entity?.iso ?? entity?.nation;
    if (iso) out.add(iso);
  }
  return out;
}

/** Is it told as done ("had sold", "sold"), not as under way or to come? */
function isDone(place: Place, clause: Clause): boolean {
  const main = place.lower(clause.verb.main);
  return (
    past.test(place.lower(clause.verb.from)) ||
    (clause.verb.to - clause.verb.from === 1 && (/ed$/u.test(main) || main !== clause.verb.lemma))
  );
}

/** "the jury", "Leeds Crown Court" */
export const isCourt = (place: Place, np: NounPhrase): boolean =>
  place.scene.lexicon.courtNouns.includes(place.headWord(np));

/** "told the jury that …", "…, the court heard" */
export const isToldInCourt = (place: Place, cue: Clause): boolean =>
  cue.objects.some((np) => isCourt(place, np)) ||
  (/^(hear|tell)$/u.test(cue.verb.lemma) && cue.subject.some((np) => isCourt(place, np)));

/**
 * A plain deed is told as a wrong where the two sides quarrel: "Minsk had been testing its neighbours", said by
 * Lithuania's minister; what a hacking group did, said by those who hunt it; what a defendant did, said in court.
 */
export function inQuarrel(
  place: Place,
  clause: Clause,
  cue: Clause,
  speakers: readonly number[],
  sides: readonly number[],
): boolean {
  const { entities } = place.scene;
  if (clause.quote !== null || speakers.length === 0 || sides.length === 0) return false;
  if (isOwnSide(place, speakers, sides) || !isDone(place, clause)) return false;
  const hunted = sides.every((side) => entities[side]?.actorType === "threat-actor");
  if (hunted) return true;
  if (!place.scene.isHeated()) return false;
  const theirs = sides.flatMap((side) => [...nationsOf(place, side)]);
  const own = speakers.flatMap((speaker) => [...nationsOf(place, speaker)]);
  const states = sides.some((side) =>
    /^(nation|government|agency|mission)$/u.test(entities[side]?.actorType ?? "nation"),
  );
  const foreign = theirs.length > 0 && own.length > 0 && !theirs.some((iso) => own.includes(iso)) && states;
  const charged = sides.every((side) => place.scene.isCharged(side));
  const inCourt = isToldInCourt(place, cue);
  return foreign || (charged && (inCourt || place.lower(clause.verb.from) === "had"));
}
