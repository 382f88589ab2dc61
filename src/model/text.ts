import type { Span } from "./document.ts";

/** What a stretch of an article is. Only headline, caption and body are read; captions give places, never claims. */
export type ZoneKind = "headline" | "caption" | "credit" | "editorial" | "link" | "duplicate" | "body";

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** Universal POS tags. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Upos;
}

/** A sentence with its tokens; `start` and `end` leave out what is glued to it but is not of it (related headlines). */
export interface Sentence extends Span {
  /** Position in the document's list of sentences. */
  readonly index: number;
  /** Counts paragraphs (lines); sentences of one line share it. */
  readonly paragraph: number;
  readonly zone: "headline" | "caption" | "body";
  readonly tokens: readonly Token[];
}
