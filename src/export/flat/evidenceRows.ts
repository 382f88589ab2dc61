import type { Evidence, Graph, GraphDocument } from "../../model/graph.ts";
import type { Column } from "./column.ts";

/** One quotation of one node or edge, with the document it stands in. */
export interface EvidenceRow {
  readonly item: string;
  readonly itemType: "node" | "edge";
  /** From 1, in the order of the graph file. */
  readonly number: number;
  readonly evidence: Evidence;
  readonly document: GraphDocument | undefined;
}

/** Every quotation of a graph: nodes first, then edges, each in the order of the file. */
export function evidenceRows(graph: Graph): EvidenceRow[] {
  const documents = new Map<string, GraphDocument>(graph.documents.map((d) => [d.id, d]));
  const rows = (itemType: "node" | "edge", items: readonly { id: string; evidence: Evidence[] }[]) =>
    items.flatMap(({ id, evidence }) =>
      evidence.map((e, at) => ({
        item: id,
        itemType,
        number: at + 1,
        evidence: e,
        document: documents.get(e.document),
      })),
    );
  return [...rows("node", graph.nodes), ...rows("edge", graph.edges)];
}

export const evidenceColumns: readonly Column<EvidenceRow>[] = [
  { name: "item", type: "string", of: (row) => row.item },
  { name: "itemType", type: "string", of: (row) => row.itemType },
  { name: "number", type: "integer", of: (row) => row.number },
  { name: "quote", type: "string", of: (row) => row.evidence.quote },
  { name: "prefix", type: "string", of: (row) => row.evidence.prefix },
  { name: "suffix", type: "string", of: (row) => row.evidence.suffix },
  { name: "start", type: "integer", of: (row) => row.evidence.start },
  { name: "end", type: "integer", of: (row) => row.evidence.end },
  { name: "document", type: "string", of: (row) => row.evidence.document },
  { name: "file", type: "string", of: (row) => row.document?.file ?? null },
  { name: "headline", type: "string", of: (row) => row.document?.headline ?? null },
  { name: "publisher", type: "string", of: (row) => row.document?.publisher ?? null },
  { name: "published", type: "string", of: (row) => row.document?.publishedAt?.value ?? null },
  { name: "url", type: "string", of: (row) => row.document?.url ?? null },
];
