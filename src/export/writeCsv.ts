import Papa from "papaparse";
import type { Graph, GraphEdge, GraphNode } from "../model/graph.ts";
import type { ExportFile } from "./exportFile.ts";
import { claimColumns } from "./flat/claimColumns.ts";
import type { Column } from "./flat/column.ts";
import { edgeColumns } from "./flat/edgeColumns.ts";
import { evidenceColumns, evidenceRows } from "./flat/evidenceRows.ts";
import { nodeColumns } from "./flat/nodeColumns.ts";
import { wellFormed } from "./wellFormed.ts";

/**
 * A cell that a spreadsheet would run as a formula (OWASP's list, with the full-width forms), or that looks as if it were guarded
 * already: it gets one `'` before it, so that taking one `'` away gives the text again.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** Excel takes a file for UTF-8 only when it begins with this mark. */
const byteOrderMark = "\uFEFF";

function table<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): ExportFile {
  const data = rows.map((row) =>
    columns.map(({ of }) => {
      const value = of(row);
      return typeof value === "string" ? wellFormed(value) : value;
    }),
  );
  const fields = columns.map((column) => column.name);
  const text = Papa.unparse({ fields, data }, { escapeFormulae: formula, newline: "\r\n" });
  return { name, text: `${byteOrderMark}${text}\r\n` };
}

const id: Column<GraphNode | GraphEdge> = { name: "id", type: "string", of: (item) => item.id };

function ends(graph: Graph): Column<GraphEdge>[] {
  const labels = new Map<string, string>(graph.nodes.map((node) => [node.id, node.label]));
  return [
    { name: "source", type: "string", of: (edge) => edge.source },
    { name: "target", type: "string", of: (edge) => edge.target },
    { name: "sourceLabel", type: "string", of: (edge) => labels.get(edge.source) ?? null },
    { name: "targetLabel", type: "string", of: (edge) => labels.get(edge.target) ?? null },
  ];
}

/** Four tables (RFC 4180, UTF-8 with a byte order mark): nodes, edges, claims and evidence, tied by their ids. */
export function writeCsv(graph: Graph): ExportFile[] {
  const claims = graph.nodes.filter((node) => node.kind === "accusation" || node.kind === "denial");
  const named = nodeColumns.filter(({ name }) => ["kind", "label", "time", "timePrecision"].includes(name));
  return [
    table("nodes.csv", [id, ...nodeColumns], graph.nodes),
    table("edges.csv", [id, ...ends(graph), ...edgeColumns], graph.edges),
    table("claims.csv", [id, ...named, ...claimColumns(graph)], claims),
    table("evidence.csv", evidenceColumns, evidenceRows(graph)),
  ];
}
