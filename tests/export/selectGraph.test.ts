import * as fc from "fast-check";
import { expect, test } from "vitest";
import { datasetHash } from "../../src/export/datasetHash.ts";
import { selectGraph } from "../../src/export/selectGraph.ts";
import type { AccusationNode, Contestation, DenialNode, Graph } from "../../src/model/graph.ts";
import { brokenPromises } from "../../src/weave/checkGraph.ts";
import { sampleGraph, shippedGraph } from "./sampleGraph.ts";

const texts = new Map(shippedGraph.documents.map((d) => [d.id as string, d.text ?? ""]));
const ids = [...shippedGraph.nodes, ...shippedGraph.edges].map((item) => item.id);

function contestation(graph: Graph, id: string): Contestation {
  const types = graph.edges.flatMap((e) => (e.kind === "answers" && e.target === id ? [e.responseType] : []));
  if (types.includes("denies")) return "denied";
  if (types.includes("rejects")) return "rejected";
  if (types.includes("counters")) return "countered";
  return types.includes("acknowledges") ? "acknowledged" : "no-answer";
}

test("any selection is a valid graph that keeps every promise and says nothing the whole does not", () => {
  fc.assert(
    fc.property(fc.subarray(ids), (chosen) => {
      const part = selectGraph(shippedGraph, chosen);
      expect(brokenPromises(part, texts)).toEqual([]);
      const present = new Set<string>(part.nodes.map((n) => n.id));
      for (const node of part.nodes) {
        if (node.kind === "actor" && node.nation) expect(present).toContain(node.nation);
        if (node.kind === "accusation") {
          expect(node).toEqual(shippedGraph.nodes.find((n) => n.id === node.id));
          expect(node.contestation).toBe(contestation(part, node.id));
          if (node.madeAt) expect(present).toContain(node.madeAt);
        }
        if (node.kind === "denial")
          expect([...node.answers].sort()).toEqual(
            part.edges
              .flatMap((e) => (e.kind === "answers" && e.source === node.id ? [e.target] : []))
              .sort(),
          );
      }
      for (const id of chosen) if (!id.includes(">")) expect(present).toContain(id);
      const cited = new Set([...part.nodes, ...part.edges].flatMap((i) => i.evidence.map((e) => e.document)));
      expect(new Set(part.documents.map((d) => d.id))).toEqual(cited);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("a selection of everything is the whole, byte for byte", () => {
  expect(JSON.stringify(selectGraph(shippedGraph, ids))).toBe(JSON.stringify(shippedGraph));
});

test("the hash of a graph is the one the build writes", () => {
  expect(datasetHash(shippedGraph)).toBe(shippedGraph.datasetHash);
});

test("an accusation brings its parties, its answers and those who gave them", () => {
  const accusation = shippedGraph.nodes.find(
    (n): n is AccusationNode => n.kind === "accusation" && n.contestation !== "no-answer",
  ) as AccusationNode;
  const part = selectGraph(shippedGraph, [accusation.id]);
  const present = part.nodes.map((n) => n.id as string);
  expect(present).toEqual(expect.arrayContaining([...accusation.speakers, ...accusation.accused]));
  const denials = part.nodes.filter((n): n is DenialNode => n.kind === "denial");
  expect(denials.length).toBeGreaterThan(0);
  expect(present).toEqual(expect.arrayContaining(denials.flatMap((d) => d.speakers)));
  for (const denial of denials) expect(denial.answers).toEqual([accusation.id]);
});

test("an edge brings both its ends; an id that is not there is passed over", () => {
  const part = selectGraph(sampleGraph("x"), ["attended:nation:us>summit:s", "nation:xx"]);
  expect(part.nodes.map((n) => n.id)).toEqual(["nation:us", "summit:s"]);
  expect(selectGraph(sampleGraph("x"), []).nodes).toEqual([]);
});
