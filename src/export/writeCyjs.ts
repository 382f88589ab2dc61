import type { Graph } from "../model/graph.ts";
import type { Column } from "./flat/column.ts";
import { edgeColumns } from "./flat/edgeColumns.ts";
import { graphColumns } from "./flat/graphColumns.ts";

function said<Row>(columns: readonly Column<Row>[], row: Row): Record<string, string | number> {
  return Object.fromEntries(
    columns.flatMap(({ name, of }) => {
      const value = of(row);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/**
 * Cytoscape's JSON. Cytoscape itself names a node by `name`; networkx takes the node from `value` and tells parallel edges apart by `key`.
 */
export function writeCyjs(graph: Graph): string {
  const columns = graphColumns(graph).filter(({ name }) => !["x", "y"].includes(name));
  const file = {
    format_version: "1.0",
    generated_by: `${graph.generator.name}-${graph.generator.version}`,
    target_cytoscapejs_version: "~3.0",
    directed: true,
    multigraph: true,
    data: { name: graph.generator.name, datasetHash: graph.datasetHash },
    elements: {
      nodes: graph.nodes.map((node) => ({
        data: {
          id: node.id,
          value: node.id,
          name: node.label,
          ...said(columns, node),
          quotes: node.evidence.map((e) => e.quote),
        },
        position: { x: node.x, y: node.y },
      })),
      edges: graph.edges.map((edge) => ({
        data: {
          id: edge.id,
          key: edge.id,
          source: edge.source,
          target: edge.target,
          interaction: edge.kind,
          ...said(edgeColumns, edge),
          quotes: edge.evidence.map((e) => e.quote),
        },
      })),
    },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
