import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { run } from "../../src/build/run.ts";
import type { Graph } from "../../src/model/graph.ts";
import { lexicon } from "../lexicon.ts";
import { counterclaim } from "./cli/command.ts";
import { put, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const text = "Norway accused Belgium of fraud. Belgium has denied the charge.";
const signed = (id: string) => `- id: ${id}\n  by: Jo\n  at: 2026-05-31\n  reason: It is so.\n`;
const reject = (quote: string) =>
  `${signed("ov-1")}  op: reject-claim\n  claim: { document: a.txt, kind: denial, quote: "${quote}" }\n`;
const corpus = (name: string, curation: string) =>
  put(join(folder, name), { "a.txt": text, "curation.yaml": curation });
const told = async (articles: string, out: string) => {
  const lines: string[] = [];
  const code = await run(["--seeds", articles, "--out", out], (line) => lines.push(...line.split("\n")));
  return { code, lines };
};
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Graph;

describe("curation.yaml beside the articles", () => {
  const good = corpus("good", reject("Belgium has denied the charge."));
  const bad = corpus("bad", reject("Belgium denied the charge."));
  const broken = corpus("broken", `${signed("ov-1")}  op: reject\n`);
  const complaint = [
    "curation.yaml:1 ov-1 E_QUOTE_NOT_FOUND no denial of a.txt has this quotation",
    '  wanted  "Belgium denied the charge."',
    '  nearest "Belgium has denied the charge." (4 edits)',
    "  Take the quotation as it stands in the graph, whole, or remove the entry.",
  ];

  test("corrects the graph, and is no article", async () => {
    const out = join(folder, "good.json");
    const { code, lines } = await told(good, out);
    expect(code).toBe(0);
    expect(lines).toContain("1 correction by a person");
    expect(lines.join("\n")).not.toContain("Passed over");
    const graph = read(out);
    expect(graph.nodes.filter((node) => node.kind === "denial")).toEqual([]);
    expect(graph.rejected).toMatchObject([
      {
        kind: "denial",
        corrections: [{ id: "ov-1", by: "Jo", operation: "reject-claim", reason: "It is so." }],
      },
    ]);
  });
  test("stops the build when an entry is wrong, with the line, what was wanted and what is nearest", async () => {
    const out = join(folder, "bad.json");
    const { code, lines } = await told(bad, out);
    expect(code).toBe(2);
    expect(lines).toEqual([...complaint, "curation.yaml: 1 to mend. Nothing was written."]);
    expect(existsSync(out)).toBe(false);
  });
  test("is let pass with --allow-stale where it only fits the articles no longer", async () => {
    const out = join(folder, "stale.json");
    expect(await counterclaim("graph", bad, "--out", out, "--no-cache")).toMatchObject({ code: 2 });
    const { code, said } = await counterclaim("graph", bad, "--out", out, "--no-cache", "--allow-stale");
    expect(code).toBe(0);
    expect(said).toEqual(
      expect.arrayContaining(["In curation.yaml, not applied:", ...complaint.map((l) => `  ${l}`)]),
    );
    expect(read(out).nodes.filter((node) => node.kind === "denial")).toHaveLength(1);
  });
  test("is never let pass when it is no correction at all", async () => {
    const out = join(folder, "broken.json");
    const { code, said } = await counterclaim("graph", broken, "--out", out, "--no-cache", "--allow-stale");
    expect(code).toBe(2);
    expect(said[0]).toBe('curation.yaml:1 ov-1 E_SHAPE op is "reject"');
  });
  test("is checked by check, which counts it among what is to be mended", async () => {
    expect(await counterclaim("check", good, "--no-cache")).toMatchObject({ code: 0 });
    const { code, said } = await counterclaim("check", bad, "--no-cache");
    expect(code).toBe(2);
    expect(said).toEqual([...complaint, "1 to look at; 1 article read."]);
  });
  test("gives the same bytes each time", async () => {
    const [one, two] = [join(folder, "one.json"), join(folder, "two.json")];
    await told(good, one);
    await told(good, two);
    expect(readFileSync(one, "utf8")).toBe(readFileSync(two, "utf8"));
  });
});

test("corrections may lie elsewhere than beside the articles, and are called what they are called there", async () => {
  const articles = put(join(folder, "elsewhere/seeds"), { "a.txt": text });
  const home = put(join(folder, "elsewhere"), {
    "data/curation.yaml": reject("Belgium has denied the charge."),
  });
  const built = await buildGraph(articles, lexicon, "0.0.0", {
    curation: { folder: home, name: "data/curation.yaml" },
  });
  expect(built.curation).toEqual({ name: "data/curation.yaml", applied: 1, problems: [] });
  expect(built.graph?.nodes.filter((node) => node.kind === "denial")).toEqual([]);
});
