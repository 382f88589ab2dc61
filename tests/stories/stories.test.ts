import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { lexicon } from "../lexicon.ts";
import { compareStory } from "./compareStory.ts";
import { readTold } from "./told.ts";

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `\n${title}:\n${lines.map((line) => `  - ${line}`).join("\n")}`;

describe("a story", () => {
  test.each(folders.map((name) => [name.replaceAll("-", " "), name]))("%s", async (_, name) => {
    const folder = join(import.meta.dirname, name);
    const articles = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    const told = readTold(
      folder,
      articles.map((file) => readFileSync(join(folder, file), "utf8")),
    );
    const { graph, read, problems } = await buildGraph(folder, lexicon, "0");
    expect(problems.filter((p) => p.file !== "told.yaml")).toEqual([]);
    expect(read).toBe(articles.length);
    if (!graph) throw new Error("the story gives no graph");
    const { missing, tooMuch } = compareStory(told, graph);
    if (missing.length + tooMuch.length > 0)
      expect.fail(`${told.proves}${list("Missing", missing)}${list("Too much", tooMuch)}`);
  });
});
