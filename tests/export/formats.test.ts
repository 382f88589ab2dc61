import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/export/formats.ts";
import { selectGraph } from "../../src/export/selectGraph.ts";
import { parseGraph } from "../../src/model/graph.ts";
import { importsOf } from "../importsOf.ts";
import { shippedGraph } from "./sampleGraph.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const source = "src/export/formats.ts";

describe.each(formats.map((format) => [format.id, format] as const))("%s", (_, format) => {
  test("gives the same bytes for the same graph, and does not change it", async () => {
    const before = JSON.stringify(shippedGraph);
    const [once, again] = [
      await format.write(shippedGraph),
      await format.write(structuredClone(shippedGraph)),
    ];
    expect(again).toEqual(once);
    expect(JSON.stringify(shippedGraph)).toBe(before);
  });
  test("writes files of its extension, as many as it says, each name once", async () => {
    const files = await format.write(shippedGraph);
    expect(files.length > 1 ? "several" : "one").toBe(format.files);
    for (const { name, text } of files) {
      expect(name.endsWith(`.${format.extension}`)).toBe(true);
      expect(text.endsWith("\n")).toBe(true);
    }
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
  });
  test("writes an empty graph and a part of one", async () => {
    for (const ids of [[], shippedGraph.nodes.slice(0, 3).map((node) => node.id)])
      for (const { text } of await format.write(selectGraph(shippedGraph, ids))) expect(text).not.toBe("");
  });
  test("is told in docs/formats.md, with what it cannot say", () => {
    const [, chapter = ""] = read("docs/formats.md").split(`## ${format.label}\n`);
    const [own = ""] = chapter.split("\n## ");
    expect(own).toContain(`\`${format.id}\``);
    expect(own).toContain(`\`${format.mediaType}\``);
    expect(own).toContain(`Cannot say: ${format.cannotSay}`);
  });
});

test("each format has an id of its own", () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
});

test("the list loads no format before it is used", () => {
  const loaded = importsOf(source, read(source)).filter(
    ({ target, typesOnly }) => !typesOnly && target.startsWith("."),
  );
  expect(loaded).toHaveLength(formats.length);
  expect(read(source).match(/await import\(/gu)).toHaveLength(formats.length);
});

test("JSON is the graph file itself", async () => {
  const [file] = (await formats.find((format) => format.id === "json")?.write(shippedGraph)) ?? [];
  expect(file?.text).toBe(read("data/graph.json"));
  expect(parseGraph(JSON.parse(file?.text ?? ""))).toEqual({ graph: shippedGraph });
});
