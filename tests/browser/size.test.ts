import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "./visitor.ts";

const BUDGET = 110;
const read = (file: string) => readFileSync(join(root, "dist", file));
const kB = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1000;

/** A script with everything it imports at once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, other = ""] of read(file)
    .toString()
    .matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/gu))
    withImports(join("assets", other), seen);
  return seen;
}

test(`the page starts with at most ${BUDGET} kB of script (gzip), the graph's drawing and other views not among them`, () => {
  const html = read("index.html").toString();
  const entry = /<script[^>]+src="\.\/([^"]+)"/u.exec(html)?.[1] ?? "";
  const files = withImports(entry);
  expect([...files].some((file) => /GraphCanvas/u.test(file))).toBe(false);
  expect(kB(files)).toBeGreaterThan(50);
  expect(kB(files)).toBeLessThanOrEqual(BUDGET);
});

test("what the first view imports is asked for together with the page's first script, not after it", () => {
  const html = read("index.html").toString();
  const asked = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/gu)].map(([, file = ""]) => file));
  const entry = /<script[^>]+src="\.\/([^"]+)"/u.exec(html)?.[1] ?? "";
  const started = withImports(entry);
  for (const view of ["ThreadsView", "GraphPane", "GraphCanvas"]) {
    const chunk = [...asked].find((file) => file.includes(`/${view}-`)) ?? `no ${view}`;
    for (const file of withImports(chunk))
      expect([file, asked.has(file) || started.has(file)]).toEqual([file, true]);
  }
});
