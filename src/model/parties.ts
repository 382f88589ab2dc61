import type { NounPhrase } from "./grammar.ts";

/** Who a phrase stands for, and how sure that is. */
export interface Party {
  /** Entity. */
  readonly entity: number;
  readonly via:
    | "name"
    | "pronoun"
    | "definite"
    | "unnamed"
    | "unnamed-body"
    | "spokesperson"
    | "document"
    | "modifier"
    | "unknown-name";
  /** Entity spoken for (a lawyer's client), or null. */
  readonly onBehalfOf: number | null;
  /** False where another reading is as likely. */
  readonly sure: boolean;
}

export interface ResolveContext {
  /** Speaker of the quotation the phrase stands in, or null. */
  readonly speaker: number | null;
  /** Parties the phrase cannot be (the speaker of a reported clause is not always excluded). */
  readonly not?: readonly number[];
  /** Who "it" and "they" most likely are: the subject of the clause that reports this one. */
  readonly reporter?: readonly number[];
  /** "Chinese operations" may stand for China. */
  readonly throughModifier?: boolean;
  /** Parties "they" and "it" most likely mean in somebody's own words: those accused just before. */
  readonly preferred?: readonly number[];
  /** The phrase is an object: "it" and "them" are whoever was named last, not the subject before. */
  readonly object?: boolean;
  /** A common noun that names nobody known may be a party of its own ("a grand jury"). */
  readonly anybody?: boolean;
}

/** From phrases to parties. Sentences are entered in order; a phrase is resolved in the sentence last entered. */
export interface Resolver {
  readonly enter: (sentence: number) => void;
  readonly resolve: (np: NounPhrase, context: ResolveContext) => readonly Party[];
  /** These documents ("lawsuit") are from now on this party's. */
  readonly note: (documents: readonly string[], issuer: number) => void;
  /** Bodies a person stands for by post: employer, ministry, state. */
  readonly affiliations: (person: number) => readonly number[];
}

/** Who said a full quotation. */
export interface QuoteSpeaker {
  readonly quote: number;
  readonly parties: readonly Party[];
  /** Sentence whose words name the speaker, or null when it was carried over from the quotation before. */
  readonly sentence: number | null;
  readonly cue: { readonly start: number; readonly end: number } | null;
  /** The person who is told: "Mr Hale" in `"You lied," she told Mr Hale`; empty where nobody is, or an audience. */
  readonly addressees: readonly Party[];
}
