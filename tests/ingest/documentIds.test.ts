import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentIds } from "../../src/ingest/documentIds.ts";

describe("a document's id", () => {
  test("is its path without the ending, with what is unsafe replaced", () => {
    expect([...documentIds(["b/c d.txt", "Écho №1.txt"])]).toEqual([
      ["b/c d.txt", "doc:b/c-d"],
      ["Écho №1.txt", "doc:Écho-1"],
    ]);
  });
  test("tells two apart that would be alike", () => {
    expect([...documentIds(["a.txt", "a.md", "b c.txt", "b-c.txt"])]).toEqual([
      ["a.md", "doc:a.md"],
      ["a.txt", "doc:a.txt"],
      ["b c.txt", "doc:b-c.txt"],
      ["b-c.txt", "doc:b-c.txt~2"],
    ]);
  });
  test("is unique, and the same whatever the order of the files", () => {
    const part = fc.constantFrom("a", "b", "é", "e\u0301", " ", ".", "/x", "-", "~2", "(", "𝔞");
    const path = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(".txt", ".TXT", ".md", ""))
      .map(([parts, ending]) => `f${parts.join("")}${ending}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 10 }), (paths) => {
        const ids = documentIds(paths);
        expect(new Set(ids.values()).size).toBe(paths.length);
        expect(documentIds([...paths].reverse())).toEqual(ids);
        for (const id of ids.values()) expect(id).toMatch(/^doc:[^\s]+$/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
