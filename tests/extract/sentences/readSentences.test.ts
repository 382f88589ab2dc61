import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeSentenceReader } from "../../../src/extract/sentences/readSentences.ts";
import { findGluedLinks } from "../../../src/extract/zones/findGluedLinks.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import { lexicon } from "../../lexicon.ts";

const read = makeSentenceReader(lexicon);
const sentences = (text: string): string[] =>
  read(text, findZones(text, lexicon), findGluedLinks(text)).map((s) => text.slice(s.start, s.end));

describe("sentences", () => {
  test.each([
    ["The U.S. Navy left. The port stayed.", ["The U.S. Navy left.", "The port stayed."]],
    ["He lives in the U.S. The port is far.", ["He lives in the U.S.", "The port is far."]],
    ["Mr. Reed met Dr. Orr on Jan. 5 in St. Ives.", ["Mr. Reed met Dr. Orr on Jan. 5 in St. Ives."]],
    ["“They lied. They hid it,” she said. He left.", ["“They lied.", "They hid it,” she said.", "He left."]],
    ['"Is it true?" he asked. "No."', ['"Is it true?" he asked.', '"No."']],
    ["It cost $3.5 million at 10 a.m. on Monday.", ["It cost $3.5 million at 10 a.m. on Monday."]],
    ["J. K. Reed wrote it.", ["J. K. Reed wrote it."]],
    ["Norvik Inc. sued. Orvo Corp. did not.", ["Norvik Inc. sued.", "Orvo Corp. did not."]],
    ["Unions told the FT. But Orvo denied it.", ["Unions told the FT.", "But Orvo denied it."]],
    [
      "It rose 9 ft. But DR. REED left. He told the BBC. Orvo won.",
      ["It rose 9 ft. But DR. REED left.", "He told the BBC.", "Orvo won."],
    ],
    ["Stop! The port burned… Nobody came.", ["Stop!", "The port burned…", "Nobody came."]],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test("a sentence stops before a glued run of related headlines", () => {
    const text =
      "Head\n\nIt hurt the campaign of Jane DoeJane Ann DoeThe Briefing: Roe out of race Doe leads in poll MORE.\n\nShe won.";
    expect(sentences(text)).toEqual(["Head", "It hurt the campaign of Jane Doe", "She won."]);
  });

  test("every token slices to its own text, whatever the text holds", () => {
    const piece = fc.constantFrom(
      "The U.S. said",
      "“quoted”",
      "’",
      "\u00a0",
      "😀",
      "é",
      "don’t",
      "\n",
      ". ",
      "—",
      "3.5m",
      "(",
      ")",
      "…",
      "\t",
      "A-b",
      "Norway's",
      "?! ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join("").normalize("NFC").replace(/\r\n?/g, "\n");
          for (const sentence of read(text, findZones(text, lexicon), findGluedLinks(text))) {
            expect(sentence.start).toBeLessThan(sentence.end);
            for (const token of sentence.tokens) {
              expect(text.slice(token.start, token.end)).toBe(token.text);
              expect(token.start).toBeGreaterThanOrEqual(sentence.start);
              expect(token.end).toBeLessThanOrEqual(sentence.end);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
