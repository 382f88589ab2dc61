import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cacheName } from "../../../src/build/cli/readCorpusFolder.ts";
import { parseGraph } from "../../../src/model/graph.ts";
import { put, temporaryFolder } from "../folder.ts";
import { counterclaim } from "./command.ts";

const folder = temporaryFolder();
const articles = put(join(folder, "articles"), {
  "a.txt": "Norway accused Belgium of fraud. Belgium has denied the charge.",
  "b.pdf": "x",
});
const good = put(join(folder, "good"), { "a.txt": "Norway accused Belgium of fraud." });

describe("the command counterclaim", () => {
  test("explains itself, with its exit codes, and tells its version", async () => {
    const help = await counterclaim("--help");
    expect(help.code).toBe(0);
    for (const word of [
      "build",
      "graph",
      "serve",
      "check",
      "export",
      "init",
      "Exit codes:",
      "  2  nothing was written",
    ])
      expect(help.printed).toContain(word);
    expect((await counterclaim("build", "--help")).printed).toContain("--out <site>");
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
    expect(await counterclaim("--version")).toMatchObject({ code: 0, printed: `${version}\n` });
  });
  test.each([
    [[], "Usage: counterclaim"],
    [["biuld", "x"], "error: unknown command 'biuld'"],
    [["graph", "x", "--uot", "y"], "(Did you mean --out?)"],
    [["graph"], "error: missing required argument 'articles'"],
    [["graph", join(folder, "nowhere")], "nowhere: there is no such folder; expected a folder of articles."],
    [["check", join(articles, "a.txt")], "a.txt: it is a file; expected a folder of articles."],
    [["graph", articles, "--out", articles], "it is a folder; expected the file to write"],
    [
      ["graph", articles, "--out", join(articles, "a.txt")],
      "it is one of the inputs; expected another file.",
    ],
    [["build", articles, "--out", join(articles, "site")], "it lies inside the articles' folder"],
    [
      ["serve", articles],
      "there is no index.html in it; expected a built site. Make one: counterclaim build",
    ],
    [["serve", articles, "--port", "x"], "Expected 1 to 65535."],
    [["build", articles, "--address", "x"], "Expected an address that begins with https://."],
    [["export", join(articles, "b.pdf"), "--to", "csv"], "it cannot be read"],
    [["export", "x.json", "--to", "gephi"], "no such format; expected one of json, csv"],
    [["export", "x.json", "--to", "turtl"], "Did you mean turtle?"],
    [["export", "x.json"], "required option '-t, --to <format>' not specified"],
    [["init", articles], "it holds files already (a.txt, b.pdf); expected a new or an empty folder."],
  ])("refuses %j with exit code 2 and says why", async (args, line) => {
    const { code, said } = await counterclaim(...args);
    expect(said.join("\n")).toContain(line);
    expect(code).toBe(2);
  });
});

describe("graph", () => {
  test("writes the graph, lists what was passed over, and takes what it knows from its cache", async () => {
    const out = join(folder, "graph.json");
    const first = await counterclaim("graph", articles, "--out", out);
    expect(first.code).toBe(0);
    expect(first.said.join("\n")).toContain("b.pdf: it cannot be read (Invalid PDF structure.)");
    expect(first.said.join("\n")).toContain("1 article read, 1 passed over");
    const text = readFileSync(out, "utf8");
    expect("graph" in parseGraph(JSON.parse(text))).toBe(true);
    expect(existsSync(join(articles, cacheName))).toBe(true);
    const again = await counterclaim("graph", articles, "--out", out);
    expect(again.said.join("\n")).toContain(
      "1 article of these unchanged since the last time, and taken from the cache",
    );
    const anew = await counterclaim("graph", articles, "--out", out, "--no-cache");
    expect(anew.said.join("\n")).not.toContain("unchanged");
    expect(readFileSync(out, "utf8")).toBe(text);
  });
  test("tells its result as one JSON object", async () => {
    const { code, printed, said } = await counterclaim(
      "graph",
      articles,
      "--out",
      join(folder, "j.json"),
      "--json",
    );
    expect([code, said]).toEqual([0, []]);
    expect(JSON.parse(printed)).toMatchObject({
      read: 1,
      accusations: 1,
      denials: 1,
      problems: [{ file: "b.pdf", todo: expect.any(String) }],
    });
  });
  test("says only what is wrong when it is to be quiet", async () => {
    const quiet = await counterclaim("graph", articles, "--out", join(folder, "q.json"), "--quiet");
    expect([quiet.said.length, quiet.printed]).toEqual([1, ""]);
    expect((await counterclaim("graph", good, "--out", join(folder, "q.json"), "-q")).said).toEqual([]);
  });
  test("writes nothing with --strict when a file was passed over", async () => {
    const out = join(folder, "strict.json");
    expect((await counterclaim("graph", articles, "--out", out, "--strict")).code).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect((await counterclaim("graph", good, "--out", out, "--strict")).code).toBe(0);
  });
  test("writes nothing when no article can be read", async () => {
    const seeds = put(join(folder, "none"), {
      "a.txt": "",
      "b.txt":
        "Die Bundesregierung hat Russland vorgeworfen, hinter dem Angriff auf die Server des Bundestags zu stehen. Der Kreml wies die Vorwürfe am Dienstag zurück.",
    });
    const { code, said } = await counterclaim("graph", seeds, "--out", join(folder, "none.json"));
    expect(code).toBe(2);
    expect(said.at(-1)).toContain("expected at least one file with an English text. Nothing was written.");
  });
});

describe("check", () => {
  test("lists what is to be mended, ends with 2, and writes nothing but its cache", async () => {
    const { code, said } = await counterclaim("check", articles);
    expect(code).toBe(2);
    expect(said).toEqual([expect.stringContaining("b.pdf: "), "1 to look at; 1 article read."]);
    expect(readdirSync(articles).sort()).toEqual([cacheName, "a.txt", "b.pdf"]);
  });
  test("ends with 0 when there is nothing to mend", async () => {
    expect(await counterclaim("check", good)).toMatchObject({
      code: 0,
      said: ["Nothing to mend: 1 article read."],
    });
  });
});

describe("export", () => {
  test("writes a graph file in another format, and says what that cannot say", async () => {
    const graph = join(folder, "x.json");
    await counterclaim("graph", good, "--out", graph);
    const one = await counterclaim("export", graph, "--to", "turtle", "--out", join(folder, "x/claims.ttl"));
    expect(one.code).toBe(0);
    expect(one.said.at(-1)).toContain("What Turtle (RDF) cannot say:");
    expect(readFileSync(join(folder, "x/claims.ttl"), "utf8")).toContain("@prefix");
    const several = await counterclaim(
      "export",
      graph,
      "--to",
      "csv",
      "--out",
      join(folder, "tables"),
      "--json",
    );
    expect(JSON.parse(several.printed).files).toHaveLength(readdirSync(join(folder, "tables")).length);
  });
});

describe("init", () => {
  test("writes an example corpus that has nothing to mend", async () => {
    const mine = join(folder, "mine");
    expect((await counterclaim("init", mine)).code).toBe(0);
    expect(readdirSync(mine).sort()).toEqual([".github", ".gitignore", "README.md", "articles"]);
    const { code, said } = await counterclaim("check", join(mine, "articles"));
    expect([code, said]).toEqual([0, ["Nothing to mend: 3 articles read."]]);
  });
});
