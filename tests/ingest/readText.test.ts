import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_BYTES } from "../../src/ingest/decodeText.ts";
import { problemLine } from "../../src/ingest/problem.ts";
import { readText } from "../../src/ingest/readText.ts";

const seeded = { seed: 20240614, numRuns: 300 };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const said = (input: Uint8Array): string => {
  const result = readText("a.txt", input);
  return "problem" in result ? problemLine(result.problem) : "read";
};
const read = (text: string): string | null => {
  const result = readText("a.txt", bytes(text));
  return "read" in result ? result.read.text : null;
};

describe("reading a text file", () => {
  test("keeps curly quotes, no-break spaces, emoji and tabs as they are", () => {
    const text = "“We deny it,” she\u00a0said — 👩🏽‍🚀\t… ‘no’";
    expect(read(text)).toBe(text);
  });
  test("drops the byte order mark and makes every line end LF", () => {
    expect(read("\uFEFFone\r\ntwo\rthree\n\r\nfour")).toBe("one\ntwo\nthree\n\nfour");
  });
  test("composes what is written in parts (NFC)", () => {
    expect(read("Cafe\u0301")).toBe("Café");
  });
  test("hashes the bytes as they came", () => {
    const result = readText("a.txt", bytes("abc"));
    expect("read" in result && result.read.hash).toBe(
      "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "a.txt: the file is empty; expected an article as UTF-8 text. Put"],
    ["a blank file", bytes(" \n\t\u00a0 "), "a.txt: the file holds only white space; expected an article"],
    ["a byte order mark alone", bytes("\uFEFF"), "only white space"],
    [
      "a binary file",
      new Uint8Array([72, 105, 10, 0, 1]),
      "a.txt, line 2, byte 3: a NUL byte, so the file is binary",
    ],
    [
      "UTF-16 with its mark",
      new Uint8Array([0xff, 0xfe, 72, 0]),
      "a.txt: it is UTF-16 text; expected UTF-8 text.",
    ],
    ["UTF-16 the other way", new Uint8Array([0xfe, 0xff, 0, 72]), "it is UTF-16 text"],
    ["UTF-16 without a mark", new Uint8Array([72, 0, 105, 0, 33, 0]), "it is UTF-16 text"],
    ["UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 72, 0, 0, 0]), "it is UTF-32 text"],
    ["a PDF by another name", bytes("%PDF-1.7\nx"), "it is a PDF; expected UTF-8 text. Save"],
    ["a web page by another name", bytes("\uFEFF\n<!DOCTYPE html><title>x"), "it is an HTML page"],
    [
      "windows-1252",
      new Uint8Array([...bytes("One\nNorway caf"), 0xe9, 32, 65]),
      "a.txt, line 2, byte 14: a byte that is not UTF-8 (0xe9); expected UTF-8 text. Save it again as UTF-8; it may be windows-1252.",
    ],
    [
      "a surrogate written as bytes",
      new Uint8Array([65, 0xed, 0xa0, 0x80]),
      "byte 1: a byte that is not UTF-8",
    ],
    ["a longer form than needed", new Uint8Array([65, 0xc0, 0xaf]), "byte 1: a byte that is not UTF-8"],
    ["a character cut short", new Uint8Array([65, 0xe2, 0x80]), "byte 1: a byte that is not UTF-8"],
    [
      "a file too large",
      new Uint8Array(MAX_BYTES + 1).fill(65),
      "the file has 5.0 MiB (5242881 bytes); expected at most 5 MiB",
    ],
  ])("%s is named with its place, what was expected and what to do", (_what, input, line) => {
    expect(said(input)).toContain(line);
  });
  test("takes a file of exactly the limit", () => {
    expect(said(new Uint8Array(MAX_BYTES).fill(65))).toBe("read");
  });
  test("never throws, whatever the bytes", () => {
    const some = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.constantFrom(0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 0xed, 0xa0, 0xf4, 0x90, 13, 10, 65))
        .map((a) => new Uint8Array(a)),
    );
    fc.assert(
      fc.property(some, (input) => {
        const result = readText("a.txt", input);
        expect("read" in result ? result.read.text !== "" : result.problem.todo !== "").toBe(true);
      }),
      seeded,
    );
  });
  test("gives back any text that is NFC with LF, whatever else it holds", () => {
    const piece = fc.constantFrom(
      "“",
      "”",
      "’",
      "\u00a0",
      "\u202f",
      "👩🏽‍🚀",
      "é",
      "한",
      "\n",
      "word",
      " ",
      "…",
      "\uFEFF",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((p) => p.join("")),
        ),
        (input) => {
          const text = `x${input.replace(/[\r\0]/gu, "")}`.normalize("NFC");
          expect(read(text)).toBe(text);
          expect(read(text.replaceAll("\n", "\r\n"))).toBe(text);
        },
      ),
      seeded,
    );
  });
});
