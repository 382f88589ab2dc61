import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";

/** Where a party is said to be from: ISO codes and names of places, as "the Lyon company" asks for. */
export type Origins = ReadonlyMap<number, ReadonlySet<string>>;

/** The nations in which the lexicon knows places of a name. */
export const nationsOfPlaces = (lexicon: Pick<Lexicon, "places">): ReadonlyMap<string, string> =>
  new Map(lexicon.places.flatMap((place) => (place.iso ? [[place.name, place.iso] as const] : [])));

/** Makes the finder of origins: "the Danish group Norvik", "Norvik, a lender in Lyon,", "Norvik of Denmark", "Lyon-based Norvik". */
export function makeOriginFinder(
  nationOf: ReadonlyMap<string, string>,
): (sentences: readonly Sentence[], mentions: readonly Mention[], entities: readonly Entity[]) => Origins {
  return (sentences, mentions, entities) => {
    const found = new Map<number, Set<string>>();
    const nations = mentions.filter((m) => entities[m.entity]?.kind === "nation");
    const add = (entity: number, origin: string | null | undefined): void => {
      if (origin) found.set(entity, (found.get(entity) ?? new Set()).add(origin));
    };
    for (const mention of mentions) {
      const entity = entities[mention.entity];
      const tokens = sentences[mention.sentence]?.tokens;
      if (!tokens || entity?.kind !== "actor" || entity.actorType === "person") continue;
      add(mention.entity, entity.nation);
      const here = nations.filter((m) => m.sentence === mention.sentence);
      const addWord = (at: number): void => {
        const token = tokens[at];
        if (!token || !/^\p{Lu}/u.test(token.text)) return;
        const nation = here.find((m) => m.from <= at && at < m.to);
        if (nation) add(mention.entity, entities[nation.entity]?.iso);
        else {
          add(mention.entity, token.text);
          add(mention.entity, nationOf.get(token.text));
        }
      };
      // Before the name, up to its article.
      for (let at = mention.from - 1; at >= Math.max(0, mention.from - 7); at--) {
        const token = tokens[at];
        if (!token || !(/^(NOUN|ADJ|PROPN|PART|VERB)$/u.test(token.pos) || token.text === "-")) break;
        addWord(at);
      }
      // "of Denmark", or an apposition up to its comma.
      const apposed =
        tokens[mention.to]?.text === "," && /^(a|an|the)$/u.test(tokens[mention.to + 1]?.lower ?? "");
      if (apposed || /^(of|in)$/u.test(tokens[mention.to]?.lower ?? ""))
        for (let at = mention.to + 1; at < Math.min(tokens.length, mention.to + 14); at++) {
          const token = tokens[at];
          if (!token || /^[,.;:]$/u.test(token.text) || token.pos === "AUX") break;
          if (!apposed && token.pos !== "PROPN") break;
          addWord(at);
        }
    }
    return found;
  };
}
