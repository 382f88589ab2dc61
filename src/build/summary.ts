import { type Problem, problemLine } from "../ingest/problem.ts";
import type { Graph } from "../model/graph.ts";

/** What a run did, for people: articles read and skipped and why, claims by kind and tier, time. */
export function summary(graph: Graph, read: number, problems: readonly Problem[], seconds: number): string {
  const count = (kind: "accusation" | "denial", tier: "explicit" | "inferred"): number =>
    graph.nodes.filter((n) => n.kind === kind && n.tier === tier).length;
  const kinds = (kind: "nation" | "actor" | "summit"): number =>
    graph.nodes.filter((n) => n.kind === kind).length;
  const line = (kind: "accusation" | "denial"): string =>
    `  ${kind}s: ${count(kind, "explicit")} explicit, ${count(kind, "inferred")} inferred`;
  return [
    `${read} article${read === 1 ? "" : "s"} read, ${problems.length} problem${problems.length === 1 ? "" : "s"}, ${seconds.toFixed(1)} s`,
    ...problems.map((p) => `  ${problemLine(p)}`),
    line("accusation"),
    line("denial"),
    `  ${kinds("nation")} nations, ${kinds("actor")} actors, ${kinds("summit")} summits, ${graph.edges.filter((e) => e.kind === "answers").length} answers`,
  ].join("\n");
}
