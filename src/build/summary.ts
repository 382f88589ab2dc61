import { problemLine } from "../ingest/problem.ts";
import type { Graph } from "../model/graph.ts";
import type { Built } from "./buildGraph.ts";
import { corpusName } from "./findArticles.ts";

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

function claims(graph: Graph, kind: "accusation" | "denial"): string {
  const tiers = graph.nodes.flatMap((node) => (node.kind === kind ? [node.tier] : []));
  const explicit = tiers.filter((tier) => tier === "explicit").length;
  return `${many(tiers.length, kind)} (${explicit} explicit, ${tiers.length - explicit} inferred)`;
}

/** What a run did, for people: articles read, what was passed over and why, claims by kind and tier, time. */
export function summary(
  graph: Graph,
  { read, reused, foreign, problems }: Built,
  out: string,
  seconds: number,
): string {
  const skipped = problems.filter((p) => p.file !== corpusName);
  const remarks = problems.filter((p) => p.file === corpusName);
  const nodes = (kind: "nation" | "actor" | "summit"): string =>
    many(graph.nodes.filter((node) => node.kind === kind).length, kind);
  const answers = graph.edges.filter((edge) => edge.kind === "answers").length;
  const block = (title: string, lines: typeof problems): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((problem) => `  ${problemLine(problem)}`)];
  return [
    ...block(`Passed over (${many(skipped.length, "file")}):`, skipped),
    ...block(`In ${corpusName}:`, remarks),
    `${many(read, "article")} read, ${skipped.length} passed over, in ${seconds.toFixed(1)} s`,
    ...(reused === 0 ? [] : [`${many(reused, "article")} unchanged since the last time, and not read again`]),
    ...(foreign === 0 ? [] : [`${many(foreign, "article")} kept but not read (language)`]),
    `${claims(graph, "accusation")}, ${claims(graph, "denial")}, ${many(answers, "answer")}`,
    `${nodes("nation")}, ${nodes("actor")}, ${nodes("summit")}`,
    `Written to ${out}`,
  ].join("\n");
}
