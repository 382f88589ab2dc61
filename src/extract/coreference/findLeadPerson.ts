import type { Parse } from "../../model/grammar.ts";
import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";

interface Text {
  readonly sentences: readonly Sentence[];
  readonly parses: readonly Parse[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/**
 * "A former goalkeeper pleaded not guilty on Monday. Jo Reed, 41, …": the person whom a text brings in by a noun first and by
 * name soon after. Only one who is told with an age, or who stands before the court, and only when the sentence itself names nobody.
 */
export function findLeadPerson(text: Text, at: number, defendants: ReadonlySet<number>): number | null {
  const isPerson = (mention: Mention): boolean => text.entities[mention.entity]?.actorType === "person";
  const first = text.sentences[at];
  if (first === undefined || at > 3) return null;
  if (text.mentions.some((m) => m.sentence === at && isPerson(m))) return null;
  const reach = first.zone === "headline" ? 5 : 3;
  for (let s = at + 1; s <= at + reach; s++) {
    const tokens = text.sentences[s]?.tokens ?? [];
    const named = text.mentions.filter((m) => m.sentence === s && isPerson(m));
    const aged = named.filter(
      (m) =>
        tokens[m.to]?.text === "," &&
        /^\d{2}$/u.test(tokens[m.to + 1]?.text ?? "") &&
        /^[,.]$/u.test(tokens[m.to + 2]?.text ?? ""),
    );
    const tried = named.filter((m) => defendants.has(m.entity));
    const likely = new Set([...aged, ...tried].map((m) => m.entity));
    const [only] = likely;
    if (likely.size === 1 && only !== undefined) return only;
    if (likely.size > 1) return null;
  }
  return null;
}
