import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const readme = read("README.md");
const built = /^(?:dist|lib\/)/u;

describe("the README", () => {
  test("names only files that are there", () => {
    const named = [
      ...[...readme.matchAll(/`([\w.-]+\/[\w./-]*|[A-Z]+)`/gu)].map((m) => m[1] ?? ""),
      ...[...readme.matchAll(/\]\(([^)#:]+)\)/gu)].map((m) => m[1] ?? ""),
    ].filter((path) => !built.test(path));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
  test("names only commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?([a-z]+)|(start|test)\b)/gu)].map(
      (m) => m[1] ?? m[2] ?? "",
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
  test("names the stages of reading in the order in which they are called", () => {
    const code = read("src/extract/readDocument.ts");
    const stages = [...readme.matchAll(/^\d+\. `src\/extract\/([\w/]+)\.ts`/gmu)].map((m) => m[1] ?? "");
    const imported = [...code.matchAll(/import \{ (\w+) \} from "\.\/([\w/]+)\.ts"/gu)];
    const made = new Map(imported.map(([, name = "", path = ""]) => [path, name]));
    const called = stages.map((path) => {
      const name = made.get(path);
      const local = name && new RegExp(`const (\\w+) = ${name}\\(lexicon\\)`, "u").exec(code)?.[1];
      return code.lastIndexOf(`${local ?? name}(`);
    });
    expect(stages.length).toBeGreaterThan(5);
    expect(called.every((at, i) => at > (called[i - 1] ?? 0))).toBe(true);
  });
});
