import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";
import { makeNameWords } from "./nameWords.ts";
import type { Party } from "./party.ts";
import { readDocumentNames } from "./readDocumentNames.ts";

export interface NamedEntities {
  readonly entities: Entity[];
  readonly mentions: Mention[];
}

/** Makes the finder of names: nations, persons, bodies and hacking groups of one document, each with its mentions. */
export function makeNameFinder(
  lexicon: Lexicon,
): (text: string, sentences: readonly Sentence[]) => NamedEntities {
  const words = makeNameWords(lexicon);
  return (text, sentences) => {
    const found = readDocumentNames(text, sentences, words).sort(
      (a, b) => a.sentence - b.sentence || a.from - b.from || b.to - a.to,
    );
    const keys = new Map<Party, number>();
    const entities: Entity[] = [];
    const mentions: Mention[] = [];
    for (const { party, sentence, from, to, via } of found) {
      const tokens = sentences[sentence]?.tokens;
      const first = tokens?.[from];
      const last = tokens?.[to - 1];
      if (!first || !last) continue;
      let entity = keys.get(party);
      if (entity === undefined) {
        entity = entities.length;
        keys.set(party, entity);
        const { kind, label, iso, actorType, known, nation, position } = party;
        entities.push({ key: entity, kind, label, iso, actorType, known, nation, position });
      }
      mentions.push({ entity, via, sentence, from, to, start: first.start, end: last.end });
    }
    return { entities, mentions };
  };
}
