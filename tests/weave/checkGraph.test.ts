import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/model/graph.ts";
import { brokenPromises, checkGraph } from "../../src/weave/checkGraph.ts";

const text = "Norway accused Belgium of lying.";
const quote = { document: "doc:a", start: 0, end: 32, quote: text, prefix: "", suffix: "" } as const;
const graph = (): Graph => ({
  schemaVersion: 1,
  generator: { name: "counterclaim", version: "0" },
  offsetUnit: "utf-16",
  datasetHash: "sha256:0",
  documents: [
    {
      id: "doc:a",
      file: "a.txt",
      hash: "sha256:0",
      headline: null,
      publisher: null,
      url: null,
      publishedAt: null,
      language: "en",
      publish: "full",
      text,
      warnings: [],
    },
  ],
  nodes: [
    {
      id: "nation:be",
      kind: "nation",
      label: "Belgium",
      iso: "BE",
      aliases: [],
      x: 0,
      y: 0,
      evidence: [{ ...quote }],
    },
    {
      id: "nation:no",
      kind: "nation",
      label: "Norway",
      iso: "NO",
      aliases: [],
      x: 0,
      y: 0,
      evidence: [{ ...quote }],
    },
  ],
  edges: [],
});
const texts = new Map([["doc:a", text]]);

describe("the promises of a graph", () => {
  test("a true graph breaks none", () => {
    expect(brokenPromises(graph(), texts)).toEqual([]);
  });
  test("a quote that is not verbatim stops the build", () => {
    const wrong = graph();
    wrong.nodes[0]?.evidence.splice(0, 1, { ...quote, quote: "Norway accused Belgium of lying!" });
    expect(() => checkGraph(wrong, texts)).toThrow(/does not read/u);
  });
  test("a node without evidence stops the build", () => {
    const wrong = graph();
    wrong.nodes[0]?.evidence.splice(0, 1);
    expect(() => checkGraph(wrong, texts)).toThrow(/no evidence/u);
  });
  test("an edge without an end stops the build", () => {
    const wrong = graph();
    wrong.edges.push({
      kind: "makes",
      id: "e",
      source: "nation:fr",
      target: "accusation:x",
      evidence: [{ ...quote }],
    });
    expect(brokenPromises(wrong, texts)).toEqual(["e: no node nation:fr", "e: no node accusation:x"]);
  });
  test("two nodes with one id stop the build", () => {
    const wrong = graph();
    const [first] = wrong.nodes;
    if (first) wrong.nodes.push(first);
    expect(() => checkGraph(wrong, texts)).toThrow(/two nodes have this id/u);
  });
  test("a mark outside its quotation stops the build", () => {
    const wrong = graph();
    wrong.nodes[0]?.evidence.splice(0, 1, { ...quote, marks: [{ role: "cue", start: 30, end: 40 }] });
    expect(() => checkGraph(wrong, texts)).toThrow(/outside its quotation/u);
  });
});
