import Graph from "graphology";
import gexf from "graphology-gexf";
import { expect, test } from "vitest";
import { escapeXml } from "../../src/export/xml/escapeXml.ts";
import { writeGexf } from "../../src/export/xml/writeGexf.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";
import { xmlSchema } from "./xmlSchema.ts";

const problems = xmlSchema("gexf.xsd");
const read = (xml: string) =>
  gexf.parse(Graph, xml, { addMissingNodes: false, allowUndeclaredAttributes: false });
/** What XML cannot hold is U+FFFD; the reader trims nothing. */
const held = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

test("the shipped graph keeps the schema", () => {
  expect(problems(writeGexf(shippedGraph))).toEqual([]);
});

test("the schema can fail", () => {
  const good = writeGexf(shippedGraph);
  expect(problems(good.replace('version="1.2"', 'version="9"'))[0]).toMatch(/version/u);
  expect(problems(good.replace('source="', 'source="nobody'))[0]).toMatch(/keyref|key-sequence/u);
  expect(problems(good.replace("<attvalues>", "<attvalues>&"))).toHaveLength(1);
});

test("another reader finds every node and edge, with its attributes and its place", () => {
  const graph = read(writeGexf(shippedGraph));
  expect(graph.nodes()).toEqual(shippedGraph.nodes.map((n) => n.id));
  expect(graph.mapEdges((id, _, source, target) => [id, source, target])).toEqual(
    shippedGraph.edges.map((e) => [e.id, e.source, e.target]),
  );
  for (const node of shippedGraph.nodes)
    expect(graph.getNodeAttributes(node.id)).toMatchObject({
      kind: node.kind,
      label: node.label,
      quote: node.evidence[0]?.quote,
      x: node.x,
      y: 0 - node.y,
    });
});

test("any text survives but for characters that XML cannot hold", () =>
  forAnyText((text) => {
    const xml = writeGexf(sampleGraph(text));
    expect(problems(xml)).toEqual([]);
    const attributes = read(xml).getNodeAttributes("actor:a~b>c");
    expect(attributes["position"] ?? "").toBe(held(text));
    expect(attributes["label"] ?? "").toBe(held(text));
  }));

test("nothing in a text can end an attribute or an element", () => {
  expect(escapeXml(`"><&'\n\u0000`)).toBe("&quot;&gt;&lt;&amp;'&#10;\uFFFD");
});
