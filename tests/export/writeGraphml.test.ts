import Graph from "graphology";
import graphml from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { nameToken } from "../../src/export/xml/nameToken.ts";
import { writeGraphml } from "../../src/export/xml/writeGraphml.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";
import { xmlSchema } from "./xmlSchema.ts";

const problems = xmlSchema("graphml.xsd");
const read = (xml: string) => graphml.parse(Graph, xml, { addMissingNodes: false });
const held = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
/** Takes the escapes of an id away, as docs/formats.md says. */
const plain = (token: string) =>
  token.replace(/_x([0-9A-F]{4,6})_/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

test("the shipped graph keeps the schema", () => {
  expect(problems(writeGraphml(shippedGraph))).toEqual([]);
});

test("the schema can fail", () => {
  const good = writeGraphml(shippedGraph);
  expect(problems(good.replace('<node id="', '<node id="a b'))[0]).toMatch(/NMTOKEN/u);
  expect(problems(good.replace('target="', 'target="nobody'))[0]).toMatch(/keyref|key-sequence/u);
  expect(problems(good.replace('<data key="node-kind"', '<data key="other"'))[0]).toMatch(
    /keyref|key-sequence/u,
  );
});

test("another reader finds every node and edge, with its attributes", () => {
  const graph = read(writeGraphml(shippedGraph));
  expect(graph.nodes().map(plain)).toEqual(shippedGraph.nodes.map((n) => n.id));
  expect(graph.mapEdges((id, _, source, target) => [id, source, target].map(plain))).toEqual(
    shippedGraph.edges.map((e) => [e.id, e.source, e.target]),
  );
  for (const node of shippedGraph.nodes)
    expect(graph.getNodeAttributes(nameToken(node.id))).toMatchObject({
      kind: node.kind,
      label: node.label,
      quote: node.evidence[0]?.quote,
      x: node.x,
      y: node.y,
    });
});

test("any text survives but for characters that XML cannot hold", () =>
  forAnyText((text) => {
    const xml = writeGraphml(sampleGraph(text));
    expect(problems(xml)).toEqual([]);
    const attributes = read(xml).getNodeAttributes(nameToken("actor:a~b>c"));
    expect(attributes["position"] ?? "").toBe(held(text));
  }));

describe("an id", () => {
  test.each([
    ["nation:cn", "nation:cn"],
    ["actor:a~b>c", "actor:a_x007E_b_x003E_c"],
    ["actor:_x003E_", "actor:_x005F_x003E_"],
    ["actor:with space/ü", "actor:with_x0020_space_x002F_ü"],
    ["actor:👋", "actor:_x1F44B_"],
  ])("%s becomes %s, and no other does", (id, token) => {
    expect(nameToken(id)).toBe(token);
    expect(plain(token)).toBe(id);
  });
});
