import type { Graph } from "../model/graph.ts";

/** The graph file's text: one field a line, indented by one space, so that a change in extraction is a readable diff. */
export const graphText = (graph: Graph): string => `${JSON.stringify(graph, null, 1)}\n`;
