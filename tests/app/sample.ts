import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexGraph } from "../../src/app/query/graphIndex.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import type { AccusationNode, DenialNode, Graph } from "../../src/model/graph.ts";

/**
 * The tests' own graph, and in it an accusation that is denied, its denial, and one nobody answers.
 * It is the seeds' graph as it once was, kept: what the pipeline reads differently tomorrow changes no view.
 */
export const graphText = readFileSync(join(import.meta.dirname, "fixture/graph.json"), "utf8");
export const graph = JSON.parse(graphText) as Graph;
export const index = indexGraph(graph);

const found = <T>(what: T | undefined, name: string): T => {
  if (what === undefined) throw new Error(`the graph holds no ${name}`);
  return what;
};

/** Of a graph: the first accusation told outright that is denied outright, with its denial. */
export function answeredClaim(of: Graph): {
  readonly accusation: AccusationNode;
  readonly denial: DenialNode;
} {
  const denial = found(
    of.nodes.find(
      (n): n is DenialNode => n.kind === "denial" && n.tier === "explicit" && n.answers.length > 0,
    ),
    "explicit denial that answers something",
  );
  const accusation = found(
    of.nodes.find(
      (n): n is AccusationNode =>
        n.kind === "accusation" && n.tier === "explicit" && denial.answers.includes(n.id),
    ),
    "explicit accusation that is answered",
  );
  return { accusation, denial };
}
export const { accusation, denial } = answeredClaim(graph);
export const unanswered = found(
  graph.nodes.find(
    (n): n is AccusationNode =>
      n.kind === "accusation" && n.contestation === "no-answer" && n.tier === "explicit",
  ),
  "explicit accusation without an answer",
);

/** A fresh explorer with the tests' graph loaded. */
export function fresh(): void {
  useExplorer.setState(useExplorer.getInitialState(), true);
  useExplorer.getState().load(index);
}
