import type { Graph } from "../model/graph.ts";

/** The graph file itself, as the build writes it: one field a line. */
export const writeJson = (graph: Graph): string => `${JSON.stringify(graph, null, 1)}\n`;
