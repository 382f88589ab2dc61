import { problemLine } from "../ingest/problem.ts";
import type { Graph } from "../model/graph.ts";
import type { Built } from "./buildGraph.ts";
import { staleLines } from "./curationOf.ts";
import type { EngineReport } from "./engine/withProposals.ts";
import { corpusName } from "./findArticles.ts";

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

function claims(graph: Graph, kind: "accusation" | "denial"): string {
  const tiers = graph.nodes.flatMap((node) => (node.kind === kind ? [node.tier] : []));
  const explicit = tiers.filter((tier) => tier === "explicit").length;
  return `${many(tiers.length, kind)} (${explicit} explicit, ${tiers.length - explicit} inferred)`;
}

const reasons: Readonly<Record<keyof EngineReport["dropped"], string>> = {
  "not-verbatim": "whose quotation is not in the article",
  "unknown-party": "whose parties are not in the article",
  "no-party": "without a party",
  malformed: "of the wrong shape",
};

function engineLine({
  model,
  asked,
  cached,
  failed,
  proposed,
  added,
  agreed,
  dropped,
}: EngineReport): string {
  const gone = Object.entries(reasons).flatMap(([reason, words]) => {
    const count = dropped[reason as keyof typeof reasons];
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return [
    `${model}: ${many(asked, "article")} asked about, ${cached} answered before${failed === 0 ? "" : `, ${failed} without a usable answer`};`,
    `${many(proposed, "claim")} proposed, ${added} taken, ${agreed} found by the rules too${gone.length === 0 ? "" : `, dropped: ${gone.join(", ")}`}`,
  ].join(" ");
}

/** What a run did, for people: articles read, what was passed over and why, claims by kind and tier, time. */
export function summary(
  graph: Graph,
  { read, reused, foreign, engine, problems, curation }: Built,
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
    ...staleLines(curation),
    `${many(read, "article")} read, ${skipped.length} passed over, in ${seconds.toFixed(1)} s`,
    ...(reused === 0
      ? []
      : [`${many(reused, "article")} of these unchanged since the last time, and taken from the cache`]),
    ...(foreign === 0 ? [] : [`${many(foreign, "article")} kept but not read (language)`]),
    ...(engine === null ? [] : [engineLine(engine)]),
    ...(curation.applied === 0 ? [] : [`${many(curation.applied, "correction")} by a person`]),
    `${claims(graph, "accusation")}, ${claims(graph, "denial")}, ${many(answers, "answer")}`,
    `${nodes("nation")}, ${nodes("actor")}, ${nodes("summit")}`,
    `Written to ${out}`,
  ].join("\n");
}
