import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { lexicon } from "../lexicon.ts";
import { put, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const report = `Officials said Russia hacked the port of Ostend on Monday. Norway accused Belgium of fraud. Belgium has denied the charge.
The cranes stood still until the evening while engineers looked for the fault, and lorries queued along the coast road as far as the next town.
Nobody was hurt, and the harbour master said that the ships would be unloaded in the order in which they had come, beginning with those that carried fruit.
Insurers expect that the delay will cost the shippers several million euros, most of it for the vessels that waited outside the breakwater.`;
const other = `Norway accused Belgium of fraud, a newspaper wrote after its own inquiry into the fisheries of the two countries.
Its reporters had spoken with a dozen captains, who told of logbooks kept twice and of landings at night on beaches without a customs post.
The ministry in Oslo published the figures for six years, and they show that the catch of mackerel was under-reported in every one of them.`;

const build = async (name: string, files: Record<string, string>) => {
  const { graph } = await buildGraph(put(join(folder, name), files), lexicon, "0");
  if (!graph) throw new Error("no graph");
  const claims = graph.nodes.flatMap((n) => (n.kind === "accusation" || n.kind === "denial" ? [n] : []));
  return { graph, claims };
};

describe("copies of one report", () => {
  test("are linked to the first of them, and their claims have one source", async () => {
    const { graph, claims } = await build("copies", {
      "a.txt": `One paper's headline\n\n${report}`,
      "b.txt": `Another headline altogether\n\n${report}`,
      "c.txt": `Port stands still\n\n${report.split("\n").slice(0, 3).join("\n")}`,
      "d.txt": `Cranes idle\n\n${report.replaceAll("\n", "\n\n")}`,
      "e.txt": `Last\n\n${report} Reporting by the desk.`,
      "corpus.yaml": "documents:\n  b.txt: {published: 2024-06-01}\n  a.txt: {published: 2024-06-02}\n",
    });
    expect(graph.documents.map((d) => [d.file, d.duplicateOf])).toEqual([
      ["a.txt", "doc:b"],
      ["b.txt", undefined],
      ["c.txt", "doc:b"],
      ["d.txt", "doc:b"],
      ["e.txt", "doc:b"],
    ]);
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const claim of claims) {
      expect([claim.label, new Set(claim.evidence.map((e) => e.document)).size]).toEqual([claim.label, 5]);
      expect(claim.independentSources).toBe(1);
    }
    expect(graph.nodes.filter((n) => n.label === "officials").length).toBeLessThanOrEqual(1);
  });
  test("count once beside a report of another hand", async () => {
    const { graph, claims } = await build("beside", {
      "a.txt": `Head\n\n${report}`,
      "b.txt": `Other head\n\n${report}`,
      "c.txt": `Catch\n\n${other}`,
    });
    expect(graph.documents.map((d) => d.duplicateOf)).toEqual([undefined, "doc:a", undefined]);
    expect(claims.filter((c) => c.independentSources !== undefined).length).toBeGreaterThan(0);
    for (const claim of claims) {
      const documents = new Set(claim.evidence.map((e) => e.document)).size;
      expect(claim.independentSources).toBe({ 1: undefined, 2: 1, 3: 2 }[documents]);
    }
  });
  test("are not seen where two reports only tell of the same thing", async () => {
    const { graph, claims } = await build("same-news", {
      "a.txt": `Head\n\n${report}`,
      "c.txt": `Catch\n\n${other}`,
    });
    expect(graph.documents.map((d) => d.duplicateOf)).toEqual([undefined, undefined]);
    expect(claims.map((c) => c.independentSources)).toEqual(claims.map(() => undefined));
  });
});
