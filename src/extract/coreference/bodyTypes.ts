import type { Entity } from "../../model/reading.ts";
import type { PartyWords } from "./partyWords.ts";

const otherKinds = new WeakMap<Entity, boolean>();

/** Does its name tell that it is no company? Looked up once for an entity, which is read with one lexicon. */
function isOtherBody(entity: Entity, otherBodies: ReadonlySet<string>): boolean {
  const held = otherKinds.get(entity);
  if (held !== undefined) return held;
  const told = entity.label.split(/[^\p{L}]+/u).some((word) => otherBodies.has(word.toLowerCase()));
  otherKinds.set(entity, told);
  return told;
}

/** Does an entity of this actor type answer to a noun of these lexicon types? */
export function answersTo(
  entity: Entity,
  types: readonly string[],
  { otherBodies }: Pick<PartyWords, "otherBodies">,
): boolean {
  if (entity.kind === "nation")
    return types.includes("government") || types.includes("nation") || types.includes("state");
  const type = entity.actorType;
  return types.some((t) => {
    switch (t) {
      case "party":
      case "militant":
      case "union":
      case "ngo":
      case "sport":
      case "organisation":
        return type === "organisation";
      case "court":
      case "military":
        return type === "agency" || type === "organisation";
      case "company":
        // A name without a type is most often a company's, unless it tells of another kind.
        return (
          type === "company" ||
          (type === "organisation" && entity.known === null && !isOtherBody(entity, otherBodies))
        );
      default:
        return t === type;
    }
  });
}

/** A noun for a body as the lexicon has it. */
export type BodyNoun = {
  readonly types: readonly string[];
  readonly plural: boolean;
  readonly lemma: string;
};

/** Nouns that stand in the name of what they point back to: "the council" is no company. */
const namingNouns = new Map<string, RegExp>(
  [
    "council",
    "commission",
    "committee",
    "ministry",
    "department",
    "parliament",
    "court",
    "tribunal",
    "university",
    "college",
    "school",
    "church",
    "hospital",
    "embassy",
    "consulate",
    "police",
    "bureau",
    "board",
    "senate",
    "congress",
    "institute",
    "foundation",
    "academy",
    "assembly",
    "jury",
    "delegation",
    "mission",
    "cabinet",
    "society",
    "trust",
    "party",
  ].map((noun) => [noun, new RegExp(`\\b${noun}\\b`, "iu")]),
);
for (const noun of ["army", "navy", "air force", "military", "armed forces", "forces", "coast guard"])
  namingNouns.set(noun, /\b(army|navy|air force|military|forces?|guard|marines|corps)\b/iu);
for (const noun of ["union", "trade union", "labour union", "labor union", "federation", "association"])
  namingNouns.set(noun, /\b(union|workers|federation|association|guild|congress|brotherhood|alliance)\b/iu);
namingNouns.set(
  "party",
  /\b(party|democrats?|conservatives?|labour|greens?|front|movement|alliance|republicans?|league)\b/iu,
);

/** What a noun for a body finds in the names of those it can mean, if it is such a noun. */
export const bodiesNamedBy = (noun: string): RegExp | undefined => namingNouns.get(noun);
