import type { SourceDocument, Span } from "./document.ts";
import type { AccusationNode, ActorType, EngineName, Mark, ResponseType, Time } from "./graph.ts";

/** A nation or actor of one document; `key` is its position in the document's list of entities. */
export interface Entity {
  readonly key: number;
  readonly kind: "nation" | "actor";
  readonly label: string;
  /** ISO 3166-1 alpha-2, for nations. */
  readonly iso: string | null;
  /** For actors. */
  readonly actorType: ActorType | null;
  /** Name in the lexicon of organisations or hacking groups; entities of two documents with the same one are one. */
  readonly known: string | null;
  /** ISO code of the nation an actor belongs to, when the text or the lexicon says so. */
  readonly nation: string | null;
  readonly position: string | null;
}

export type MentionVia = "name" | "alias" | "metonym" | "demonym" | "part" | "typo" | "pronoun" | "definite";

/** Where a document speaks of an entity. `from` and `to` are token positions in the sentence, half-open. */
export interface Mention extends Span {
  readonly entity: number;
  readonly via: MentionVia;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** A mention as those who do not know the tokens see it. */
export type PlacedMention = Omit<Mention, "from" | "to">;

/** A tie the text states between two entities, with the span that states it. */
export interface Relation {
  readonly kind: "speaks-for" | "member-of" | "belongs-to";
  readonly from: number;
  readonly to: number;
  readonly evidence: Span;
}

export type ClaimAxes = Pick<
  AccusationNode,
  "tier" | "assertion" | "polarity" | "explicitness" | "quotation" | "sourcing"
>;

/** What tells how often such a finding is right: what its rule thinks of it (0–100), and how its sides and words were told. */
export interface ConfidenceBasis {
  readonly rulesOwn: number;
  readonly traits: readonly string[];
}

interface ClaimBase extends ClaimAxes {
  /** Sentence that carries the claim. */
  readonly sentence: number;
  readonly zone: "headline" | "body";
  /** Entities. */
  readonly speakers: readonly number[];
  readonly onBehalfOf: readonly number[];
  readonly reportedBy: readonly number[];
  readonly cue: Span;
  readonly hedges: readonly Span[];
  readonly time: Time;
  /** Spans shown as evidence, the carrying sentence first. */
  readonly evidence: readonly Span[];
  readonly marks: readonly Mark[];
  /** Quotation the content stands in, if any: claims of one quotation share the number. */
  readonly quotationId: number | null;
  readonly rule: string;
  /** 0–100. */
  readonly confidence: number;
  /** What the confidence was worked out from. */
  readonly basis: ConfidenceBasis;
  /** Who found it; absent where the rules alone did. */
  readonly engines?: readonly EngineName[];
}

export interface AccusationFinding extends ClaimBase {
  readonly kind: "accusation";
  readonly accused: readonly number[];
  readonly allegation: Span | null;
  /** Position in the document's list of summits. */
  readonly madeAt: number | null;
}

/** How a denial points at what it answers. */
export type DenialTarget =
  | { readonly by: "named"; readonly accusers: readonly number[] }
  | { readonly by: "anaphora" }
  | { readonly by: "quotation" }
  | { readonly by: "conduct" };

export interface DenialFinding extends ClaimBase {
  readonly kind: "denial";
  readonly responseType: ResponseType;
  readonly content: Span | null;
  readonly target: DenialTarget;
}

export type ClaimFinding = AccusationFinding | DenialFinding;

export interface SummitFinding {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly series: string | null;
  readonly ordinal: number | null;
  readonly place: readonly string[];
  /** ISO code of the host nation when the place names it. */
  readonly host: string | null;
  readonly date: Time;
  readonly status: "held" | "planned";
  /** Entities that took part. */
  readonly participants: readonly number[];
  readonly evidence: readonly Span[];
  /** Sentences that speak of it. */
  readonly sentences: readonly number[];
}

/** What one document says. */
export interface Reading {
  readonly document: SourceDocument;
  readonly headline: Span | null;
  readonly entities: readonly Entity[];
  readonly mentions: readonly PlacedMention[];
  readonly relations: readonly Relation[];
  readonly claims: readonly ClaimFinding[];
  readonly summits: readonly SummitFinding[];
  /** Spans of the sentences, in order. */
  readonly sentences: readonly Span[];
}
