import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { graphText } from "../../src/build/graphText.ts";
import { openCache } from "../../src/build/readingCache.ts";
import { makeReader } from "../../src/extract/readDocument.ts";
import { lexicon } from "../lexicon.ts";
import { put, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const reader = makeReader(lexicon);

/** Builds with a cache, and tells which articles were read. */
async function build(seeds: string, program = "p") {
  const seen: string[] = [];
  const { graph, reused, read } = await buildGraph(seeds, lexicon, "0", {
    cache: openCache(join(seeds, ".cache"), program),
    reader: (document) => {
      seen.push(document.file);
      return reader(document);
    },
  });
  return { text: graph ? graphText(graph) : "", seen, reused, read };
}
const entries = (seeds: string): number =>
  readdirSync(join(seeds, ".cache"), { recursive: true }).filter((name) => String(name).endsWith(".json"))
    .length;
const said = (n: number): string => `Norway accused Belgium of hiding ship ${n}.`;

describe("what was read before", () => {
  test("is not read again, and gives the same bytes", async () => {
    const seeds = put(join(folder, "again"), {
      "a.txt": said(1),
      "b.md": `# B\n\n${said(2)}`,
      "c.jsonl": `{"text":"${said(3)}"}\n{"text":"${said(4)}"}`,
    });
    const first = await build(seeds);
    expect([first.seen, first.reused]).toEqual([["a.txt", "b.md", "c.jsonl/1", "c.jsonl/2"], 0]);
    const second = await build(seeds);
    expect([second.seen, second.reused, second.read]).toEqual([[], 4, 4]);
    expect(second.text).toBe(first.text);
  });
  test("is read again where its bytes, its date, or the program changed", async () => {
    const seeds = put(join(folder, "changed"), { "a.txt": said(1), "b.txt": said(2) });
    await build(seeds);
    writeFileSync(join(seeds, "b.txt"), said(3));
    expect((await build(seeds)).seen).toEqual(["b.txt"]);
    put(seeds, { "corpus.yaml": "documents:\n  a.txt: {published: 2024-06-14}\n" });
    expect((await build(seeds)).seen).toEqual(["a.txt"]);
    put(seeds, { "corpus.yaml": "documents:\n  a.txt: {published: 2024-06-14, publisher: P}\n" });
    const named = await build(seeds);
    expect(named.seen).toEqual([]);
    expect(named.text).toContain('"publisher": "P"');
    expect((await build(seeds, "another")).seen).toEqual(["a.txt", "b.txt"]);
  });
  test("is forgotten when its article is gone", async () => {
    const seeds = put(join(folder, "gone"), { "a.txt": said(1), "b.txt": said(2) });
    await build(seeds);
    expect(entries(seeds)).toBe(2);
    writeFileSync(join(seeds, "b.txt"), said(3));
    await build(seeds);
    expect(entries(seeds)).toBe(2);
    await build(seeds, "another");
    expect(entries(seeds)).toBe(2);
  });
  test("counts for nothing when it is broken", async () => {
    const seeds = put(join(folder, "broken"), { "a.txt": said(1) });
    const { text } = await build(seeds);
    for (const name of readdirSync(join(seeds, ".cache"), { recursive: true }))
      if (String(name).endsWith(".json")) writeFileSync(join(seeds, ".cache", String(name)), '{"taken":');
    const again = await build(seeds);
    expect([again.seen, again.text]).toEqual([["a.txt"], text]);
  });
  test("is no fault when it cannot be kept", async () => {
    const seeds = put(join(folder, "barred"), { "a.txt": said(1), ".cache": "a file" });
    expect((await build(seeds)).seen).toEqual(["a.txt"]);
  });
});
