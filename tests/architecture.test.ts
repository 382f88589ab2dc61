import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const rooms = ["model", "ingest", "extract", "weave", "build", "app"];
/** Room → rooms it may look into besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ["model"],
  extract: ["model"],
  weave: ["model"],
  build: ["model", "ingest", "extract", "weave"],
  app: ["model"],
};
const core = new Set(["model", "ingest", "extract", "weave"]);

const importsIn = (source: string): string[] =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gu,
    ),
  ].map((m) => m[1] ?? m[2] ?? "");

/** What breaks the dependency rule in these files (path inside `src/` → source). */
function brokenRules(files: ReadonlyMap<string, string>): string[] {
  const broken: string[] = [];
  for (const [file, source] of files) {
    const [room = "", stage = ""] = file.split("/");
    for (const target of importsIn(source)) {
      if (!target.startsWith(".")) {
        if (
          core.has(room) &&
          (target.startsWith("node:") || /^(react|react-dom|cytoscape|zustand|vite)(\/|$)/u.test(target))
        )
          broken.push(`${file}: the core imports ${target}`);
        if (room === "app" && target.startsWith("node:")) broken.push(`${file}: the app imports ${target}`);
        continue;
      }
      const path = posix.normalize(posix.join(posix.dirname(file), target.split("?")[0] ?? ""));
      if (path.startsWith("../")) {
        if (!(room === "app" && path === "../data/graph.json") && !path.startsWith("../package.json"))
          broken.push(`${file}: leaves src for ${path}`);
        continue;
      }
      const [into = "", inner = ""] = path.split("/");
      if (into !== room && !(allowed[room] ?? []).includes(into))
        broken.push(`${file}: ${room} looks into ${into}`);
      if (room === "extract" && into === "extract" && file.split("/").length > 2 && inner !== stage)
        broken.push(`${file}: stage ${stage} looks into stage ${inner}`);
    }
  }
  return broken;
}

function filesIn(folder: string, at = ""): [string, string][] {
  return readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = posix.join(at, entry.name);
    if (entry.isDirectory()) return filesIn(folder, path);
    return /\.tsx?$/u.test(entry.name) ? [[path, readFileSync(join(folder, path), "utf8")]] : [];
  });
}

describe("the dependency rule", () => {
  const files = new Map(filesIn(join(root, "src")));
  test("every file of src stands in a room", () => {
    expect([...files.keys()].filter((f) => !rooms.includes(dirname(f).split("/")[0] ?? ""))).toEqual([]);
  });
  test("no file of src breaks it", () => {
    expect(brokenRules(files)).toEqual([]);
  });
  test.each([
    ["app/App.tsx", 'import { weave } from "../weave/weave.ts";', "app looks into weave"],
    ["model/graph.ts", 'import type { X } from "../extract/names/findNames.ts";', "model looks into extract"],
    ["weave/weave.ts", 'import { readFileSync } from "node:fs";', "the core imports node:fs"],
    [
      "extract/claims/readClaims.ts",
      'import { chunk } from "../grammar/chunk.ts";',
      "stage claims looks into stage grammar",
    ],
    [
      "extract/claims/readClaims.ts",
      'export { makeReader } from "../readDocument.ts";',
      "stage claims looks into stage readDocument.ts",
    ],
    ["ingest/readText.ts", 'const x = await import("../build/main.ts");', "ingest looks into build"],
    ["extract/names/findNames.ts", 'import { useState } from "react";', "the core imports react"],
  ])("%s with %s is told", (file, source, said) => {
    expect(brokenRules(new Map([[file, source]]))).toEqual([`${file}: ${said}`]);
  });
});
