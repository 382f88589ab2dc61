import { describe, expect, test } from "vitest";
import { curationLines } from "../../../src/ingest/curationLines.ts";
import { nearestText } from "../../../src/weave/curate/trouble.ts";
import { problem, said } from "./corpus.ts";

const claim = (quote: string, more = "") =>
  `claim: { document: a.txt, kind: accusation, quote: "${quote}"${more} }`;

describe("an entry that cannot be applied says what was wanted and what is nearest", () => {
  test.each([
    [
      "E_DOCUMENT_NOT_FOUND",
      `op: reject-claim\nclaim: { document: c.txt, kind: denial, quote: x }`,
      '"c.txt"',
      "a.txt",
      1,
    ],
    [
      "E_QUOTE_NOT_FOUND",
      `op: reject-claim\n${claim("Norland accused Sudland of stealing the plans.")}`,
      '"Norland accused Sudland of stealing the plans."',
      said.theft,
      4,
    ],
    ["E_QUOTE_NOT_FOUND", `op: reject-claim\n${claim(said.denial)}`, "kind: accusation", null, null],
    [
      "E_QUOTE_NOT_FOUND",
      "op: redact\npassage: { document: a.txt, quote: Sudland denied all allegations. }",
      '"Sudland denied all allegations."',
      said.denial,
      3,
    ],
    [
      "E_QUOTE_NOT_FOUND",
      `op: add-claim\n${claim("Officials say Sudland hacked banks.")}\nto: { accused: [Sudland] }`,
      '"Officials say Sudland hacked banks."',
      said.hack,
      3,
    ],
    ["E_PARTY_NOT_FOUND", "op: merge\nparties: [Norland, Sudlund]", '"Sudlund"', "Sudland", 1],
    ["E_PARTY_NOT_FOUND", "op: alias\nparty: Norland\nalias: Norlend", '"Norlend"', "Norland", 1],
    [
      "E_PARTY_NOT_FOUND",
      `op: reject-claim\n${claim(said.theft, ", speaker: Sudland")}`,
      "Sudland",
      null,
      null,
    ],
    ["E_SUMMIT_NOT_FOUND", "op: set\nsummit: Fairs\nto: { label: x }", '"Fairs"', "Fair", 1],
    ["E_SUMMIT_NOT_FOUND", "op: merge\nsummits: [Fair, Fairs]", '"Fairs"', "Fair", 1],
    ["E_NOTHING_TO_DO", "op: merge\nsummits: [Fair, Fair]", null, null, null],
    ["E_AMBIGUOUS", "op: merge\nparties: [Norland, Officials]", '"Officials"', null, null],
    ["E_AMBIGUOUS", "op: never-merge\nparties: [Ida Holm, Ida Holm]", '"Ida Holm"', null, null],
    ["E_NOTHING_TO_DO", "op: alias\nparty: Norland\nalias: Norland", null, null, null],
    ["E_NOTHING_TO_DO", "op: merge\nparties: [Norland, Norland]", null, null, null],
    ["E_NOTHING_TO_DO", "op: split\nparty: Per Lund\ndocuments: [a.txt]\nas: x", null, null, null],
    ["E_NOTHING_TO_DO", "op: split\nparty: Per Lund\ndocuments: [b.txt]\nas: x", null, null, null],
    [
      "E_NOTHING_TO_DO",
      `op: unlink-answer\ndenial: { document: a.txt, quote: "${said.denial}" }\naccusation: { document: a.txt, quote: "${said.hack}" }`,
      null,
      null,
      null,
    ],
    [
      "E_NOTHING_TO_DO",
      `op: link-answer\ndenial: { document: a.txt, quote: "${said.denial}" }\naccusation: { document: a.txt, quote: "${said.theft}" }`,
      null,
      null,
      null,
    ],
    [
      "E_NOTHING_TO_DO",
      `op: add-claim\n${claim(said.theft)}\nto: { speakers: [Norland], accused: [Sudland] }`,
      null,
      null,
      null,
    ],
    [
      "E_NOT_VERBATIM",
      `op: set\n${claim(said.theft)}\nto: { content: stealing our plans }`,
      '"stealing our plans"',
      null,
      null,
    ],
    [
      "E_NOT_VERBATIM",
      `op: set\n${claim(said.theft)}\nto: { speakers: [{ name: The Moon, type: company }] }`,
      '"The Moon"',
      null,
      null,
    ],
    ["E_CONFLICT", "op: split\nparty: Norland\ndocuments: [a.txt]\nas: x", null, null, null],
    ["E_CONFLICT", "op: merge\nparties: [Norland ministry, Norland]", null, null, null],
    ["E_CONFLICT", "op: set\nparty: Norland\nto: { actorType: person }", null, null, null],
    ["E_CONFLICT", `op: set\n${claim(said.theft)}\nto: { responseType: denies }`, null, null, null],
    ["E_SHAPE", `op: set\n${claim(said.theft)}\nto: {}`, null, null, null],
    ["E_SHAPE", `op: add-claim\n${claim(said.hack)}\nto: {}`, "a list of at least one name", null, null],
    ["E_SHAPE", "op: add-metadata\ndocument: a.txt\nto: {}", null, null, null],
  ])("%s: %s", (code, entry, wanted, nearest, edits) => {
    const { problem: found, problems, left } = problem(entry);
    expect(problems).toHaveLength(1);
    expect(found).toMatchObject({ code, wanted, entry: "e1", line: 1 });
    expect(found?.todo).not.toBe("");
    if (nearest !== null) expect(found?.nearest).toEqual({ text: nearest, edits });
    expect(left.nodes.every((node) => node.corrections === undefined)).toBe(true);
  });
});

test("what never-merge keeps apart, no later entry makes one", () => {
  const { problem: found } = problem(
    "op: never-merge\nparties: [Ida Holm, Per Lund]",
    "op: merge\nparties: [Ida Holm, Per Lund]",
  );
  expect(found).toMatchObject({ code: "E_CONFLICT", entry: "e2" });
});

test("a claim set aside cannot be changed by a later entry", () => {
  const { problem: found } = problem(
    `op: reject-claim\n${claim(said.theft)}`,
    `op: set\n${claim(said.theft)}\nto: { assertion: alleged }`,
  );
  expect(found).toMatchObject({ code: "E_NOTHING_TO_DO", entry: "e2" });
});

test("two claims of one sentence are told apart by their parties", () => {
  const second = `op: add-claim\n${claim(said.theft)}\nto: { speakers: [Sudland], accused: [Norland] }`;
  const { problem: found } = problem(second, `op: reject-claim\n${claim(said.theft)}`);
  expect(found).toMatchObject({ code: "E_AMBIGUOUS" });
  expect(found?.todo).toContain("Norland on Sudland (stealing plans); Sudland on Norland (no content)");
  const { problems, left } = problem(second, `op: reject-claim\n${claim(said.theft, ", accused: Norland")}`);
  expect(problems).toEqual([]);
  expect(left.rejected?.map((node) => node.speakers)).toEqual([["nation:sl"]]);
});

test("a problem is told in lines a person can act on", () => {
  const { problem: found } = problem(
    `op: reject-claim\n${claim("Norland accused Sudland of stealing plan.")}`,
  );
  expect(found && curationLines("curation.yaml", found)).toEqual([
    "curation.yaml:1 e1 E_QUOTE_NOT_FOUND no accusation of a.txt has this quotation",
    '  wanted  "Norland accused Sudland of stealing plan."',
    '  nearest "Norland accused Sudland of stealing plans." (1 edit)',
    "  Take the quotation as it stands in the graph, whole, or remove the entry.",
  ]);
});

test("nothing is near to what is like nothing", () => {
  expect(nearestText("abc", [])).toBeNull();
  expect(nearestText("abc", ["xyz"])).toBeNull();
  const many = Array.from({ length: 50 }, (_, at) => `A${at}`);
  expect(nearestText("Sudlund", [...many, "Sudland"])).toEqual({ text: "Sudland", edits: 1 });
  expect(nearestText("a b c", ["a b d", "a b  c d"])).toEqual({ text: "a b d", edits: 1 });
});
