import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseGraph } from "../../src/model/graph.ts";
import { put, temporaryFolder } from "./folder.ts";

const root = join(import.meta.dirname, "../..");
const folder = temporaryFolder();
const start = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), join(root, script), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
const graph = (...args: string[]) => start("src/build/main.ts", ...args);

describe("the graph command", () => {
  test("builds the good articles of a folder, and names each bad file with what to do", () => {
    const seeds = put(join(folder, "mixed"), {
      "good.txt": "Norway accused Belgium of copying its ballots.",
      "deep/also.TXT": "Belgium has denied the charge.",
      "empty.txt": "",
      "blank.txt": "\n \n",
      "binary.txt": new Uint8Array([1, 0, 2]),
      "latin1.txt": new Uint8Array([67, 97, 102, 0xe9, 33]),
      "utf16.txt": new Uint8Array([0xff, 0xfe, 67, 0]),
      "big.txt": new Uint8Array(5 * 1024 * 1024 + 1).fill(65),
      "page.pdf": "x",
      "page.doc": "x",
      ".hidden.txt": "Norway accused Belgium of hiding.",
      ".git/notes.txt": "Norway accused Belgium of hiding.",
      "corpus.yaml":
        "titel: T\ndocuments:\n  gone.txt:\n    publisher: P\n  good.txt:\n    publisher: The Paper\n",
      "curation.yaml": "",
    });
    mkdirSync(join(seeds, "folder.txt"));
    symlinkSync(join(seeds, "nowhere"), join(seeds, "link.txt"));
    symlinkSync("itself.txt", join(seeds, "itself.txt"));
    symlinkSync(seeds, join(seeds, "loop"));
    const out = join(folder, "out/new/graph.json");
    const { status, stderr, stdout } = graph("--seeds", seeds, "--out", out);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    for (const line of [
      "empty.txt: the file is empty; expected",
      "blank.txt: the file holds only white space; expected",
      "binary.txt, line 1, byte 1: a NUL byte",
      "latin1.txt, line 1, byte 3: a byte that is not UTF-8 (0xe9)",
      "utf16.txt: it is UTF-16 text",
      "big.txt: the file has 5.0 MiB",
      "page.pdf: it cannot be read (Invalid PDF structure.); expected a PDF. Open it",
      "page.doc: this format is not read; expected one of .txt, .md,",
      "link.txt: it leads nowhere",
      "itself.txt: it is a link that leads back to itself",
      "loop: it links to the folder itself, which is read already",
      'corpus.yaml, line 1, column 1: unknown key "titel"',
      'corpus.yaml, line 3, column 3: no article "gone.txt"',
      "2 articles read, 11 passed over, in ",
      "1 accusation (1 explicit, 0 inferred), 1 denial (",
    ])
      expect(stderr).toContain(line);
    expect(stderr).not.toContain("hidden");
    const text = readFileSync(out, "utf8");
    expect(text.endsWith("}\n")).toBe(true);
    const parsed = parseGraph(JSON.parse(text));
    expect("graph" in parsed && parsed.graph.documents.map((d) => [d.id, d.publisher])).toEqual([
      ["doc:deep/also", null],
      ["doc:good", "The Paper"],
    ]);
    expect(readdirSync(join(folder, "out/new"))).toEqual(["graph.json"]);
  });
  test.skipIf(process.getuid?.() === 0)("names what may not be read, and builds the others", () => {
    const seeds = put(join(folder, "locked"), { "a.txt": "One.", "b.txt": "Two.", "c/d.txt": "Three." });
    chmodSync(join(seeds, "b.txt"), 0);
    chmodSync(join(seeds, "c"), 0);
    const { status, stderr } = graph("--seeds", seeds, "--out", join(folder, "locked.json"));
    chmodSync(join(seeds, "c"), 0o755);
    expect(status).toBe(0);
    expect(stderr).toContain("b.txt: it may not be read (permission denied)");
    expect(stderr).toContain("c: it may not be read (permission denied)");
    expect(stderr).toContain("1 article read, 2 passed over");
  });
  test("gives the same bytes when it runs again over its own result", () => {
    const seeds = put(join(folder, "twice"), { "a.txt": "Norway accused Belgium of fraud." });
    const out = join(folder, "twice.json");
    const once = [graph("--seeds", seeds, "--out", out).status, readFileSync(out, "utf8")];
    expect([graph("--seeds", seeds, "--out", out).status, readFileSync(out, "utf8")]).toEqual(once);
  });
  test("ends with exit code 2 and says why when no article is usable, and leaves the graph of before", () => {
    const seeds = put(join(folder, "none"), { "a.txt": "", "b.doc": "x", "graph.json": "before" });
    const { status, stderr } = graph("--seeds", seeds, "--out", join(seeds, "graph.json"));
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n").at(-1)).toContain(
      "no article could be read; expected at least one file with an English text",
    );
    expect(readFileSync(join(seeds, "graph.json"), "utf8")).toBe("before");
  });
  test.each(["SIGINT", "SIGTERM", "SIGKILL"])(
    "leaves the graph of before when %s comes in the middle",
    (signal) => {
      const seeds = put(
        join(folder, signal, "seeds"),
        Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`${i}.txt`, `Norway accused Belgium of lie ${i}.`])),
      );
      const place = put(join(folder, signal, "out"), { "graph.json": "before" });
      const ended = start(
        "tests/build/interruptedRun.ts",
        signal,
        "--seeds",
        seeds,
        "--out",
        join(place, "graph.json"),
      );
      expect(ended.signal).toBe(signal);
      expect(readdirSync(place)).toEqual(["graph.json"]);
      expect(readFileSync(join(place, "graph.json"), "utf8")).toBe("before");
    },
  );
});
