import type { NounPhrase, VerbGroup } from "../../model/grammar.ts";
import type { Mention } from "../../model/reading.ts";
import type { Token, Upos } from "../../model/text.ts";

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
  readonly np?: NounPhrase;
  readonly vg?: VerbGroup;
  /** For a full quotation standing in the sentence. */
  readonly quote?: number;
}

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
  /** Tags tried in place of those given, by token position. */
  readonly retagged?: ReadonlyMap<number, Upos>;
}
