import type { ActorType } from "../../model/graph.ts";
import type { Lexicon, Organisation } from "../../model/lexicon.ts";
import type { MentionVia } from "../../model/reading.ts";
import { beginsSmall } from "./letters.ts";

/** What the lexicon knows under a string. */
export interface KnownName {
  readonly kind: "nation" | "actor" | "place";
  /** ISO code, or the name of the organisation, group or place. */
  readonly id: string;
  readonly label: string;
  readonly via: MentionVia;
  readonly actorType: ActorType | null;
  readonly nation: string | null;
  /** Does a nation inside the name count as named? Not in "Bank of America", but in "the Chinese Communist Party". */
  readonly holdsNation: boolean;
  /** Is the string more often something else? */
  readonly ambiguous: boolean;
}

interface Entry {
  readonly text: string;
  readonly known: KnownName;
}

/** First word of a name → names that begin with it, the longest first. */
type NamesByWord = ReadonlyMap<string, readonly Entry[]>;

/** The few names that begin with a small letter are kept apart: most words of a text do, and are no names. */
export interface NameTable {
  readonly small: NamesByWord;
  readonly large: NamesByWord;
}

/** Straight apostrophes and plain spaces, unit by unit, so that offsets stay. */
export const plain = (text: string): string => text.replace(/[‘’ʼ]/gu, "'").replace(/[^\S ]/gu, " ");

/** The letters and digits a name begins with, by which it is looked up. */
export const firstWord = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text;

/** The names that begin with this word, its letters behind a hyphen or an apostrophe aside; most words are whole. */
export function namesFrom(table: NameTable, word: string): readonly Entry[] | undefined {
  const names = beginsSmall(word) ? table.small : table.large;
  return names.get(word) ?? (/^[A-Za-z\d]*$/u.test(word) ? undefined : names.get(firstWord(word)));
}

const actorTypes: Readonly<Record<Organisation["type"], ActorType>> = {
  organisation: "organisation",
  company: "company",
  media: "media",
  agency: "agency",
  government: "government",
  coalition: "coalition",
  party: "organisation",
  court: "agency",
  mission: "mission",
  military: "agency",
  militant: "organisation",
  union: "organisation",
  ngo: "organisation",
  sport: "organisation",
};

/** Every string of the lexicon's nations, organisations, hacking groups and places, for look-up by first word. */
export function makeNameTable(lexicon: Lexicon): NameTable {
  const held = new Map<string, KnownName>();
  const put = (text: string, known: KnownName): void => {
    const key = plain(text).replace(/^the /u, "");
    const before = held.get(key);
    // Of two that share a string, the one that is less often something else.
    if (!before || (before.ambiguous && !known.ambiguous && before.kind === known.kind)) held.set(key, known);
  };
  for (const n of lexicon.nations) {
    const ambiguous = new Set(n.ambiguous);
    const add = (texts: readonly string[], via: MentionVia): void => {
      for (const text of texts)
        put(text, {
          kind: "nation",
          id: n.iso,
          label: n.name,
          via,
          actorType: null,
          nation: n.iso,
          holdsNation: true,
          ambiguous: ambiguous.has(text),
        });
    };
    add([n.name], "name");
    add(n.aliases, "alias");
    add(n.demonyms, "demonym");
    add([...n.capitals, ...n.metonyms], "metonym");
    add(n.parts, "part");
  }
  for (const o of lexicon.organisations) {
    const ambiguous = new Set(o.ambiguous);
    for (const text of [o.name, ...o.aliases])
      put(text, {
        kind: "actor",
        id: o.name,
        label: o.name,
        via: text === o.name ? "name" : "alias",
        actorType: actorTypes[o.type],
        nation: o.nation ?? null,
        holdsNation: o.type !== "company" && o.type !== "media" && o.type !== "sport",
        ambiguous: ambiguous.has(text),
      });
  }
  for (const g of lexicon.groups) {
    const ambiguous = new Set(g.ambiguous);
    for (const text of [g.name, ...g.aliases])
      put(text, {
        kind: "actor",
        id: g.name,
        label: g.name,
        via: text === g.name ? "name" : "alias",
        actorType: "threat-actor",
        nation: null,
        holdsNation: false,
        ambiguous: ambiguous.has(text),
      });
  }
  for (const p of lexicon.places)
    put(p.name, {
      kind: "place",
      id: p.name,
      label: p.name,
      via: "name",
      actorType: null,
      nation: p.iso ?? null,
      holdsNation: false,
      ambiguous: p.ambiguous,
    });
  return tableOf([...held].map(([text, known]) => ({ text, known })));
}

function tableOf(entries: readonly Entry[]): NameTable {
  const small = new Map<string, Entry[]>();
  const large = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = firstWord(entry.text);
    const names = beginsSmall(key) ? small : large;
    const list = names.get(key);
    if (list) list.push(entry);
    else names.set(key, [entry]);
  }
  for (const names of [small, large])
    for (const list of names.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { small, large };
}
