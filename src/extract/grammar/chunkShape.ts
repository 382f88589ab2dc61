import type { NounPhrase, VerbGroup } from "../../model/grammar.ts";
import type { Mention } from "../../model/reading.ts";
import type { Token } from "../../model/text.ts";

export type ChunkKind =
  | "np"
  | "vg"
  | "prep"
  | "cc"
  | "rel"
  | "sub"
  | "comma"
  | "dash"
  | "colon"
  | "quote"
  | "adv"
  | "adj"
  | "stop";

/** A phrase or a mark between phrases: what clauses are read from. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  readonly np: NounPhrase | undefined;
  readonly vg: VerbGroup | undefined;
}

/** A chunk without a phrase. All chunks have the same fields in the same order, which the engine reads fastest. */
export const plainChunk = (kind: ChunkKind, from: number, to: number): Chunk => ({
  kind,
  from,
  to,
  np: undefined,
  vg: undefined,
});

export const nounChunk = (np: NounPhrase): Chunk => ({
  kind: "np",
  from: np.from,
  to: np.to,
  np,
  vg: undefined,
});

export const verbChunk = (vg: VerbGroup): Chunk => ({
  kind: "vg",
  from: vg.from,
  to: vg.to,
  np: undefined,
  vg,
});

/** Do two chunks say the same? Where there is none, none is the same. */
export function isSameChunk(one: Chunk | undefined, other: Chunk | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.kind === other.kind &&
    one.from === other.from &&
    one.to === other.to &&
    isSamePhrase(one.np, other.np) &&
    isSameGroup(one.vg, other.vg)
  );
}

const isSamePhrase = (one: NounPhrase | undefined, other: NounPhrase | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : one.from === other.from &&
      one.to === other.to &&
      one.head === other.head &&
      one.entity === other.entity &&
      one.possessor?.from === other.possessor?.from &&
      one.possessor?.to === other.possessor?.to;

const isSameGroup = (one: VerbGroup | undefined, other: VerbGroup | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : one.from === other.from &&
      one.to === other.to &&
      one.main === other.main &&
      one.lemma === other.lemma &&
      one.form === other.form &&
      one.passive === other.passive &&
      one.negated === other.negated &&
      one.modal === other.modal &&
      one.particle === other.particle;

/** What is cut into phrases. */
export interface ChunkInput {
  readonly tokens: readonly Token[];
  /** Token positions to look at, in order: the running text, or the inside of one quotation. */
  readonly at: readonly number[];
  /** Full quotations that stand between those positions: position before which each stands → its number. */
  readonly quotesBefore: ReadonlyMap<number, number>;
  readonly mentions: readonly Mention[];
  readonly isPerson: (np: NounPhrase) => boolean;
  readonly headline?: boolean;
}
