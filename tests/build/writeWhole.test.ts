import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../src/build/writeWhole.ts";
import { temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();

test("a file is written whole, into a folder that is made when missing", () => {
  const text = "é“x”\n".repeat(200_000);
  writeWhole(join(folder, "a/b/graph.json"), text);
  expect(readFileSync(join(folder, "a/b/graph.json"), "utf8")).toBe(text);
  expect(readdirSync(join(folder, "a/b"))).toEqual(["graph.json"]);
});

test("a file that cannot be put in place leaves no part behind", () => {
  mkdirSync(join(folder, "blocked/graph.json"), { recursive: true });
  expect(() => writeWhole(join(folder, "blocked/graph.json"), "x")).toThrow();
  expect(readdirSync(join(folder, "blocked"))).toEqual(["graph.json"]);
});
