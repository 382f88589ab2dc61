import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import canonize from "rdf-canonize";
import { expect, test } from "vitest";
import { codePoints } from "../../src/export/rdf/codePoints.ts";
import { addressOf } from "../../src/export/rdf/resource.ts";
import { expanded } from "../../src/export/rdf/terms.ts";
import { writeJsonld } from "../../src/export/rdf/writeJsonld.ts";
import { writeTurtle } from "../../src/export/rdf/writeTurtle.ts";
import { wellFormed } from "../../src/export/wellFormed.ts";
import type { Graph } from "../../src/model/graph.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";

const offline = async (url: string): Promise<never> => {
  throw new Error(`the file wants ${url} from the network`);
};
/** Nothing is fetched, and nothing that cannot be said is dropped in silence. */
const strict = { documentLoader: offline, safe: true } as jsonld.Options.ToRdf;
const fromJsonld = (graph: Graph) => jsonld.toRDF(JSON.parse(writeJsonld(graph)), strict) as Promise<Quad[]>;
const fromTurtle = (graph: Graph): Quad[] => new Parser({ format: "text/turtle" }).parse(writeTurtle(graph));
const canonical = (quads: readonly Quad[]) => canonize.canonize(quads, { algorithm: "URDNA2015" });
const objects = (quads: readonly Quad[], term: string, subject?: string): string[] =>
  quads
    .filter(
      (q) => q.predicate.value === expanded(term) && (subject === undefined || q.subject.value === subject),
    )
    .map((q) => q.object.value);

test("JSON-LD and Turtle, each read by its own library, say the same", async () => {
  const [json, turtle] = [await fromJsonld(shippedGraph), fromTurtle(shippedGraph)];
  expect(json.length).toBeGreaterThan(2000);
  expect(await canonical(json)).toBe(await canonical(turtle));
});

test("every node, edge and quotation of the shipped graph is told", () => {
  const quads = fromTurtle(shippedGraph);
  const items = [...shippedGraph.nodes, ...shippedGraph.edges];
  expect(objects(quads, "oa:exact").sort()).toEqual(
    items.flatMap((i) => i.evidence.map((e) => e.quote)).sort(),
  );
  expect(objects(quads, "rdf:subject")).toHaveLength(shippedGraph.edges.length);
  const classes = objects(quads, "rdf:type");
  const count = (kind: string) => shippedGraph.nodes.filter((n) => n.kind === kind).length;
  expect(classes.filter((c) => c === expanded("schema:Claim"))).toHaveLength(
    count("accusation") + count("denial"),
  );
  expect(classes.filter((c) => c === expanded("schema:Country"))).toHaveLength(count("nation"));
  const told = new Set(quads.map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value}`));
  for (const edge of shippedGraph.edges)
    expect(told).toContain(
      `${addressOf(edge.source)} ${expanded(`cc:${edge.kind}`)} ${addressOf(edge.target)}`,
    );
});

test("a quotation's place is in code points of the document's text", () => {
  const graph = sampleGraph("a claim");
  const quads = fromTurtle(graph);
  const [start] = objects(quads, "oa:start");
  const [end] = objects(quads, "oa:end");
  const text = graph.documents[0]?.text ?? "";
  expect([...text].slice(Number(start), Number(end)).join("")).toBe("a claim");
  expect(Number(start)).toBe((graph.nodes[0]?.evidence[0]?.start ?? 0) - 1);
  expect(codePoints("a👋b", 3)).toBe(2);
});

test("without the document's text a quotation is found by its words alone", () => {
  const graph = sampleGraph("a claim");
  for (const document of graph.documents) delete document.text;
  const quads = fromTurtle(graph);
  expect(objects(quads, "oa:start")).toEqual([]);
  expect(objects(quads, "oa:exact").length).toBeGreaterThan(0);
});

test("a denial points at the accusation it answers, and at who speaks", () => {
  const quads = fromTurtle(sampleGraph("x"));
  const denial = "urn:counterclaim:denial:1";
  expect(objects(quads, "cc:answers", denial)).toEqual(["urn:counterclaim:accusation:1"]);
  expect(objects(quads, "schema:author", denial)).toEqual(["urn:counterclaim:actor:a~b%3Ec"]);
  expect(objects(quads, "cc:responseType", denial)).toEqual(["denies"]);
});

test("any text survives in both", () =>
  forAnyText(async (text) => {
    const graph = sampleGraph(text);
    const [json, turtle] = [await fromJsonld(graph), fromTurtle(graph)];
    const actor = "urn:counterclaim:actor:a~b%3Ec";
    for (const quads of [json, turtle]) {
      expect(objects(quads, "schema:name", actor)).toEqual([wellFormed(text)]);
      expect(new Set(objects(quads, "oa:exact"))).toEqual(
        new Set([wellFormed(text === "" ? "nothing" : text)]),
      );
    }
    expect(await canonical(json)).toBe(await canonical(turtle));
  }, 20));
