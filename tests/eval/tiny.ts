import type { FoundClaim, FoundDocument, FoundParty, FoundSummit } from "../../tools/eval/found.ts";
import { type Gold, type GoldDocument, goldSchema } from "../../tools/eval/gold.ts";

type Written<T> = Partial<{ [K in keyof T]: T[K] extends (infer I)[] ? unknown[] | I[] : T[K] }>;

/** An article of the sentences given, with the gold given and nothing else in it. */
export function goldOf(sentences: readonly string[], gold: Written<Gold>): GoldDocument {
  const none = { nations: [], actors: [], mustNotBeActors: [], accusations: [], denials: [], summits: [] };
  return {
    file: "tiny.txt",
    text: sentences.join(" "),
    gold: goldSchema.parse({ style: "wire", traps: [], ...none, ...gold }),
  };
}

export const actorNamed = (label: string, ...aliases: string[]): FoundParty => ({
  ...{ id: `actor:${label}`, label, aliases, iso: null, actorType: "organisation", quote: label },
});

export const unnamed = (label: string): FoundParty => ({ ...actorNamed(label), actorType: "unnamed" });

export const nationNamed = (iso: string, label: string, ...aliases: string[]): FoundParty => ({
  ...{ id: `nation:${iso}`, label, aliases, iso, actorType: null, quote: label },
});

/** Where the words stand in the article. */
export function spanOf({ text }: GoldDocument, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the article.`);
  return { start, end: start + words.length };
}

let made = 0;

export function claimFound(
  document: GoldDocument,
  words: string,
  by: readonly FoundParty[],
  party: readonly FoundParty[],
  more: Partial<FoundClaim> = {},
): FoundClaim {
  made += 1;
  const base = { kind: "accusation", tier: "explicit", rule: "accuse", confidence: 90 } as const;
  return { ...base, id: `claim:${made}`, by, party, quote: words, spans: [spanOf(document, words)], ...more };
}

export const meetingFound = (
  document: GoldDocument,
  words: string,
  name: string,
  place: string[],
  date: string | null,
): FoundSummit => ({
  id: "summit:x",
  names: [name],
  place,
  date,
  quote: words,
  spans: [spanOf(document, words)],
});

export const foundOf = (found: Partial<FoundDocument>): FoundDocument => ({
  ...{ parties: [], claims: [], answers: [], summits: [] },
  ...found,
});
