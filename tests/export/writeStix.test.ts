import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { namespace, timestamp, undated } from "../../src/export/stix/stixObject.ts";
import { writeStix } from "../../src/export/stix/writeStix.ts";
import { wellFormed } from "../../src/export/wellFormed.ts";
import type { Graph } from "../../src/model/graph.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";
import { type Bundle, stixProblems } from "./stixRules.ts";

const read = (graph: Graph) => JSON.parse(writeStix(graph)) as Bundle;
const ofType = <T extends string>(bundle: Bundle, type: T) =>
  bundle.objects.filter((o): o is Extract<Bundle["objects"][number], { type: T }> => o.type === type);
/** UUIDv5 as RFC 9562 says, by hand. */
function uuid5(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}

test("the shipped graph keeps the rules of STIX 2.1", () => {
  expect(stixProblems(read(shippedGraph))).toEqual([]);
});

test("the rules can fail", () => {
  const bundle = read(shippedGraph);
  const [first, ...rest] = bundle.objects;
  expect(stixProblems({ ...bundle, objects: rest })[0]).toMatch(/which is not there/u);
  expect(stixProblems({ ...bundle, objects: [...bundle.objects, first] })).toEqual([
    `${first?.id} is there twice`,
  ]);
  expect(stixProblems({ ...bundle, objects: [{ ...first, x_own: 1 }] })[0]).toMatch(/x_own/u);
});

test("every claim is there: accusations as alleged incidents with a note, answers as opinions on them", () => {
  const bundle = read(shippedGraph);
  const accusations = shippedGraph.nodes.filter((n) => n.kind === "accusation");
  const incidents = ofType(bundle, "incident");
  expect(incidents).toHaveLength(accusations.length);
  for (const { name } of incidents) expect(name).toMatch(/^ALLEGED: /u);
  const notes = ofType(bundle, "note");
  for (const claim of accusations) {
    const note = notes.find((n) => n.id === `note--${uuid5(claim.id)}`);
    expect(note?.content).toContain(claim.evidence[0]?.quote);
    expect(note?.object_refs).toContain(`incident--${uuid5(claim.id)}`);
  }
  const answering = shippedGraph.nodes.filter((n) => n.kind === "denial" && n.answers.length > 0);
  expect(ofType(bundle, "opinion")).toHaveLength(answering.length);
  for (const denial of answering) {
    const opinion = ofType(bundle, "opinion").find((o) => o.id === `opinion--${uuid5(denial.id)}`);
    expect(opinion?.object_refs).toEqual(
      "answers" in denial ? denial.answers.map((id) => `incident--${uuid5(id)}`) : [],
    );
  }
});

test("a denial strongly disagrees with the incident; one that answers nothing known is a note", () => {
  const graph = sampleGraph("words");
  expect(ofType(read(graph), "opinion").map((o) => [o.opinion, o.authors])).toEqual([
    ["strongly-disagree", ["words"]],
  ]);
  for (const node of graph.nodes) if (node.kind === "denial") node.answers = [];
  const bundle = read({ ...graph, edges: graph.edges.filter((e) => e.kind !== "answers") });
  expect(ofType(bundle, "opinion")).toEqual([]);
  expect(stixProblems(bundle)).toEqual([]);
  expect(ofType(bundle, "note").map((n) => n.labels?.[0])).toEqual(["accusation", "denial", "meeting"]);
});

test("an article is a report of all that was read from it, dated by its publication", () => {
  const [report] = ofType(read(sampleGraph("words")), "report");
  expect(report?.published).toBe("2024-06-14T00:00:00.000Z");
  expect(report?.object_refs).toHaveLength(9);
  const [other] = ofType(read(sampleGraph("words", { publishedAt: null })), "report");
  expect(other?.published).toBe(undated);
  expect(other?.labels).toContain("date-not-stated");
});

test.each([
  ["2024-06-14", "2024-06-14T00:00:00.000Z"],
  ["2024-06", "2024-06-01T00:00:00.000Z"],
  ["2024", "2024-01-01T00:00:00.000Z"],
  ["last week", undated],
  [null, undated],
])("%s is %s", (value, instant) => {
  expect(timestamp(value)).toBe(instant);
});

test("any text survives, and the rules hold with it", () =>
  forAnyText((text) => {
    const bundle = read(sampleGraph(text));
    expect(stixProblems(bundle)).toEqual([]);
    expect(ofType(bundle, "opinion")[0]?.explanation).toBe(wellFormed(text === "" ? "nothing" : text));
    expect(ofType(bundle, "identity").map((o) => o.name)).toContain(wellFormed(text) || "actor:a~b>c");
  }));
