import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Watching } from "../../src/build/buildGraph.ts";
import { run } from "../../src/build/run.ts";
import { put, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const told = async (args: readonly string[], watching?: Watching) => {
  const lines: string[] = [];
  const code = await run(args, (line) => lines.push(...line.split("\n")), watching);
  return { code, lines };
};
const one = put(join(folder, "one"), {
  "a.txt": "Hello there.",
  "corpus.yaml": "title: T\n",
  "nested/file": "x",
});

describe("the command's arguments", () => {
  test.each<[string, string[], string]>([
    [
      "a folder that is not there",
      ["--seeds", join(folder, "nowhere")],
      "there is no such folder; expected a folder",
    ],
    ["a file for a folder", ["--seeds", join(one, "a.txt")], "it is a file; expected a folder of articles"],
    ["an unknown option", ["--sedes", "x"], "Unknown option '--sedes'. Did you mean --seeds? Usage:"],
    ["an option without its value", ["--seeds"], "argument missing. Usage:"],
    ["an option that is empty", ["--out", ""], "--out is empty; expected a path. Usage:"],
    ["a word by itself", ["articles"], "Unexpected argument 'articles'. "],
    [
      "an out that is a folder",
      ["--seeds", one, "--out", folder],
      "it is a folder; expected the file to write",
    ],
    ["an out that is an article", ["--seeds", one, "--out", join(one, "a.txt")], "it is one of the inputs"],
    [
      "an out that tells of the articles",
      ["--seeds", one, "--out", join(one, "corpus.yaml")],
      "it is one of the inputs",
    ],
    [
      "an out below a file",
      ["--seeds", one, "--out", join(one, "a.txt/graph.json")],
      "the way there is barred",
    ],
    ["an out that is a device", ["--seeds", one, "--out", "/dev/null"], "it is no regular file"],
  ])("%s is refused in one line, with exit code 2", async (_what, args, line) => {
    const { code, lines } = await told(args);
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });
  test("are explained when asked for", async () => {
    expect(await told(["--help"])).toEqual({
      code: 0,
      lines: ["Usage: npm run --silent graph -- [--seeds DIR] [--out FILE]"],
    });
  });
  test("leave no input changed", async () => {
    expect(readFileSync(join(one, "a.txt"), "utf8")).toBe("Hello there.");
  });
});

/** No ISO code: the contract forbids it. */
const norway = {
  key: 0,
  kind: "nation",
  label: "Norway",
  iso: "NO",
  actorType: null,
  known: null,
  nation: null,
  position: null,
} as const;

describe("a run", () => {
  test("lists an article that breaks the extractor, and builds the others", async () => {
    const seeds = put(join(folder, "breaks"), { "bad.txt": "x", "good.txt": "y" });
    const { code, lines } = await told(["--seeds", seeds, "--out", join(folder, "breaks.json")], {
      reader: (document) => {
        if (document.file === "bad.txt") throw new Error("no verb");
        const nothing = { entities: [], mentions: [], relations: [], claims: [], summits: [], sentences: [] };
        return { document, headline: null, ...nothing };
      },
    });
    expect(code).toBe(0);
    expect(lines).toContain(
      "  bad.txt: reading it failed (no verb); expected an article this program can read. This is a fault of the program: please report it with the file.",
    );
    expect(lines.some((line) => line.startsWith("1 article read, 1 passed over"))).toBe(true);
  });
  test("breaks off when the graph would break its own promises, and writes nothing", async () => {
    const seeds = put(join(folder, "promise"), { "a.txt": "Norway spoke." });
    const out = join(put(join(folder, "kept"), { "graph.json": "before" }), "graph.json");
    const { code, lines } = await told(["--seeds", seeds, "--out", out], {
      reader: (document) => ({
        document,
        headline: null,
        entities: [norway],
        mentions: [{ entity: 0, via: "name", start: 0, end: 6, sentence: 0, from: 0, to: 1 }],
        relations: [],
        claims: [],
        // A meeting without a sentence that tells of it.
        summits: [
          {
            label: "Oslo talks",
            aliases: [],
            series: null,
            ordinal: null,
            place: [],
            host: null,
            date: { value: null, precision: "unknown", basis: "unknown", text: null },
            status: "held",
            participants: [0],
            evidence: [],
            sentences: [0],
          },
        ],
        sentences: [{ start: 0, end: 13 }],
      }),
    });
    expect(code).toBe(1);
    expect(lines.join()).toContain("nothing was written");
    expect(readFileSync(out, "utf8")).toBe("before");
  });
  test("tells of its progress, one article at a time", async () => {
    const seeds = put(join(folder, "progress"), { "a.txt": "One.", "b.txt": "Two." });
    const seen: string[] = [];
    await told(["--seeds", seeds, "--out", join(folder, "progress.json")], {
      progress: (done, all) => seen.push(`${done}/${all}`),
    });
    expect(seen).toEqual(["0/2", "1/2", "2/2"]);
  });
  test("writes through a link to the file behind it", async () => {
    const out = put(join(folder, "behind"), { "graph.json": "before" });
    symlinkSync(join(out, "graph.json"), join(folder, "link.json"));
    expect((await told(["--seeds", one, "--out", join(folder, "link.json")])).code).toBe(0);
    expect(readFileSync(join(out, "graph.json"), "utf8")).toContain('"schemaVersion": 1');
  });
  test("prints no control marks that a file's name or text smuggles in", async () => {
    const seeds = put(join(folder, "smuggle"), { "a.txt": "One.", "b\u001b[2J\u202e.txt": "" });
    const { lines } = await told(["--seeds", seeds, "--out", join(folder, "smuggle.json")]);
    expect(lines.join("\n")).toContain("b\ufffd[2J\ufffd.txt: the file is empty");
  });
});
