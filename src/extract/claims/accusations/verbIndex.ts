import type { Frame, Lexicon } from "../../../model/lexicon.ts";

export interface VerbIndex {
  readonly byLemma: ReadonlyMap<string, readonly { frame: Frame; rest: readonly string[] }[]>;
  readonly withheld: ReadonlySet<string>;
  readonly claimNouns: ReadonlySet<string>;
  readonly strongNouns: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly backing: ReadonlySet<string>;
}

export function indexVerbs(lexicon: Lexicon): VerbIndex {
  const byLemma = new Map<string, { frame: Frame; rest: string[] }[]>();
  for (const frame of lexicon.frames) {
    for (const verb of frame.verbs) {
      const [lemma = "", ...rest] = verb.split(" ");
      const list = byLemma.get(lemma) ?? [];
      list.push({ frame, rest });
      byLemma.set(lemma, list);
    }
  }
  return {
    byLemma,
    withheld: new Set(lexicon.withheld),
    claimNouns: new Set(lexicon.claimNouns),
    strongNouns: new Set(lexicon.strongClaimNouns),
    speech: new Set(lexicon.speechVerbs),
    backing: new Set(lexicon.backingParticiples),
  };
}
