import type { Frame, Lexicon } from "../../../model/lexicon.ts";

/** A frame that a verb opens: "point the finger" is "point" with the rest "the finger", whose last word is "finger". */
interface FrameEntry {
  readonly frame: Frame;
  readonly rest: string;
  readonly last: string | null;
}

export interface VerbIndex {
  readonly byLemma: ReadonlyMap<string, readonly FrameEntry[]>;
  readonly withheld: ReadonlySet<string>;
  readonly claimNouns: ReadonlySet<string>;
  readonly strongNouns: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly backing: ReadonlySet<string>;
}

export function indexVerbs(lexicon: Lexicon): VerbIndex {
  const byLemma = new Map<string, FrameEntry[]>();
  for (const frame of lexicon.frames) {
    for (const verb of frame.verbs) {
      const [lemma = "", ...rest] = verb.split(" ");
      const list = byLemma.get(lemma) ?? [];
      list.push({ frame, rest: rest.join(" "), last: rest.at(-1) ?? null });
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
