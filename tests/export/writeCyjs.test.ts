import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { writeCyjs } from "../../src/export/writeCyjs.ts";
import type { Graph } from "../../src/model/graph.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";

const read = (graph: Graph) => {
  const { elements } = JSON.parse(writeCyjs(graph)) as { elements: cytoscape.ElementsDefinition };
  return cytoscape({ headless: true, elements, layout: { name: "preset" } });
};

test("cytoscape finds every node and edge, with its place", () => {
  const cy = read(shippedGraph);
  expect(cy.nodes().map((n) => [n.id(), n.data("name"), n.position()])).toEqual(
    shippedGraph.nodes.map((n) => [n.id, n.label, { x: n.x, y: n.y }]),
  );
  expect(cy.edges().map((e) => [e.id(), e.source().id(), e.target().id(), e.data("interaction")])).toEqual(
    shippedGraph.edges.map((e) => [e.id, e.source, e.target, e.kind]),
  );
});

test("nodes have a value and edges a key of their own, which networkx wants", () => {
  const { elements, directed, multigraph } = JSON.parse(writeCyjs(shippedGraph)) as {
    elements: { nodes: { data: { id: string; value: string } }[]; edges: { data: { key: string } }[] };
    directed: boolean;
    multigraph: boolean;
  };
  expect([directed, multigraph]).toEqual([true, true]);
  for (const { data } of elements.nodes) expect(data.value).toBe(data.id);
  expect(new Set(elements.edges.map(({ data }) => data.key)).size).toBe(shippedGraph.edges.length);
});

test("any text survives", () =>
  forAnyText((text) => {
    const node = read(sampleGraph(text)).getElementById("actor:a~b>c");
    expect(node.data("name")).toBe(text);
    expect(node.data("quotes")).toEqual([text === "" ? "nothing" : text]);
  }));
