import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexGraph } from "../../src/app/query/graphIndex.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import type { AccusationNode, DenialNode, Graph } from "../../src/model/graph.ts";

/** The shipped graph, and in it an accusation that is denied, its denial, and one nobody answers. */
export const graph = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/graph.json"), "utf8"),
) as Graph;
export const index = indexGraph(graph);

const found = <T>(what: T | undefined, name: string): T => {
  if (what === undefined) throw new Error(`data/graph.json holds no ${name}`);
  return what;
};
export const denial = found(
  graph.nodes.find(
    (n): n is DenialNode => n.kind === "denial" && n.tier === "explicit" && n.answers.length > 0,
  ),
  "explicit denial that answers something",
);
export const accusation = found(
  graph.nodes.find(
    (n): n is AccusationNode =>
      n.kind === "accusation" && n.tier === "explicit" && denial.answers.includes(n.id),
  ),
  "explicit accusation that is answered",
);
export const unanswered = found(
  graph.nodes.find(
    (n): n is AccusationNode =>
      n.kind === "accusation" && n.contestation === "no-answer" && n.tier === "explicit",
  ),
  "explicit accusation without an answer",
);

/** A fresh explorer with the shipped graph loaded. */
export function fresh(): void {
  useExplorer.setState(useExplorer.getInitialState(), true);
  useExplorer.getState().load(index);
}
