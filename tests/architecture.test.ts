import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenRules, rooms } from "./dependencyRule.ts";

const root = join(import.meta.dirname, "..");

function filesIn(folder: string, at = ""): [string, string][] {
  return readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = posix.join(at, entry.name);
    if (entry.isDirectory()) return filesIn(folder, path);
    return /\.tsx?$/u.test(entry.name) ? [[path, readFileSync(join(folder, path), "utf8")]] : [];
  });
}

describe("the dependency rule", () => {
  const files = new Map(filesIn(join(root, "src")));
  test("looks at every room", () => {
    expect(new Set([...files.keys()].map((file) => file.split("/")[0]))).toEqual(new Set(Object.keys(rooms)));
  });
  test("is broken by no file of src", () => {
    expect(brokenRules(files)).toEqual([]);
  });
  test("has the compiler's help: the core knows neither Node's types nor the browser's", () => {
    const config = JSON.parse(readFileSync(join(root, "tsconfig.core.json"), "utf8"));
    expect(config.compilerOptions).toMatchObject({ lib: ["es2023"], types: [] });
    expect(config.include).toEqual(["src/model", "src/ingest", "src/extract", "src/weave", "src/export"]);
  });
  test.each([
    ["app/App.tsx", 'import { weave } from "../weave/weave.ts";', "app looks into weave"],
    ["app/App.tsx", 'import { makeReader } from "../extract/readDocument.ts";', "app looks into extract"],
    ["app/canvas/Pane.tsx", 'import { readText } from "../../ingest/readText.ts";', "app looks into ingest"],
    ["app/App.tsx", 'type B = import("../build/buildGraph.ts").Built;', "app looks into build"],
    ["export/formats.ts", 'import { weave } from "../weave/weave.ts";', "export looks into weave"],
    ["export/formats.ts", 'import { store } from "../app/store/explorer.ts";', "export looks into app"],
    ["export/writeCsv.ts", 'import { writeFileSync } from "node:fs";', "the core imports node:fs"],
    ["weave/weave.ts", 'import { formats } from "../export/formats.ts";', "weave looks into export"],
    ["app/App.tsx", 'import seeds from "../../seeds/a.txt?raw";', "leaves src for ../seeds/a.txt"],
    ["app/App.tsx", 'import { join } from "node:path";', "the app imports node:path"],
    ["model/graph.ts", 'import type { X } from "../extract/names/findNames.ts";', "model looks into extract"],
    ["model/graph.ts", 'import { parse } from "yaml";', "the model imports yaml"],
    ["weave/weave.ts", 'import { readFileSync } from "node:fs";', "the core imports node:fs"],
    ["weave/weave.ts", 'import { readFileSync } from "fs";', "the core imports fs"],
    [
      "weave/weave.ts",
      'import { makeReader } from "../extract/readDocument.ts";',
      "weave looks into extract",
    ],
    ["weave/weave.ts", '/// <reference lib="dom" />', 'the core refers to /// <reference lib="dom" />'],
    ["ingest/readText.ts", 'const x = await import("../build/main.ts");', "ingest looks into build"],
    ["ingest/readText.ts", "const x = await import(`../build/` + name);", "imports what nobody can name"],
    ["extract/names/findNames.ts", 'import { useState } from "react";', "the core imports react"],
    [
      "extract/claims/readClaims.ts",
      'import { chunk } from "../grammar/chunk.ts";',
      "stage claims looks into stage grammar",
    ],
    [
      "extract/claims/readClaims.ts",
      'export { makeReader } from "../readDocument.ts";',
      "stage claims looks into readDocument.ts",
    ],
    [
      "extract/claims/deep/frames.ts",
      'export * from "../../names/findNames.ts";',
      "stage claims looks into stage names",
    ],
    [
      "build/buildGraph.ts",
      'import { findNames } from "../extract/names/findNames.ts";',
      "build looks into stage names",
    ],
    ["views/Page.tsx", "export const a = 1;", "stands in no room"],
    ["app/index.ts", "export const a = 1;", "says nothing by its name"],
    ["weave/utils/sort.ts", "export const a = 1;", "says nothing by its name"],
  ])("is broken by %s with %s", (file, source, said) => {
    expect(brokenRules(new Map([[file, source]]))).toEqual([`${file}: ${said}`]);
  });
  test("is broken by a circle of imports", () => {
    const circle = new Map([
      ["weave/a.ts", 'import { b } from "./b.ts";'],
      ["weave/b.ts", 'import { C } from "./placing/c.ts";'],
      ["weave/placing/c.ts", 'import { a } from "../a.ts";'],
    ]);
    expect(brokenRules(circle)).toEqual([
      "a circle: weave/a.ts → weave/b.ts → weave/placing/c.ts → weave/a.ts",
    ]);
  });
  test.each([
    ["app/main.tsx", 'import graphUrl from "../../data/graph.json?url"; import "./styles/page.css";'],
    ["extract/readDocument.ts", 'import { findNames } from "./names/findNames.ts";'],
    [
      "extract/names/findNames.ts",
      'import { a } from "./deep/a.ts"; import type { B } from "../../model/text.ts";',
    ],
    [
      "build/buildGraph.ts",
      'import { readFileSync } from "node:fs"; export { weave } from "../weave/weave.ts";',
    ],
    ["app/Menu.tsx", 'import { formats } from "../export/formats.ts";'],
    ["build/main.ts", 'import { formats } from "../export/formats.ts";'],
    ["export/writeCsv.ts", 'import Papa from "papaparse"; import type { Graph } from "../model/graph.ts";'],
    ["weave/said.ts", 'export const said = "import x from \'node:fs\'"; // import y from "../app/App.tsx"'],
  ])("is kept by %s with %s", (file, source) => {
    expect(brokenRules(new Map([[file, source]]))).toEqual([]);
  });
});
