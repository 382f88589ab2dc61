import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentIds } from "../../src/ingest/makeDocument.ts";
import { problemLine } from "../../src/ingest/problem.ts";
import { MAX_BYTES, readText } from "../../src/ingest/readText.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problem = (input: Uint8Array): string => {
  const result = readText("a.txt", input);
  return "problem" in result ? problemLine(result.problem) : "read";
};

describe("reading a text file", () => {
  test("drops a byte order mark, makes line ends LF and the text NFC, and keeps curly quotes and no-break spaces", () => {
    const result = readText("a.txt", bytes("\uFEFF“Cafe\u0301”\u00a0said\r\nso\rthere"));
    expect("read" in result && result.read.text).toBe("“Café”\u00a0said\nso\nthere");
  });
  test.each([
    [new Uint8Array(), /a\.txt: the file is empty; expected an article/u],
    [bytes(" \n\t "), /only white space/u],
    [new Uint8Array([72, 105, 0, 1, 2]), /a\.txt, byte 2: a NUL byte/u],
    [new Uint8Array([0xff, 0xfe, 72, 0]), /UTF-16; expected UTF-8/u],
    [new Uint8Array([...bytes("Norway caf"), 0xe9, 32, 65]), /a\.txt, byte 10: bytes that are not UTF-8/u],
    [new Uint8Array(MAX_BYTES + 1).fill(65), /expected at most 5 MiB/u],
  ])("%# names file, place, what was expected and what to do", (input, said) => {
    expect(problem(input)).toMatch(said);
  });
  test("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        const result = readText("a.txt", input);
        expect("read" in result || result.problem.expected !== "").toBe(true);
      }),
    );
  });
  test("names the first byte that is not UTF-8, whatever stands before it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
        fc.string({ maxLength: 20 }),
        (before, after) => {
          fc.pre(!before.includes("\0") && !after.includes("\0"));
          const lead = bytes(`x${before}`);
          expect(problem(new Uint8Array([...lead, 0xff, ...bytes(after)]))).toContain(`byte ${lead.length}:`);
        },
      ),
    );
  });
});

describe("document ids", () => {
  test("are the path without its ending, and tell two apart that would be alike", () => {
    expect([...documentIds(["a.txt", "b/c d.txt", "a.TXT"])]).toEqual([
      ["a.TXT", "doc:a.TXT"],
      ["a.txt", "doc:a.txt"],
      ["b/c d.txt", "doc:b/c-d"],
    ]);
  });
  test("are unique and the same whatever the order", () => {
    const path = fc
      .array(fc.constantFrom("a", "b", "é", " ", ".", "/x", "-", "~2"), { minLength: 1, maxLength: 5 })
      .map((p) => `f${p.join("")}.txt`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 8 }), (paths) => {
        const ids = documentIds(paths);
        expect(new Set(ids.values()).size).toBe(paths.length);
        expect(new Map(documentIds([...paths].reverse()))).toEqual(ids);
      }),
    );
  });
});
