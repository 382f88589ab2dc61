import type { Graph, GraphNode } from "../../model/graph.ts";
import type { Column } from "../flat/column.ts";
import { edgeColumns } from "../flat/edgeColumns.ts";
import { graphColumns } from "../flat/graphColumns.ts";
import { escapeXml } from "./escapeXml.ts";

/** What GEXF has elements of its own for. */
const elsewhere = new Set(["label", "x", "y"]);

function declared<Row>(owner: "node" | "edge", columns: readonly Column<Row>[]): string[] {
  return [
    `    <attributes class="${owner}">`,
    ...columns.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    "    </attributes>",
  ];
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string[] {
  return [
    "        <attvalues>",
    ...columns.flatMap(({ name, of }) => {
      const value = of(row);
      return value === null
        ? []
        : [`          <attvalue for="${name}" value="${escapeXml(String(value))}"/>`];
    }),
    "        </attvalues>",
  ];
}

/** GEXF 1.2, the version that most programs read: nodes with their places (y upwards, as GEXF has it), edges, attributes. */
export function writeGexf(graph: Graph): string {
  const columns = graphColumns(graph).filter((column) => !elsewhere.has(column.name));
  const node = (item: GraphNode): string[] => [
    `      <node id="${escapeXml(item.id)}" label="${escapeXml(item.label)}">`,
    ...values(columns, item),
    `        <viz:position x="${item.x}" y="${0 - item.y}" z="0"/>`,
    "      </node>",
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    "  <meta>",
    `    <creator>${escapeXml(`${graph.generator.name} ${graph.generator.version}`)}</creator>`,
    "    <description>Who accused whom of what, and who denied it. What was said, not what is true.</description>",
    "  </meta>",
    '  <graph mode="static" defaultedgetype="directed">',
    ...declared("node", columns),
    ...declared("edge", edgeColumns),
    `    <nodes count="${graph.nodes.length}">`,
    ...graph.nodes.flatMap(node),
    "    </nodes>",
    `    <edges count="${graph.edges.length}">`,
    ...graph.edges.flatMap((edge) => [
      `      <edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}" label="${edge.kind}">`,
      ...values(edgeColumns, edge),
      "      </edge>",
    ]),
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ];
  return `${lines.join("\n")}\n`;
}
