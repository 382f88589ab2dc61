import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";
import { meetingNouns, type Venue } from "./draft.ts";

const times =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today)$/u;

/** Makes the look-up of a city by its name alone. */
export function makeVenueNames(lexicon: Lexicon): (name: string) => Venue {
  const hosts = new Map<string, string | null>([
    ...lexicon.places.map((p): [string, string | null] => [p.name, p.iso ?? null]),
    ...lexicon.nations.flatMap((n) => n.capitals.map((c): [string, string | null] => [c, n.iso])),
  ]);
  return (name) =>
    hosts.has(name) ? { place: [name], host: hosts.get(name) ?? null } : { place: [], host: null };
}

/** Where the name of a place begins: behind "in", "at the", "in the Georgian capital,", "on the shore of". */
function placeAfter(tokens: readonly Token[], at: number): number | null {
  const words = (many: number): string[] => tokens.slice(at, at + many).map((t) => t.lower);
  const shore = words(4).join(" ");
  if (/^on the (shores?|banks?|island|coast|outskirts) of$/u.test(shore)) return at + 4;
  if (!["in", "at", "near"].includes(tokens[at]?.lower ?? "")) return null;
  const capital = words(6).indexOf("capital");
  if (capital > 1 && tokens[at + 1]?.lower === "the")
    return at + capital + (tokens[at + capital + 1]?.text === "," ? 2 : 1);
  return tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
}

/** Makes for each document the reader of its places: "in Varna, Bulgaria" → both, and the state. */
export function makeVenueReader(
  lexicon: Lexicon,
): (
  text: string,
  entities: readonly Entity[],
  mentionsOf: (sentence: number) => readonly Mention[],
) => (sentence: Sentence, from: number, to: number) => Venue {
  const places = new Map(lexicon.places.map((p) => [p.name, p]));
  const capitals = new Map(lexicon.nations.flatMap((n) => n.capitals.map((c) => [c, n.iso] as const)));
  return (text, entities, mentionsOf) => (sentence, from, to) => {
    const { tokens } = sentence;
    const here = mentionsOf(sentence.index);
    for (let at = from; at < to; at++) {
      const start = placeAfter(tokens, at);
      if (start === null) continue;
      let end = start;
      while (
        end < tokens.length &&
        /^\p{Lu}/u.test(tokens[end]?.text ?? "") &&
        end - start < 4 &&
        !times.test(tokens[end]?.text ?? "")
      )
        end++;
      if (end === start || meetingNouns.test(tokens[end - 1]?.lower ?? "")) continue;
      if (here.some((m) => m.from >= start && m.to <= end && m.via === "demonym")) continue;
      if (here.some((m) => m.from >= start && m.to <= end && entities[m.entity]?.actorType === "person"))
        continue;
      const first = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
      const nation = here.find(
        (m) =>
          m.from >= start && m.to <= end + 4 && entities[m.entity]?.kind === "nation" && m.via !== "demonym",
      );
      const host = nation
        ? (entities[nation.entity]?.iso ?? null)
        : (places.get(first)?.iso ?? capitals.get(first) ?? null);
      const wide =
        tokens[end]?.text === "," && nation && nation.from === end + 1
          ? [text.slice(nation.start, nation.end)]
          : [];
      const known = places.has(first) || capitals.has(first) || nation !== undefined;
      if (!known && !/^\p{Lu}\p{L}{2,}/u.test(first)) continue;
      return { place: [first, ...wide], host };
    }
    return { place: [], host: null };
  };
}
