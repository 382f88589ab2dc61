import type { Graph } from "../../model/graph.ts";
import type { Column } from "../flat/column.ts";
import { edgeColumns } from "../flat/edgeColumns.ts";
import { graphColumns } from "../flat/graphColumns.ts";
import { escapeXml } from "./escapeXml.ts";
import { nameToken } from "./nameToken.ts";

const types = { string: "string", integer: "int", double: "double" } as const;

function keys<Row>(owner: "node" | "edge", columns: readonly Column<Row>[]): string[] {
  return columns.map(
    ({ name, type }) =>
      `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${types[type]}"/>`,
  );
}

function data<Row>(owner: "node" | "edge", columns: readonly Column<Row>[], row: Row): string[] {
  return columns.flatMap(({ name, of }) => {
    const value = of(row);
    return value === null ? [] : [`      <data key="${owner}-${name}">${escapeXml(String(value))}</data>`];
  });
}

/** GraphML 1.0: nodes and edges with their attributes. */
export function writeGraphml(graph: Graph): string {
  const columns = graphColumns(graph);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys("node", columns),
    ...keys("edge", edgeColumns),
    '  <graph id="counterclaim" edgedefault="directed">',
    ...graph.nodes.flatMap((node) => [
      `    <node id="${nameToken(node.id)}">`,
      ...data("node", columns, node),
      "    </node>",
    ]),
    ...graph.edges.flatMap((edge) => [
      `    <edge id="${nameToken(edge.id)}" source="${nameToken(edge.source)}" target="${nameToken(edge.target)}">`,
      ...data("edge", edgeColumns, edge),
      "    </edge>",
    ]),
    "  </graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}
