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
  };
}
