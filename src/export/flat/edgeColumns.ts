import type { GraphEdge } from "../../model/graph.ts";
import type { Column } from "./column.ts";
import { documentCount } from "./nodeColumns.ts";

/** What an edge says besides its id and its ends. */
export const edgeColumns: readonly Column<GraphEdge>[] = [
  { name: "kind", type: "string", of: (edge) => edge.kind },
  {
    name: "responseType",
    type: "string",
    of: (edge) => (edge.kind === "answers" ? edge.responseType : null),
  },
  { name: "linkBasis", type: "string", of: (edge) => (edge.kind === "answers" ? edge.linkBasis : null) },
  { name: "documents", type: "integer", of: documentCount },
];
