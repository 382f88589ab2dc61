import type { BodyWord, Lexicon } from "../../model/lexicon.ts";
import { cuts } from "./correctTypo.ts";
import { firstWord, type KnownName, makeNameTable, type NameTable } from "./lexiconNames.ts";

/** The lexicon made ready for finding names; built once. */
export interface NameWords {
  readonly table: NameTable;
  readonly given: ReadonlySet<string>;
  readonly ambiguousGiven: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
  /** Capitalised titles and roles before a name, by first word, the longest first: "Prime Minister", "Sen.". */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** Lower-case words for people by what they do, one word each: the last word of each role. */
  readonly roles: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  /** Lower-case nouns for bodies, one word each: "operator", "broadcaster". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Nouns for bodies and for persons: "maker", "lender". */
  readonly eitherNouns: ReadonlySet<string>;
  /** What ends a second name behind a hyphen in small letters: "Min-jun", "Ing-wen". */
  readonly syllables: ReadonlySet<string>;
  /** Letters behind a person's name: "QC", "MEP". */
  readonly postNominals: ReadonlySet<string>;
  /** Nouns for unnamed sources: a capital at a sentence's start says nothing of them. */
  readonly plainNouns: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, BodyWord>;
  readonly firstHeads: ReadonlyMap<string, BodyWord>;
  /** Last word → the state bodies that end in it. */
  readonly stateBodies: ReadonlyMap<string, readonly BodyWord[]>;
  readonly topics: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly thingHeads: ReadonlySet<string>;
  readonly thingNouns: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly acting: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly bodyPeople: ReadonlySet<string>;
  readonly threatNouns: ReadonlySet<string>;
  readonly threatHeads: ReadonlySet<string>;
  readonly threatCode: RegExp;
  readonly notNames: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  /** Names of nations and capitals of six letters or more, by what is left of them without one letter. */
  readonly slips: ReadonlyMap<string, readonly { readonly text: string; readonly known: KnownName }[]>;
}

const last = (phrase: string): string => phrase.split(" ").at(-1) ?? phrase;

/** Regular plural: "party" → "parties". */
export const pluralOf = (word: string): string =>
  /[^aeiou]y$/u.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(s|x|ch|sh)$/u.test(word)
      ? `${word}es`
      : word.endsWith("man")
        ? `${word.slice(0, -3)}men`
        : `${word}s`;

export function makeNameWords(lexicon: Lexicon): NameWords {
  const roles = new Set<string>();
  const kin = new Set<string>();
  const plainNouns = new Set<string>([
    ...lexicon.documentNouns.flatMap((noun) => [noun, pluralOf(noun)]),
    ...lexicon.badNouns.filter((noun) => !noun.includes(" ")),
  ]);
  const titles = new Map<string, string[]>();
  const addTitle = (title: string): void => {
    const key = firstWord(title);
    const list = titles.get(key) ?? [];
    if (!list.includes(title)) list.push(title);
    titles.set(key, list);
  };
  for (const title of lexicon.titles) if (/^\p{Lu}/u.test(title)) addTitle(title);
  for (const role of lexicon.roles) {
    const word = role.word.toLowerCase();
    const many = (role.plural ?? pluralOf(word)).toLowerCase();
    (role.kind === "kin" ? kin : roles).add(last(word));
    for (const form of [word, many]) if (!form.includes(" ")) plainNouns.add(form);
    roles.add(last(many));
    if (role.kind === "office" || role.kind === "spokesperson") {
      // As written before a name: "Vice President for Sales" is not; "Chief Executive" is.
      addTitle(
        role.word
          .replace(/(^|[ -])\p{Ll}/gu, (c) => c.toUpperCase())
          .replace(/ (Of|For|The|And) /gu, (c) => c.toLowerCase()),
      );
    }
  }
  for (const noun of lexicon.groupNouns) {
    const word = typeof noun === "string" ? noun : noun.lemma;
    plainNouns
      .add(last(word))
      .add(typeof noun === "string" ? pluralOf(last(word)) : last(noun.plural ?? pluralOf(word)));
  }
  const bodyNouns = new Set<string>();
  for (const noun of lexicon.orgNouns) {
    bodyNouns.add(last(noun.word)).add(last(noun.plural ?? pluralOf(noun.word)));
    plainNouns.add(last(noun.word)).add(last(noun.plural ?? pluralOf(noun.word)));
  }
  for (const noun of lexicon.bodyTerms) bodyNouns.add(last(noun)).add(pluralOf(last(noun)));
  // Shared ones say too little: "seven Danube states".
  for (const noun of ["state", "nation", "country", "member", "region", "side", "order", "body"]) {
    bodyNouns.delete(noun);
    bodyNouns.delete(pluralOf(noun));
  }
  for (const noun of [
    "rival",
    "competitor",
    "opponent",
    "partner",
    "ally",
    "member",
    "owner",
    "winner",
    "champion",
    "host",
    "buyer",
    "seller",
    "sponsor",
  ]) {
    roles.delete(noun);
    roles.delete(pluralOf(noun));
  }
  const stateBodies = new Map<string, BodyWord[]>();
  for (const body of lexicon.stateBodies) {
    const key = last(body.word);
    stateBodies.set(key, [...(stateBodies.get(key) ?? []), body]);
  }
  const table = makeNameTable(lexicon);
  const slips = new Map<string, { text: string; known: KnownName }[]>();
  for (const entry of [...table.large.values(), ...table.small.values()].flat()) {
    const { kind, via, ambiguous } = entry.known;
    if (kind !== "nation" || ambiguous || via === "part" || !/^\p{L}{6,}$/u.test(entry.text)) continue;
    for (const cut of cuts(entry.text)) slips.set(cut, [...(slips.get(cut) ?? []), entry]);
  }
  for (const list of titles.values()) list.sort((a, b) => b.length - a.length);
  const ambiguousGiven = new Set(lexicon.ambiguousGiven);
  return {
    table,
    slips,
    given: new Set([
      ...lexicon.womensNames,
      ...lexicon.mensNames,
      ...lexicon.givenNames,
      ...lexicon.familyFirst,
      ...ambiguousGiven,
    ]),
    ambiguousGiven,
    women: new Set(lexicon.womensNames),
    men: new Set(lexicon.mensNames),
    eitherNouns: new Set(lexicon.eitherNouns.flatMap((noun) => [noun, pluralOf(noun)])),
    syllables: new Set(lexicon.nameSyllables),
    postNominals: new Set(lexicon.postNominals),
    family: new Set(lexicon.familyNames),
    familyFirst: new Set(lexicon.familyFirst),
    titles,
    roles,
    kin,
    bodyNouns,
    plainNouns,
    heads: new Map(lexicon.orgHeads.map((head) => [head.word, head])),
    firstHeads: new Map(lexicon.firstHeads.map((head) => [head.word, head])),
    stateBodies,
    topics: new Set(lexicon.orgTopics),
    ranks: new Set(lexicon.ranks),
    thingHeads: new Set(lexicon.thingHeads),
    thingNouns: new Set(lexicon.thingNouns),
    placeNouns: new Set(lexicon.placeNouns),
    acting: new Set(lexicon.actingNouns.map(last)),
    personal: new Set(lexicon.personalNouns.map(last)),
    bodyPeople: new Set(lexicon.bodyPeople),
    threatNouns: new Set(lexicon.threatNouns),
    threatHeads: new Set(lexicon.threatHeads),
    threatCode: new RegExp(`^(?:${lexicon.threatCodes.join("|")})$`, "u"),
    notNames: new Set(lexicon.notNames),
    placeWords: new Set(lexicon.placeWords),
    speech: new Set(
      [
        ...lexicon.speechVerbs,
        ...lexicon.frames.flatMap((frame) => frame.verbs),
        ...lexicon.denyVerbs.any,
        ...lexicon.denyVerbs.claim,
        ...lexicon.reactVerbs,
      ].map((v) => v.split(" ")[0] ?? v),
    ),
  };
}
