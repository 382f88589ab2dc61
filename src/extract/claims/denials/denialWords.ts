import type { Clause } from "../../../model/grammar.ts";
import type { Lexicon } from "../../../model/lexicon.ts";
import type { Place } from "../scene.ts";
import { verbForms } from "../verbForms.ts";

/** First word → entries that begin with it, the longest first. */
type VerbList = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface DenialWords {
  readonly any: ReadonlySet<string>;
  readonly claim: VerbList;
  readonly censure: ReadonlySet<string>;
  readonly call: ReadonlySet<string>;
  readonly react: VerbList;
  readonly deniable: ReadonlySet<string>;
  readonly accusing: ReadonlySet<string>;
  readonly belittling: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  readonly declined: ReadonlySet<string>;
  readonly dismissals: readonly string[];
  /** First word of those → their places in the list. */
  readonly dismissing: ReadonlyMap<string, readonly number[]>;
  readonly unmistakable: ReadonlySet<string>;
  readonly conduct: readonly string[];
  readonly plainConduct: readonly string[];
  readonly denials: ReadonlySet<string>;
  readonly bearers: ReadonlySet<string>;
  readonly innocence: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
}

const longestFirst = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);

function byFirstWord(list: readonly string[]): VerbList {
  const found = new Map<string, string[][]>();
  for (const entry of longestFirst(list).map((w) => w.split(" ")))
    found.set(entry[0] ?? "", [...(found.get(entry[0] ?? "") ?? []), entry]);
  return found;
}

function placesByFirstWord(list: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, entry] of list.entries()) {
    const [first = ""] = entry.split(" ");
    found.set(first, [...(found.get(first) ?? []), at]);
  }
  return found;
}

/** The words of denials as the rules look them up. */
export function denialWords(lexicon: Lexicon): DenialWords {
  const dismissals = longestFirst(lexicon.dismissals);
  return {
    any: new Set(lexicon.denyVerbs.any),
    claim: byFirstWord(lexicon.denyVerbs.claim),
    censure: new Set(lexicon.censureVerbs),
    call: new Set(lexicon.callVerbs),
    react: byFirstWord(lexicon.reactVerbs),
    deniable: new Set(lexicon.deniableNouns),
    accusing: new Set(lexicon.accusingNouns),
    belittling: new Set(lexicon.belittlingNouns),
    loose: new Set(lexicon.looseNouns),
    refused: new Set(lexicon.refusedNouns),
    declined: new Set(lexicon.declinedNouns),
    dismissals,
    dismissing: placesByFirstWord(dismissals),
    unmistakable: new Set(lexicon.unmistakable),
    conduct: longestFirst(lexicon.conductPhrases),
    plainConduct: lexicon.plainConduct,
    denials: new Set(lexicon.denialNouns),
    bearers: new Set(lexicon.denialBearers),
    innocence: new Set(lexicon.innocenceVerbs),
    withheld: new Set(lexicon.withheld),
    speech: new Set(lexicon.speechVerbs),
  };
}

/** A dismissing word among these words, one that is said of claims alone first: "a malicious fiction" is a fiction. */
export function dismissalIn(text: string, words: DenialWords): string | null {
  const places: number[] = [];
  for (const word of text.split(" ")) places.push(...(words.dismissing.get(word) ?? []));
  if (places.length === 0) return null;
  const whole = ` ${text} `;
  const found = places
    .sort((a, b) => a - b)
    .map((at) => words.dismissals[at] ?? "")
    .filter((d) => whole.includes(` ${d} `));
  return found.find((d) => words.unmistakable.has(d)) ?? found[0] ?? null;
}

/** The entry of a verb list that a clause's verb matches, the longest first: "brush off" before "brush". */
export function entryFor(place: Place, clause: Clause, list: VerbList): readonly string[] | undefined {
  for (const form of verbForms(place, clause)) {
    for (const entry of list.get(form) ?? []) {
      const rest = entry.slice(1).join(" ");
      // "waved the accusation away".
      const behind = clause.objects[0]?.to ?? 0;
      const apart =
        entry.length === 2 &&
        /^(away|aside|off)$/u.test(rest) &&
        clause.objects.length > 0 &&
        place.lower(behind) === rest;
      if (apart) return entry;
      if (
        rest === "" ||
        place.words(clause.verb.to, clause.verb.to + entry.length).startsWith(rest) ||
        place.words(clause.verb.main + 1, clause.verb.main + entry.length) === rest
      )
        return entry;
    }
  }
  return undefined;
}
