import type { Lexicon } from "../../model/lexicon.ts";

/** The lexicon's words for people, organisations and documents, ready for look-up by singular or plural form. */
export interface PartyWords {
  /** Form → kind of role. */
  readonly roles: ReadonlyMap<string, { kind: string; lemma: string; plural: boolean }>;
  /** The last words of those forms. */
  readonly roleHeads: ReadonlySet<string>;
  /** Form → lemma of an unnamed source. */
  readonly groups: ReadonlyMap<string, string>;
  /** Form → types a definite use may point back to. */
  readonly organisations: ReadonlyMap<string, { types: readonly string[]; plural: boolean; lemma: string }>;
  /** The last words of those forms. */
  readonly bodyHeads: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Last words of those: most phrases end in none, and are looked up no further. */
  readonly documentHeads: ReadonlySet<string>;
  /** What people and bodies alike are called: "owner", "rival", "operator". */
  readonly either: ReadonlySet<string>;
  /** Words in names of bodies that are no companies: "union", "ministry". */
  readonly otherBodies: ReadonlySet<string>;
  /** Before whom a case is heard: "court", "jury", "inquest". */
  readonly courts: ReadonlySet<string>;
}

const plural = (word: string): string =>
  word.endsWith("y") && !/[aeiou]y$/u.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(s|x|ch|sh)$/u.test(word)
      ? `${word}es`
      : word.endsWith("man")
        ? `${word.slice(0, -3)}men`
        : `${word}s`;

const lastWord = (form: string): string => form.split(" ").at(-1) ?? "";

/** Makes the look-ups of a lexicon. */
export function partyWords(lexicon: Lexicon): PartyWords {
  const roles = new Map<string, { kind: string; lemma: string; plural: boolean }>();
  for (const role of lexicon.roles) {
    const lemma = role.word.toLowerCase();
    roles.set(lemma, { kind: role.kind, lemma, plural: false });
    roles.set((role.plural ?? plural(lemma)).toLowerCase(), { kind: role.kind, lemma, plural: true });
  }
  const groups = new Map<string, string>();
  for (const group of lexicon.groupNouns) {
    const lemma = typeof group === "string" ? group : group.lemma;
    const many = typeof group === "string" ? group : (group.plural ?? plural(group.lemma));
    groups.set(many, lemma);
    // "an official" is a party as well, "the firm" points back to a named one.
    if (!lexicon.orgNouns.some((noun) => noun.word === lemma)) groups.set(lemma, lemma);
  }
  const organisations = new Map<string, { types: readonly string[]; plural: boolean; lemma: string }>();
  for (const noun of lexicon.orgNouns) {
    organisations.set(noun.word, { types: noun.types, plural: false, lemma: noun.word });
    organisations.set(noun.plural ?? plural(noun.word), {
      types: noun.types,
      plural: true,
      lemma: noun.word,
    });
  }
  const bodyHeads = new Set([...organisations.keys()].map(lastWord));
  const roleHeads = new Set([...roles.keys()].map(lastWord));
  const documents = new Set<string>();
  for (const noun of lexicon.documentNouns) {
    documents.add(noun);
    documents.add(plural(noun));
  }
  const documentHeads = new Set([...documents].map(lastWord));
  const otherBodies = new Set(
    [...lexicon.orgHeads, ...lexicon.firstHeads]
      .filter(({ type }) => type !== "company" && type !== "media")
      .map(({ word }) => word.toLowerCase()),
  );
  const either = new Set(
    [...lexicon.eitherNouns, ...lexicon.eitherRoles].flatMap((noun) => [noun, plural(noun)]),
  );
  const courts = new Set(lexicon.courtNouns);
  return {
    roles,
    roleHeads,
    groups,
    organisations,
    bodyHeads,
    documents,
    documentHeads,
    either,
    otherBodies,
    courts,
  };
}
