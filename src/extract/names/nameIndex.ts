import type { ActorType } from "../../model/graph.ts";
import type { Lexicon, Organisation } from "../../model/lexicon.ts";
import type { MentionVia } from "../../model/reading.ts";

/** What the lexicon knows under a string. */
export interface KnownName {
  readonly kind: "nation" | "actor" | "place";
  /** ISO code, the organisation's or group's name, or the place's. */
  readonly id: string;
  readonly label: string;
  readonly via: MentionVia;
  readonly actorType: ActorType | null;
  readonly nation: string | null;
  /** Is the string more often something else? */
  readonly ambiguous: boolean;
}

export interface NameIndex {
  readonly names: ReadonlyMap<string, KnownName>;
  /** First words of names, so that most tokens are passed over at once. */
  readonly firsts: ReadonlySet<string>;
  /** Names of nations and capitals of six letters or more, for typos. */
  readonly correctable: readonly { readonly text: string; readonly known: KnownName }[];
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly ambiguousGiven: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Last words of roles ("spokesman"), lower case. */
  readonly roles: ReadonlyMap<string, string>;
  readonly organisationWords: ReadonlySet<string>;
  /** Common nouns for bodies: "operator", "broadcaster", "union". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Common nouns for people: "officials", "prosecutors". */
  readonly groupNouns: ReadonlySet<string>;
}

/** Straight apostrophes, so that both kinds match. */
export const plainName = (text: string): string => text.replace(/[’ʼ]/gu, "'").replace(/\s+/gu, " ");

const actorTypes: Readonly<Record<Organisation["type"], ActorType>> = {
  organisation: "organisation",
  company: "company",
  media: "media",
  agency: "agency",
  government: "government",
  coalition: "coalition",
  party: "organisation",
  court: "organisation",
  mission: "mission",
  military: "agency",
  militant: "organisation",
  union: "organisation",
  ngo: "organisation",
  sport: "organisation",
};

/** Words that make a capitalised phrase the name of a body: "Dobrich Growers' Union", "Lodestar Systems". */
const bodies =
  "Robotics Dairies Foods Terminals Terminal Construction Motors Motor Mining Resources Steel Petroleum Chemicals Electric Electronics Semiconductor Semiconductors Rail Railways Railway Lines Ferries Farms Mills Brewery Brewing Pictures Records Hotels Properties Estates Insurance Assurance Analytics Aerospace Aviation Automotive Instruments Products Brands Stores Supermarkets Biotech Therapeutics Diagnostics Healthcare Digital Wireless Marine Engineering Pharmaceutical Outfitters Manufacturing Trading Transport Freight Cement Textiles Materials Optics Appliances Interactive Entertainment Productions Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Board Brigade Brigades Brotherhood Bureau Cabinet Campaign Capital Center Centre Chamber Church Club Coalition Coast Guard College Command Commission Committee Communications Company Confederation Conference Congress Consortium Consulate Cooperative Corp Corporation Council Court Delegation Department Directorate Division Embassy Energy Enterprises Exchange Federation Finance Financial Force Forces Forum Foundation Front Fund Gang Government Group Guard Guards Holdings Hospital Inc Industries Initiative Inspectorate Institute Institution Insurance Intelligence International Journal Jury Laboratories Labs League Legislature Limited Logistics Ltd Media Ministry Mission Monitor Movement Museum Navy Network Networks News Office Observatory Organisation Organization Parliament Partners Partnership Party Pharma Pharmaceuticals Police Post Press Prosecutor Prosecutors Republican Research Retail School Secretariat Security Senate Service Services Shipping Society Software Solutions Solidarity State Studios Systems Task Team Tech Technologies Technology Telecom Times Tribunal Trust Unit Union United University Ventures Works LLC PLC plc GmbH AG SA NV Weekly Tribune Herald Gazette Chronicle".split(
    " ",
  );

/** The lexicon as one look-up, made once. */
export function makeNameIndex(lexicon: Lexicon): NameIndex {
  const names = new Map<string, KnownName>();
  const firsts = new Set<string>();
  const correctable: { text: string; known: KnownName }[] = [];
  const put = (text: string, known: KnownName): void => {
    const key = plainName(text);
    if (!names.has(key)) names.set(key, known);
    firsts.add(key.split(/[\s'.-]/u)[0] ?? key);
  };
  for (const n of lexicon.nations) {
    const ambiguous = new Set(n.ambiguous);
    const add = (text: string, via: MentionVia): void => {
      const known: KnownName = {
        kind: "nation",
        id: n.iso,
        label: n.name,
        via,
        actorType: null,
        nation: n.iso,
        ambiguous: ambiguous.has(text),
      };
      put(text, known);
      if (
        (via === "name" || via === "metonym" || via === "demonym") &&
        /^\p{L}{6,}$/u.test(text) &&
        !known.ambiguous
      )
        correctable.push({ text, known });
    };
    for (const text of [n.name, ...n.aliases]) add(text, text === n.name ? "name" : "alias");
    for (const text of n.demonyms) add(text, "demonym");
    for (const text of [...n.capitals, ...n.metonyms]) add(text, "metonym");
    for (const text of n.parts) add(text, "part");
  }
  for (const o of lexicon.organisations) {
    const ambiguous = new Set(o.ambiguous);
    for (const text of [o.name, ...o.aliases]) {
      const key = text.replace(/^the /u, "");
      put(key, {
        kind: "actor",
        id: o.name,
        label: o.name,
        via: text === o.name ? "name" : "alias",
        actorType: actorTypes[o.type],
        nation: o.nation ?? null,
        ambiguous: ambiguous.has(text),
      });
    }
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
      ambiguous: p.ambiguous,
    });
  const roles = new Map<string, string>();
  for (const role of lexicon.roles) {
    roles.set(role.word.toLowerCase(), role.kind);
    const last = role.word.toLowerCase().split(" ").at(-1) ?? "";
    if (!roles.has(last)) roles.set(last, role.kind);
  }
  return {
    names,
    firsts,
    correctable,
    roles,
    given: new Set([...lexicon.givenNames, ...lexicon.familyFirst]),
    family: new Set(lexicon.familyNames),
    ambiguousGiven: new Set(lexicon.ambiguousGiven),
    titles: new Set(lexicon.titles),
    organisationWords: new Set(bodies),
    bodyNouns: new Set(lexicon.orgNouns.flatMap((noun) => [noun.word, noun.plural ?? `${noun.word}s`])),
    groupNouns: new Set([
      ...lexicon.groupNouns.flatMap((noun) =>
        typeof noun === "string" ? [noun, `${noun}s`] : [noun.lemma, noun.plural ?? `${noun.lemma}s`],
      ),
      ...lexicon.roles.map((role) => (role.plural ?? `${role.word}s`).toLowerCase()),
    ]),
  };
}
