/** A sentence as phrases and clauses: what the claim rules look at. All positions are tokens of the sentence, half-open. */

export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The last noun of the phrase: "agency" in "the country's spy agency". */
  readonly head: number;
  /** "Beijing" in "Beijing's claims": tokens before the last possessive mark, or null. */
  readonly possessor: { readonly from: number; readonly to: number } | null;
  /** Entity whose name covers the head (or the whole phrase), or null. */
  readonly entity: number | null;
}

export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";

export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The main verb; for a copula, the copula. */
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "may", "could", "would", "should", "must", "will", or null. */
  readonly modal: string | null;
  /** "back" in "hit back", or null. */
  readonly particle: string | null;
}

export interface PrepPhrase {
  readonly prep: string;
  readonly at: number;
  readonly objects: readonly NounPhrase[];
  /** The clause that is the object: "for using …"; position in the list of clauses. */
  readonly clause: number | null;
}

export type SubjectVia =
  | "direct"
  | "inverted"
  | "relative"
  | "reduced-relative"
  | "coordination"
  | "participle"
  | "infinitive"
  | "possessive"
  | "none";

export interface Clause {
  readonly verb: VerbGroup;
  readonly subject: readonly NounPhrase[];
  readonly subjectVia: SubjectVia;
  readonly objects: readonly NounPhrase[];
  readonly preps: readonly PrepPhrase[];
  /** Word before an infinitive, gerund or subordinate clause: "that", "if", "because", "by", "of", "without", or null. */
  readonly marker: string | null;
  /** Clause this one is the content of ("said that …") or hangs on, or null. */
  readonly governor: number | null;
  /** Noun phrase whose content or modifier this clause is ("claims that …", "the firm accused of …"), or null. */
  readonly noun: NounPhrase | null;
  readonly relation:
    | "main"
    | "content"
    | "relative"
    | "adverbial"
    | "participle"
    | "infinitive"
    | "coordinate"
    | "parenthetical";
  /** Adjective or noun after a copula or "as". */
  readonly predicate: { readonly from: number; readonly to: number; readonly head: number } | null;
  /** Full quotation the clause stands in (as numbered by the quotations stage), or null for the running text. */
  readonly quote: number | null;
  /** Last token of the clause's own words, half-open: up to the next clause boundary or the sentence's end. */
  readonly end: number;
}

export interface Parse {
  readonly nps: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** "according to officials": who is named, and the token where it begins. */
  readonly accordingTo: readonly {
    readonly at: number;
    readonly sources: readonly NounPhrase[];
    readonly quote: number | null;
  }[];
}

/** A quotation in a document: `start` at the opening mark, `end` after the closing one (or the paragraph's end). */
export interface QuoteSpan {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** A whole clause or sentence is quoted, as opposed to a word or two worked into the writer's own sentence. */
  readonly full: boolean;
}
