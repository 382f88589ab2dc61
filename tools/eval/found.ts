import type { Span } from "../../src/model/document.ts";
import type { ActorType, Evidence, Graph, GraphNode, SummitNode } from "../../src/model/graph.ts";
import type { ClaimKind, Tier } from "./gold.ts";

export interface FoundParty {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** For nations. */
  readonly iso: string | null;
  /** For actors. */
  readonly actorType: ActorType | null;
  readonly quote: string;
}

export interface FoundClaim {
  readonly kind: ClaimKind;
  readonly id: string;
  readonly tier: Tier;
  /** Speakers. */
  readonly by: readonly FoundParty[];
  /** Accused; of a denial those it is on behalf of, or else its speakers. */
  readonly party: readonly FoundParty[];
  readonly spans: readonly Span[];
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
}

export interface FoundSummit extends Pick<SummitNode, "id" | "place"> {
  readonly names: readonly string[];
  readonly date: string | null;
  readonly spans: readonly Span[];
  readonly quote: string;
}

/** What a graph says of one document. */
export interface FoundDocument {
  readonly parties: readonly FoundParty[];
  readonly claims: readonly FoundClaim[];
  /** Ids of claims. */
  readonly answers: readonly { readonly denial: string; readonly accusation: string }[];
  readonly summits: readonly FoundSummit[];
}

/** The part of a graph that has its evidence in one document. */
export function findingsOf(graph: Graph, document: string): FoundDocument {
  const here = (item: { evidence: readonly Evidence[] }) =>
    item.evidence.filter((e) => e.document === document);
  const nodes = graph.nodes.filter((node) => here(node).length > 0);
  const parties = new Map(nodes.flatMap((node) => partyOf(node, here(node)) ?? []).map((p) => [p.id, p]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => parties.get(id) ?? []);
  return {
    parties: [...parties.values()],
    claims: nodes.flatMap((node): FoundClaim[] => {
      if (node.kind !== "accusation" && node.kind !== "denial") return [];
      const { kind, id, tier, extraction } = node;
      const by = known(node.speakers);
      const principal = node.onBehalfOf.length > 0 ? known(node.onBehalfOf) : by;
      const party = node.kind === "accusation" ? known(node.accused) : principal;
      const { rule, confidence } = extraction;
      return [{ kind, id, tier, by, party, rule, confidence, spans: here(node), quote: quoteOf(here(node)) }];
    }),
    answers: graph.edges.flatMap((edge) =>
      edge.kind === "answers" && here(edge).length > 0
        ? [{ denial: edge.source, accusation: edge.target }]
        : [],
    ),
    summits: nodes.flatMap((node): FoundSummit[] => {
      if (node.kind !== "summit") return [];
      const { id, label, aliases, place, date } = node;
      const spans = here(node);
      return [{ id, names: [label, ...aliases], place, date: date.value, spans, quote: quoteOf(spans) }];
    }),
  };
}

const quoteOf = (evidence: readonly Evidence[]): string => evidence[0]?.quote ?? "";

function partyOf(node: GraphNode, evidence: readonly Evidence[]): FoundParty[] | null {
  if (node.kind !== "nation" && node.kind !== "actor") return null;
  const { id, label, aliases } = node;
  const iso = node.kind === "nation" ? node.iso : null;
  const actorType = node.kind === "actor" ? node.actorType : null;
  return [{ id, label, aliases, iso, actorType, quote: quoteOf(evidence) }];
}

/** Spans whose quote is not what the text reads there, and how many were looked at. */
export function checkOffsets(
  graph: Graph,
  document: string,
  text: string,
): { checked: number; wrong: string[] } {
  const spans = [...graph.nodes, ...graph.edges].flatMap(({ id, evidence }) =>
    evidence.filter((e) => e.document === document).map((e) => ({ id, ...e })),
  );
  const wrong = spans
    .filter(({ start, end, quote }) => text.slice(start, end) !== quote)
    .map(({ id, start, end, quote }) => `${id}: ${start}–${end} does not read "${quote.slice(0, 60)}"`);
  return { checked: spans.length, wrong };
}
