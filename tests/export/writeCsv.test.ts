import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { ExportFile } from "../../src/export/exportFile.ts";
import { wellFormed } from "../../src/export/wellFormed.ts";
import { writeCsv } from "../../src/export/writeCsv.ts";
import type { Graph } from "../../src/model/graph.ts";
import { forAnyText, hostileTexts, sampleGraph, shippedGraph } from "./sampleGraph.ts";

type Row = Record<string, string>;

/** Reads a table with another library than the one that wrote it. */
const rowsOf = (file: ExportFile | undefined): Row[] =>
  parse(file?.text ?? "", { columns: true, bom: true, record_delimiter: "\r\n" }) as Row[];
const table = (graph: Graph, name: string): Row[] => rowsOf(writeCsv(graph).find((f) => f.name === name));
/** Takes the guard away, as docs/formats.md says. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, "");

test("every node, edge, claim and quotation of the shipped graph is a row", () => {
  expect(table(shippedGraph, "nodes.csv").map((r) => r["id"])).toEqual(shippedGraph.nodes.map((n) => n.id));
  const edges = table(shippedGraph, "edges.csv");
  expect(edges.map((r) => [r["id"], r["source"], r["target"], r["kind"]])).toEqual(
    shippedGraph.edges.map((e) => [e.id, e.source, e.target, e.kind]),
  );
  expect(table(shippedGraph, "claims.csv").map((r) => r["id"])).toEqual(
    shippedGraph.nodes.filter((n) => n.kind === "accusation" || n.kind === "denial").map((n) => n.id),
  );
  expect(
    table(shippedGraph, "evidence.csv").map((r) => [r["item"], unguarded(r["quote"] ?? ""), r["start"]]),
  ).toEqual(
    [...shippedGraph.nodes, ...shippedGraph.edges].flatMap((i) =>
      i.evidence.map((e) => [i.id, e.quote, String(e.start)]),
    ),
  );
});

test("a claim's row names its parties by name and by id", () => {
  const [accusation, denial] = table(sampleGraph("said"), "claims.csv");
  expect(accusation).toMatchObject({
    speakers: "United States",
    speakersIds: "nation:us",
    accused: "Russia",
  });
  expect(denial).toMatchObject({
    speakers: "said",
    onBehalfOf: "Russia",
    answers: "accusation:1",
    time: "2024-06",
  });
});

test("any text survives, and no text cell begins a formula", () =>
  forAnyText((text) => {
    const files = writeCsv(sampleGraph(text));
    const [row] = rowsOf(files.find((f) => f.name === "evidence.csv"));
    expect(unguarded(row?.["quote"] ?? "")).toBe(wellFormed(text === "" ? "nothing" : text));
    expect(unguarded(row?.["headline"] ?? "")).toBe(wellFormed(text));
    const numbers = new Set(["x", "y"]);
    for (const file of files)
      for (const cells of rowsOf(file))
        for (const [name, cell] of Object.entries(cells))
          if (!numbers.has(name)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
  }));

test("the guard can fail: without it a formula would stand in the table", () => {
  const guarded = hostileTexts.filter((text) => /^[=+\-@\t]/u.test(text));
  expect(guarded.length).toBeGreaterThan(4);
  for (const text of guarded) expect(table(sampleGraph(text), "nodes.csv")[1]?.["label"]).toBe(`'${text}`);
});
