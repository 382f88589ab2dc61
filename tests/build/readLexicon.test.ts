import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLexicon } from "../../src/build/readLexicon.ts";
import { lexiconFiles } from "../../src/model/lexicon.ts";
import { temporaryFolder } from "./folder.ts";

const home = join(import.meta.dirname, "../../data/lexicon");
const folder = temporaryFolder();
let count = 0;

/** The project's lexicon with one file spoilt. */
function spoilt(file: string, change: (text: string) => string): string {
  const copy = join(folder, String(count++));
  cpSync(home, copy, { recursive: true });
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), "utf8")));
  return copy;
}

describe("the lexicon", () => {
  test("is one object of what all its files hold", () => {
    const keys = Object.values(lexiconFiles).flatMap((shape) => Object.keys(shape.shape));
    expect(Object.keys(readLexicon(home)).sort()).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "a key it does not know",
      "denials.yaml",
      (text) => `pleaz: [no]\n${text}`,
      /^data\/lexicon\/denials\.yaml, line 1, column 1: pleaz: unknown key "pleaz", expected one .+\. Mend the line/u,
    ],
    [
      "a value of another type",
      "denials.yaml",
      () => "denyVerbs: {any: [deny], claim: [rebut, 7]}\n",
      /^data\/lexicon\/denials\.yaml, line 1, column 41: denyVerbs → claim → 1: expected string, received number\. Mend the line/u,
    ],
    [
      "what is no YAML",
      "page.yaml",
      () => "linkLeads:\n  - [a\n",
      /^data\/lexicon\/page\.yaml, line \d+, column \d+: .+; expected YAML\. Mend the line\.$/u,
    ],
  ])("names the file and place of %s", (_what, file, change, line) => {
    expect(() => readLexicon(spoilt(file, change))).toThrow(line);
  });
  test("names a file that is missing", () => {
    const copy = spoilt("page.yaml", (text) => text);
    rmSync(join(copy, "page.yaml"));
    expect(() => readLexicon(copy)).toThrow("data/lexicon/page.yaml: it cannot be read");
  });
});
