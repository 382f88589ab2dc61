import type { ActorType, ClaimNode, Correction, DenialNode, GraphDocument, SummitNode } from "./graph.ts";

/** A party by its name; with an article where several have the same name. */
export interface PartyRef {
  readonly name: string;
  readonly document?: string | undefined;
  /** Makes the party when the graph has none of this name; the name must stand in the article. */
  readonly type?: ActorType | undefined;
}

/** A claim by its quotation; the parties and what is alleged or denied tell two claims of one sentence apart. */
export interface ClaimRef {
  readonly document: string;
  readonly kind: ClaimNode["kind"];
  readonly quote: string;
  readonly speaker?: string | undefined;
  readonly accused?: string | undefined;
  readonly content?: string | undefined;
}

/** A claim whose kind is known from where it is named. */
export type AnswerRef = Omit<ClaimRef, "kind">;

/** What can be set of a claim; parties by name. */
export interface ClaimFacts {
  readonly speakers?: readonly PartyRef[] | undefined;
  readonly onBehalfOf?: readonly PartyRef[] | undefined;
  readonly reportedBy?: readonly PartyRef[] | undefined;
  readonly accused?: readonly PartyRef[] | undefined;
  readonly content?: string | undefined;
  readonly responseType?: DenialNode["responseType"] | undefined;
  readonly tier?: ClaimNode["tier"] | undefined;
  readonly assertion?: ClaimNode["assertion"] | undefined;
  readonly polarity?: ClaimNode["polarity"] | undefined;
  readonly explicitness?: ClaimNode["explicitness"] | undefined;
  readonly quotation?: ClaimNode["quotation"] | undefined;
  readonly sourcing?: ClaimNode["sourcing"] | undefined;
  readonly time?: string | undefined;
}

export interface PartyFacts {
  readonly label?: string | undefined;
  readonly actorType?: ActorType | undefined;
  readonly position?: string | undefined;
}

export interface SummitFacts {
  readonly label?: string | undefined;
  readonly date?: string | undefined;
  readonly place?: readonly string[] | undefined;
  readonly status?: SummitNode["status"] | undefined;
}

export interface DocumentFacts {
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: GraphDocument["language"] | undefined;
}

/** A passage, word for word. */
export interface PassageRef {
  readonly document: string;
  readonly quote: string;
}

type Op<O extends Correction["operation"], Fields> = Omit<Correction, "operation"> & {
  readonly op: O;
  /** Line of `curation.yaml`. */
  readonly line: number;
} & Fields;

/** One entry of `curation.yaml`. */
export type CurationEntry =
  | Op<"alias", { readonly party: PartyRef; readonly alias: string }>
  | Op<"merge", { readonly parties: readonly PartyRef[] }>
  | Op<"merge", { readonly summits: readonly string[] }>
  | Op<"never-merge", { readonly parties: readonly PartyRef[] }>
  | Op<"split", { readonly party: PartyRef; readonly documents: readonly string[]; readonly as: string }>
  | Op<"set", { readonly claim: ClaimRef; readonly to: ClaimFacts }>
  | Op<"set", { readonly party: PartyRef; readonly to: PartyFacts }>
  | Op<"set", { readonly summit: string; readonly to: SummitFacts }>
  | Op<"add-claim", { readonly claim: ClaimRef; readonly to: ClaimFacts }>
  | Op<"reject-claim", { readonly claim: ClaimRef }>
  | Op<"link-answer", { readonly denial: AnswerRef; readonly accusation: AnswerRef }>
  | Op<"unlink-answer", { readonly denial: AnswerRef; readonly accusation: AnswerRef }>
  | Op<"redact", { readonly passage: PassageRef }>
  | Op<"add-metadata", { readonly document: string; readonly to: DocumentFacts }>;

export type EntryOf<O extends CurationEntry["op"]> = Extract<CurationEntry, { op: O }>;

/** Why an entry cannot be applied. Those that hang on the articles may be let pass as stale; the others never. */
export const curationCodes = {
  E_YAML: "never",
  E_SHAPE: "never",
  E_DUPLICATE_ID: "never",
  E_DOCUMENT_NOT_FOUND: "stale",
  E_QUOTE_NOT_FOUND: "stale",
  E_PARTY_NOT_FOUND: "stale",
  E_SUMMIT_NOT_FOUND: "stale",
  E_AMBIGUOUS: "stale",
  E_NOTHING_TO_DO: "stale",
  E_NOT_VERBATIM: "never",
  E_CONFLICT: "never",
} as const;

export type CurationCode = keyof typeof curationCodes;

/** What is wrong with one entry, for the person who wrote it. */
export interface CurationProblem {
  readonly line: number;
  /** The entry's id, when it has one. */
  readonly entry: string | null;
  readonly code: CurationCode;
  readonly found: string;
  readonly wanted: string | null;
  /** What stands there instead, and how many letters differ. */
  readonly nearest: { readonly text: string; readonly edits: number } | null;
  readonly todo: string;
}
