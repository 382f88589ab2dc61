import { spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { readLexicon } from "../../src/build/readLexicon.ts";
import { writeWhole } from "../../src/build/writeWhole.ts";
import { parseGraph } from "../../src/model/graph.ts";

const root = join(import.meta.dirname, "../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "counterclaim-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [tsx, join(root, "src/build/main.ts"), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
function articles(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const seeds = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(seeds, file, ".."), { recursive: true });
    writeFileSync(join(seeds, file), content);
  }
  mkdirSync(seeds, { recursive: true });
  return seeds;
}

describe("the graph command", () => {
  test("builds the good articles of a folder, and names each bad file with what to do", () => {
    const seeds = articles("mixed", {
      "good.txt": "Norway accused Belgium of copying its ballots.",
      "deep/also.txt": "Belgium has denied the charge.",
      "empty.txt": "",
      "binary.txt": new Uint8Array([1, 0, 2]),
      "latin1.txt": new Uint8Array([67, 97, 102, 0xe9, 33]),
      "big.txt": new Uint8Array(5 * 1024 * 1024 + 1).fill(65),
      "page.pdf": "x",
      "corpus.yaml": "titel: T\ndocuments:\n  gone.txt:\n    publisher: P\n",
    });
    mkdirSync(join(seeds, "folder.txt"));
    symlinkSync(join(seeds, "nowhere"), join(seeds, "link.txt"));
    symlinkSync(seeds, join(seeds, "loop"));
    const out = join(folder, "out/graph.json");
    const { status, stderr, stdout } = run("--seeds", seeds, "--out", out);
    expect(status).toBe(0);
    expect(stdout).toBe("");
    for (const said of [
      "2 articles read",
      "empty.txt: the file is empty",
      "binary.txt, byte 1: a NUL byte",
      "latin1.txt, byte 3",
      "big.txt: the file has 5.0 MiB",
      "page.pdf: this format is not read yet",
      "link.txt: it cannot be read (ENOENT)",
      'unknown key "titel"',
      'no file "gone.txt"',
      "accusations: 1 explicit, 0 inferred",
    ])
      expect(stderr).toContain(said);
    const parsed = parseGraph(JSON.parse(readFileSync(out, "utf8")));
    expect("graph" in parsed && parsed.graph.documents.map((d) => d.id)).toEqual([
      "doc:deep/also",
      "doc:good",
    ]);
  });
  test.each([
    [
      "a folder with nothing usable",
      () => ["--seeds", articles("none", { "a.txt": "" }), "--out", join(folder, "none.json")],
      "no article could be read",
    ],
    ["a folder that is not there", () => ["--seeds", join(folder, "nowhere")], "there is no such folder"],
    ["an unknown option", () => ["--sedes", "x"], "Unknown option '--sedes'"],
    [
      "an out that is a folder",
      () => ["--seeds", articles("one", { "a.txt": "Hello there." }), "--out", folder],
      "it is a folder",
    ],
  ])("%s ends with exit code 2 and says why", (_what, args, said) => {
    const { status, stderr } = run(...args());
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
  test("an interrupted run leaves the graph of before and nothing half-written", async () => {
    const seeds = articles(
      "many",
      Object.fromEntries(
        [...Array(400).keys()].map((i) => [
          `${i}.txt`,
          `Head ${i}\n\n${"Norway accused Belgium of lying. Belgium denied it. ".repeat(20)}`,
        ]),
      ),
    );
    const place = join(folder, "kept");
    mkdirSync(place);
    writeFileSync(join(place, "graph.json"), "before");
    const child = spawn(process.execPath, [
      tsx,
      join(root, "src/build/main.ts"),
      "--seeds",
      seeds,
      "--out",
      join(place, "graph.json"),
    ]);
    await new Promise((done) => setTimeout(done, 900));
    child.kill("SIGINT");
    await new Promise((done) => child.on("exit", done));
    expect(readFileSync(join(place, "graph.json"), "utf8")).toBe("before");
    expect(readdirSync(place)).toEqual(["graph.json"]);
  });
  test("a file that cannot be put in place leaves no part behind", () => {
    const place = join(folder, "blocked");
    mkdirSync(join(place, "graph.json"), { recursive: true });
    expect(() => writeWhole(join(place, "graph.json"), "x")).toThrow();
    expect(readdirSync(place)).toEqual(["graph.json"]);
  });
});

describe("a build", () => {
  const lexicon = readLexicon(join(root, "data/lexicon"));
  test("gives the same bytes whatever names the files have been written under first", () => {
    const texts = {
      "a.txt": "Norway accused Belgium of fraud.",
      "b.txt": "Head\n\nBelgium rejected the accusation by Norway.",
      "c/d.txt": "France blamed Spain for the leak.",
    };
    const there = buildGraph(articles("there", texts), lexicon, "0");
    const back = buildGraph(
      articles("back", Object.fromEntries(Object.entries(texts).reverse())),
      lexicon,
      "0",
    );
    expect(JSON.stringify(there.graph)).toBe(JSON.stringify(back.graph));
  });
  test("reads a folder of 5,000 one-sentence files", () => {
    const seeds = articles(
      "thousands",
      Object.fromEntries(
        [...Array(5000).keys()].map((i) => [
          `n${i}.txt`,
          `Norway accused Belgium of hiding ship number ${i}.`,
        ]),
      ),
    );
    const { graph, read, problems } = buildGraph(seeds, lexicon, "0");
    expect([read, problems.length]).toEqual([5000, 0]);
    expect(graph?.documents).toHaveLength(5000);
  });
});
