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
  /** The first words of those. */
  readonly dismissing: ReadonlySet<string>;
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

/** The words of denials as the rules look them up. */
export function denialWords(lexicon: Lexicon): DenialWords {
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
    dismissals: longestFirst(lexicon.dismissals),
    dismissing: new Set(lexicon.dismissals.map((phrase) => phrase.split(" ")[0] ?? "")),
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
  // The plain looks come first: they are cheap, and most often enough.
  if (!text.split(" ").some((word) => words.dismissing.has(word))) return null;
  const whole = ` ${text} `;
  const found = words.dismissals.filter((d) => text.includes(d) && whole.includes(` ${d} `));
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
