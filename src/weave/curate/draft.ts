import type { CurationEntry } from "../../model/curation.ts";
import type { SourceDocument } from "../../model/document.ts";
import type {
  AccusationNode,
  ClaimNode,
  Correction,
  DenialNode,
  Graph,
  GraphDocument,
  GraphEdge,
  GraphNode,
  PartyNode,
} from "../../model/graph.ts";
import type { AnswerLink } from "../claimEdges.ts";

export interface DraftLink extends AnswerLink {
  readonly corrections?: Correction[];
}

/** A passage that must not leave the build, in all these documents. */
export interface Redaction {
  readonly documents: readonly string[];
  readonly passage: string;
  readonly correction: Correction;
}

/** A graph taken apart, so that entries can change it one after another; `closeDraft` makes it whole again. */
export interface Draft {
  readonly graph: Graph;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly documents: Map<string, GraphDocument>;
  readonly nodes: Map<string, GraphNode>;
  readonly links: DraftLink[];
  /** Edges that are neither of a claim nor an answer. */
  readonly ties: GraphEdge[];
  readonly rejected: ClaimNode[];
  /** Parties that a person wants kept apart. */
  readonly apart: [string, string][];
  readonly redactions: Redaction[];
}

const ofClaims = new Set(["makes", "against", "on-behalf-of", "made-at", "answers"]);

/** Takes a graph apart. */
export function openDraft(graph: Graph, sources: readonly SourceDocument[]): Draft {
  return {
    graph,
    sources: new Map(sources.map((source) => [source.id, source])),
    documents: new Map(graph.documents.map((document) => [document.id, document])),
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    links: graph.edges.flatMap((edge) =>
      edge.kind === "answers"
        ? [
            {
              denial: edge.source,
              accusation: edge.target,
              linkBasis: edge.linkBasis,
              responseType: edge.responseType,
              evidence: edge.evidence,
            },
          ]
        : [],
    ),
    ties: graph.edges.filter((edge) => !ofClaims.has(edge.kind)),
    rejected: [],
    apart: [],
    redactions: [],
  };
}

/** The same draft, to be changed without the other: an entry is applied whole or not at all. */
export const copyDraft = (draft: Draft): Draft => ({
  ...draft,
  documents: new Map(draft.documents),
  nodes: new Map(draft.nodes),
  links: [...draft.links],
  ties: [...draft.ties],
  rejected: [...draft.rejected],
  apart: [...draft.apart],
  redactions: [...draft.redactions],
});

/** What an entry leaves behind on what it changed. */
export const correctionOf = ({ id, by, at, reason, op }: CurationEntry): Correction => ({
  id,
  by,
  at,
  reason,
  operation: op,
});

/** The same thing, with one more correction to its name. */
export const corrected = <T extends { corrections?: Correction[] | undefined }>(
  thing: T,
  entry: CurationEntry,
): T => ({
  ...thing,
  corrections: [...(thing.corrections ?? []), correctionOf(entry)],
});

export const isParty = (node: GraphNode | undefined): node is PartyNode =>
  node?.kind === "nation" || node?.kind === "actor";
export const isClaim = (node: GraphNode | undefined): node is AccusationNode | DenialNode =>
  node?.kind === "accusation" || node?.kind === "denial";
export const claimsOf = (draft: Draft): ClaimNode[] => [...draft.nodes.values()].filter(isClaim);
export const partiesOf = (draft: Draft): PartyNode[] => [...draft.nodes.values()].filter(isParty);
export const labelOf = (draft: Draft, id: string): string => draft.nodes.get(id)?.label ?? id;
