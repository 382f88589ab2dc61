import { stringify } from "yaml";
import type { ClaimNode, Correction, Graph } from "../model/graph.ts";

/** Who reports a problem, when, and what it is. */
export type Signature = Pick<Correction, "id" | "by" | "at" | "reason">;

interface Address {
  readonly document: string;
  readonly quote: string;
  readonly speaker?: string;
  readonly accused?: string;
  readonly content?: string;
}

const contentOf = (claim: ClaimNode): string | null =>
  claim.kind === "accusation" ? claim.allegation : claim.content;

/** A claim as `curation.yaml` names it: by its quotation, with as much more as tells it from others of the same one. */
function addressOf(graph: Graph, claim: ClaimNode): Address {
  const evidence = claim.evidence[0];
  const label = (id: string | undefined): string | undefined =>
    graph.nodes.find((node) => node.id === id)?.label;
  const quote = evidence?.quote ?? "";
  const others = graph.nodes.filter(
    (node): node is ClaimNode =>
      node.kind === claim.kind &&
      node.id !== claim.id &&
      node.evidence.some((e) => e.document === evidence?.document && e.quote === quote),
  );
  const speaker = label(claim.speakers[0]);
  const accused = claim.kind === "accusation" ? label(claim.accused[0]) : undefined;
  const content = contentOf(claim) ?? undefined;
  const file = graph.documents.find(({ id }) => id === evidence?.document)?.file ?? "";
  return {
    document: file,
    quote,
    ...(others.length > 0 && speaker !== undefined ? { speaker } : {}),
    ...(others.length > 0 && accused !== undefined ? { accused } : {}),
    ...(others.length > 0 && content !== undefined ? { content } : {}),
  };
}

const written = (entry: object): string => stringify([entry], { lineWidth: 0, aliasDuplicateObjects: false });

/** "The article does not say this": an entry that can be put into `curation.yaml` as it is. */
export const rejectEntry = (graph: Graph, claim: ClaimNode, signature: Signature): string =>
  written({ ...signature, op: "reject-claim", claim: { kind: claim.kind, ...addressOf(graph, claim) } });

/** "This denial does not answer this accusation", or that it does, as an entry for `curation.yaml`. */
export const answerEntry = (
  graph: Graph,
  op: "link-answer" | "unlink-answer",
  denial: ClaimNode,
  accusation: ClaimNode,
  signature: Signature,
): string =>
  written({ ...signature, op, denial: addressOf(graph, denial), accusation: addressOf(graph, accusation) });

/** A side of a claim: who says it, who is accused, whom a denial is for. */
export type Side = "speakers" | "accused" | "onBehalfOf";

/** "It is somebody else": a side of a claim set to the one party of this id, or to nobody. */
export function sideEntry(
  graph: Graph,
  claim: ClaimNode,
  side: Side,
  party: string | null,
  signature: Signature,
): string {
  const label = graph.nodes.find((node) => node.id === party)?.label;
  const alike = graph.nodes.filter((node) => !("tier" in node) && node.label === label).length;
  const address = addressOf(graph, claim);
  // A name that several have is told apart by the article.
  const name = alike > 1 ? { name: label, document: address.document } : label;
  return written({
    ...signature,
    op: "set",
    claim: { kind: claim.kind, ...address },
    to: { [side]: label === undefined ? [] : [name] },
  });
}
