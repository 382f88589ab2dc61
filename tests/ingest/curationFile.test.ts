import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCuration } from "../../src/ingest/curationFile.ts";
import { curationLines } from "../../src/ingest/curationLines.ts";

const head = "- id: a\n  by: Jo\n  at: 2026-05-31\n  reason: It is so.\n";
const lines = (text: string): string[] =>
  readCuration(text).problems.flatMap((problem) => curationLines("curation.yaml", problem));

describe("curation.yaml", () => {
  test.each(["", "# nothing yet\n", "[]\n"])("%j has no entries", (text) => {
    expect(readCuration(text)).toEqual({ entries: [], problems: [] });
  });
  test("is a list of signed entries, each with its line", () => {
    const { entries, problems } = readCuration(
      `# corrections\n${head}  op: alias\n  party: China\n  alias: Middle Kingdom\n${head.replace("id: a", "id: b")}  op: merge\n  parties: [China, { name: Officials, document: a.txt }]\n`,
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: "a",
        by: "Jo",
        at: "2026-05-31",
        reason: "It is so.",
        op: "alias",
        party: { name: "China" },
        alias: "Middle Kingdom",
        line: 2,
      },
      expect.objectContaining({
        id: "b",
        op: "merge",
        parties: [{ name: "China" }, { name: "Officials", document: "a.txt" }],
        line: 9,
      }),
    ]);
  });
  test("keeps a name that looks like a number, and a quotation of several lines", () => {
    const { entries } = readCuration(
      `${head}  op: reject-claim\n  claim:\n    document: 2024.txt\n    kind: denial\n    quote: >-\n      One line\n      and another.\n`,
    );
    expect(entries).toMatchObject([{ claim: { document: "2024.txt", quote: "One line and another." } }]);
    expect(readCuration(`${head}  op: alias\n  party: 1843\n  alias: 7\n`).entries).toMatchObject([
      { party: { name: "1843" }, alias: "7" },
    ]);
  });
  test.each([
    ["- id: [\n", /^curation\.yaml:\d+ E_YAML /u, ["  wanted  YAML", "  Mend it."]],
    [
      "a: b\n",
      /^curation\.yaml:1 E_SHAPE the file is a map$/u,
      ['  wanted  a list of entries, each beginning with "- id:"', "  Mend it."],
    ],
    [
      "- 7\n",
      /^curation\.yaml:1 E_SHAPE the entry is "7"$/u,
      ["  wanted  a map with id, by, at, reason and op", "  Mend it, or remove it."],
    ],
    [
      `${head}  op: aliass\n`,
      /^curation\.yaml:1 a E_SHAPE op is "aliass"$/u,
      [expect.stringContaining("alias, merge"), '  Did you mean "alias"?'],
    ],
    [
      `${head}  op: alias\n  party: China\n`,
      /^curation\.yaml:1 a E_SHAPE alias is missing$/u,
      ["  wanted  a text", "  Fill it in."],
    ],
    [
      "- id: a\n  by: Jo\n  at: soon\n  reason: x\n  op: alias\n  party: China\n  alias: X\n",
      /^curation\.yaml:3 a E_SHAPE at is "soon"$/u,
      ["  wanted  a date such as 2026-05-31", "  Fill it in."],
    ],
    [
      "- id: a\n  by: Jo\n  at: 2026-05-31\n  reason: ''\n  op: alias\n  party: China\n  alias: X\n",
      /^curation\.yaml:4 a E_SHAPE reason is empty$/u,
      ["  wanted  a text that says why", "  Fill it in."],
    ],
    [
      `${head}  op: reject-claim\n  claim:\n    document: a.txt\n    kind: denail\n    quote: x\n`,
      /^curation\.yaml:8 a E_SHAPE kind is "denail"$/u,
      ["  wanted  accusation, denial", '  Did you mean "denial"?'],
    ],
    [
      `${head}  op: redact\n  passage: { document: a.txt, quote: x }\n  colour: red\n`,
      /^curation\.yaml:7 a E_SHAPE unknown key "colour"$/u,
      ["  Remove it, or mend its name."],
    ],
    [
      `${head}  op: redact\n  passage: { document: a.txt, quote: x }\n${head}  op: redact\n  passage: { document: a.txt, quote: y }\n`,
      /^curation\.yaml:7 a E_DUPLICATE_ID line 1 has this id$/u,
      ["  wanted  an id of its own", "  Give one of the two another id."],
    ],
  ])("%j is told with its line, what was wanted and what to do", (text, first, rest) => {
    const [said, ...more] = lines(text);
    expect(said).toMatch(first);
    expect(more).toEqual(rest);
  });
  test("counts what is right, and tells every fault of the rest", () => {
    const { entries, problems } = readCuration(
      `${head}  op: redact\n  passage: { document: a.txt, quote: x }\n- id: b\n  op: merge\n  parties: [China]\n`,
    );
    expect(entries.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ found }) => found)).toEqual([
      "by is missing",
      "at is missing",
      "reason is missing",
      "parties is a list",
    ]);
  });
  test("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(readCuration(text).problems)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
