import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";

/** As "he" and "she" ask for it. */
export type Gender = "m" | "f";

const signs: readonly (readonly [Gender, RegExp])[] = [
  [
    "m",
    /^(mr|mr\.|sir|lord|king|prince|duke|spokesman|chairman|businessman|congressman|policeman|husband|father|son|brother|uncle|grandfather|sheikh|emperor|monsieur|herr|señor|boyfriend)$/u,
  ],
  [
    "f",
    /^(ms|ms\.|mrs|mrs\.|miss|dame|lady|baroness|queen|princess|duchess|spokeswoman|chairwoman|businesswoman|congresswoman|policewoman|wife|mother|daughter|sister|aunt|grandmother|actress|madame|frau|señora|girlfriend|widow)$/u,
  ],
];

const signOf = (word: string): Gender | undefined => signs.find(([, shape]) => shape.test(word))?.[0];

/** Makes the teller of persons' gender: by a title or noun right before a name ("Ms", "chairman"), else by the given name. */
export function makeGenderFinder(
  lexicon: Pick<Lexicon, "womensNames" | "mensNames" | "familyFirst">,
): (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
) => Map<number, Gender> {
  const women = new Set(lexicon.womensNames);
  const men = new Set(lexicon.mensNames);
  const families = new Set(lexicon.familyFirst);
  return (sentences, mentions, entities) => {
    const found = new Map<number, Gender>();
    for (const mention of mentions) {
      if (found.has(mention.entity) || entities[mention.entity]?.actorType !== "person") continue;
      const tokens = sentences[mention.sentence]?.tokens ?? [];
      const near = tokens.slice(Math.max(0, mention.from - 4), mention.from);
      const from = near.findLastIndex(
        (t) => /^([.,;:)"”]|and|who|to|with|by|of)$/u.test(t.lower) && t.lower !== ",",
      );
      const sign = near.slice(from + 1).findLast((t) => signOf(t.lower) !== undefined);
      if (sign) found.set(mention.entity, signOf(sign.lower) as Gender);
    }
    for (const entity of entities) {
      const given = entity.label.split(" ")[0] ?? "";
      if (entity.actorType !== "person" || found.has(entity.key) || !entity.label.includes(" ")) continue;
      if (families.has(given)) continue;
      if (women.has(given)) found.set(entity.key, "f");
      else if (men.has(given)) found.set(entity.key, "m");
    }
    return found;
  };
}
