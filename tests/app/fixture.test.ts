import { expect, test } from "vitest";
import { parseGraph } from "../../src/model/graph.ts";
import { checkGraph } from "../../src/weave/checkGraph.ts";
import { graph, graphText } from "./sample.ts";

test("the tests' own graph is one the explorer takes and the pipeline would let pass", () => {
  expect(parseGraph(JSON.parse(graphText))).toHaveProperty("graph");
  const texts = new Map(graph.documents.map((document) => [document.id, document.text ?? ""]));
  expect(() => checkGraph(graph, texts)).not.toThrow();
});
