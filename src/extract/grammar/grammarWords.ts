import type { Lexicon } from "../../model/lexicon.ts";

/** The grammar's word lists as sets, made once for a lexicon. */
export interface GrammarWords {
  readonly modals: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly irregular: ReadonlyMap<string, string>;
  readonly onlyParticiples: ReadonlySet<string>;
  readonly describing: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  /** Last words of roles ("minister") and titles ("mr."). */
  readonly roles: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Past tenses that are not also participles ("took"). */
  readonly onlyPasts: ReadonlySet<string>;
  /** Verbs of saying and thinking that need no "that" ("said the firm lied"). */
  readonly openSpeech: ReadonlySet<string>;
  /** Before whom something is heard or told: "jury". */
  readonly courts: ReadonlySet<string>;
  /** Forms of verbs that are taken for nouns in error ("say", "alleges"). */
  readonly neverNouns: ReadonlySet<string>;
  /** Forms of irregular verbs that are nouns as well ("bid"). */
  readonly alsoNouns: ReadonlySet<string>;
  /** Verbs in the present tense that are taken for plural nouns ("faults"). */
  readonly presentVerbs: ReadonlySet<string>;
  /** Verbs that call their object something "as" …. */
  readonly labelling: ReadonlySet<string>;
  /** Verbs that give their object a name: "branded it a sham". */
  readonly naming: ReadonlySet<string>;
  /** Nouns for papers that accuse or deny: "filing". */
  readonly papers: ReadonlySet<string>;
  /** Verbs the lexicon knows by their base form. */
  readonly verbs: ReadonlySet<string>;
  /** Nouns whose content a clause tells ("the claim that"). */
  readonly contentNouns: ReadonlySet<string>;
  /** Verbs and the prepositions that lead to what they need: "accuse … of". */
  readonly governed: ReadonlyMap<string, ReadonlySet<string>>;
}

export function grammarWords(lexicon: Lexicon): GrammarWords {
  return {
    modals: new Set(lexicon.modals),
    passive: new Set(lexicon.passiveAuxiliaries),
    copulas: new Set(lexicon.copulas),
    negations: new Set(lexicon.negations),
    relatives: new Set(lexicon.relatives),
    subordinators: new Set(lexicon.subordinators),
    irregular: new Map(Object.entries(lexicon.irregular)),
    onlyParticiples: new Set(lexicon.onlyParticiples),
    describing: new Set(lexicon.describingParticiples),
    particles: new Set(lexicon.particles),
    times: new Set(lexicon.timeNouns),
    speech: new Set(lexicon.speechVerbs),
    roles: new Set(lexicon.roles.map((role) => role.word.toLowerCase().split(" ").at(-1) ?? "")),
    titles: new Set(lexicon.titles.map((title) => title.toLowerCase())),
    onlyPasts: onlyPasts(lexicon),
    openSpeech: new Set(lexicon.openSpeechVerbs),
    courts: new Set(lexicon.courtNouns),
    neverNouns: new Set(lexicon.neverNouns),
    alsoNouns: new Set(lexicon.alsoNouns),
    presentVerbs: new Set(lexicon.presentVerbs),
    labelling: new Set(lexicon.labellingVerbs),
    naming: new Set(["call", "brand", "label", "name", "deem", "dub", "declare", "consider"]),
    papers: new Set(lexicon.documentNouns),
    verbs: new Set(
      [
        ...lexicon.nounLikeVerbs,
        ...lexicon.speechVerbs,
        ...lexicon.badVerbs,
        ...lexicon.failingVerbs,
        ...lexicon.counterVerbs,
        ...lexicon.harmlessVerbs,
        ...lexicon.lightVerbs,
        ...lexicon.frames.flatMap((frame) => frame.verbs),
        ...lexicon.denyVerbs.any,
        ...lexicon.denyVerbs.claim,
      ].map((verb) => verb.split(" ")[0] ?? ""),
    ),
    contentNouns: new Set([...lexicon.claimNouns, ...lexicon.contentNouns]),
    governed: governed(lexicon),
  };
}

/** Past tenses whose verb has a participle of its own. */
function onlyPasts(lexicon: Lexicon): Set<string> {
  const participles = new Set(lexicon.onlyParticiples);
  const split = new Set(
    Object.entries(lexicon.irregular).flatMap(([form, lemma]) => (participles.has(form) ? [lemma] : [])),
  );
  return new Set(
    Object.entries(lexicon.irregular).flatMap(([form, lemma]) =>
      split.has(lemma) && !participles.has(form) ? [form] : [],
    ),
  );
}

function governed(lexicon: Lexicon): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const frame of lexicon.frames)
    for (const verb of frame.verbs) {
      const [lemma = "", ...rest] = verb.split(" ");
      const preps = map.get(lemma) ?? new Set<string>();
      for (const prep of frame.pattern === "object-as" ? ["as", ...frame.prepositions] : frame.prepositions)
        preps.add(prep);
      const own = rest.at(-1);
      if (own && ["at", "to", "on", "for", "of"].includes(own)) preps.add(own);
      map.set(lemma, preps);
    }
  return map;
}
