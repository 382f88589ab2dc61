import { describe, expect, test } from "vitest";
import { makeReader } from "../../../src/extract/readDocument.ts";
import { lexicon } from "../../lexicon.ts";

const read = makeReader(lexicon);

/** What the meetings of a text are called. */
const meetings = (text: string): string[] =>
  read({
    id: "doc:x",
    file: "x.txt",
    hash: "",
    text: `Head\n\n${text}`,
    publisher: null,
    url: null,
    publishedAt: null,
    language: "en",
    publish: "full",
    warnings: [],
  }).summits.map((s) => s.label);

describe("meetings", () => {
  test.each([
    [
      "The African Union's council will hold an emergency session on Thursday in Nairobi.",
      ["emergency session"],
    ],
    ["Its permanent council is to hold a special session in Vienna on Friday.", ["special session"]],
    [
      "European harbour ministers will discuss it at an informal meeting in Oslo in July.",
      ["informal meeting"],
    ],
    ["A new meeting of defence chiefs is scheduled for 14 November in Abuja.", ["meeting"]],
    [
      "Norway and Estonia opened peace talks. The second round, held in Oslo on 4 November, brought nothing.",
      ["second round"],
    ],
    ["Speaking on the second day of a summit in Nairobi, President Jane Holt said so.", ["summit"]],
    // No meetings of states.
    ["The town council will hold a special session on the bins.", []],
    ["Engineers will discuss the leak at a meeting in Oslo in July.", []],
    ["He won the second round, held in Oslo on 4 November.", []],
  ])("%s", (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });
});
