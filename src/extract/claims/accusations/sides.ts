import type { NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";

export const isPronoun = (place: Place, np: NounPhrase): boolean =>
  /^(it|they|he|she|we|its|their)$/u.test(place.words(np.from, np.to));

/** Papers speak ("the report says"), but do no wrong. */
export const documents = (place: Place): ReadonlySet<string> => place.scene.wrongs.documents;

/** "No other member", "neither of them". */
export const isNobody = (place: Place, nps: readonly NounPhrase[]): boolean =>
  nps.some((np) => /^(no|none|nobody|neither|nothing)$/u.test(place.lower(np.from)));

/** "Mr Bell's comments were irresponsible": what is said or planned is criticised, and nobody accused. */
export const isUttered = (place: Place, np: NounPhrase): boolean =>
  /^(comment|remark|decision|plan|proposal|policy|speech|idea|word|approach|move|suggestion|call|budget|bill|law|statement|figure|argument|view)s?$/u.test(
    place.headWord(np),
  );

/** A prosecutor, or the paper that brings a case: what it tells of a party is what it charges. */
export function isProsecution(place: Place, party: Party): boolean {
  const entity = place.scene.entities[party.entity];
  return /\b(prosecut\w+|district attorney|attorney general|indictment|lawsuit|complaint|plaintiffs?|charge sheet)\b/iu.test(
    `${entity?.label ?? ""} ${entity?.position ?? ""}`,
  );
}

/** Does one of the speakers stand for one of these parties, or one of them for a speaker? */
export function isOwnSide(place: Place, speakers: readonly number[], sides: readonly number[]): boolean {
  const { resolver, entities } = place.scene;
  return speakers.some((speaker) =>
    sides.some(
      (side) =>
        speaker === side ||
        resolver.affiliations(speaker).includes(side) ||
        resolver.affiliations(side).includes(speaker) ||
        (entities[side]?.iso !== null &&
          entities[side]?.iso !== undefined &&
          entities[side]?.iso === entities[speaker]?.nation),
    ),
  );
}
