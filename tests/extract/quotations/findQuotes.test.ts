import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/extract/quotations/findQuotes.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import { lexicon } from "../../lexicon.ts";

const quotes = (text: string): string[] =>
  findQuotes(text, findZones(text, lexicon)).map(
    (q) => `${q.full ? "full" : "part"}: ${text.slice(q.start, q.end)}`,
  );

describe("quotations", () => {
  test.each([
    ["“They lied,” she said.", ["full: “They lied,”"]],
    ['"We did not do it," he said. "It is a lie."', ['full: "We did not do it,"', 'full: "It is a lie."']],
    ["He tried to “cover up” the leak.", ["part: “cover up”"]],
    ["The port's owner didn't say ‘sorry’ to them.", ["part: ‘sorry’"]],
    ["She said: “They stole it.", ["full: “They stole it."]],
    ["It was the firms' fault, he said.", []],
  ])("%s", (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
