import { describe, expect, test } from "vitest";
import { findGluedLinks } from "../../../src/extract/zones/findGluedLinks.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import { lexicon } from "../../lexicon.ts";

const kinds = (text: string): string[] =>
  findZones(text, lexicon).map((zone) => `${zone.kind}: ${text.slice(zone.start, zone.end)}`);

describe("zones", () => {
  test("a first line above others is the headline", () => {
    expect(kinds("Ferry row deepens\n\nThe ferry company sued the port on Monday.")).toEqual([
      "headline: Ferry row deepens",
      "body: The ferry company sued the port on Monday.",
    ]);
  });
  test("a document of one line is body", () => {
    expect(kinds("Norway accused the owner of hiding fish.")).toEqual([
      "body: Norway accused the owner of hiding fish.",
    ]);
  });
  test("a copied line with a credit behind it is a duplicate and a credit, and the first one a caption", () => {
    const caption = "Ministers pose at the lake house in Bled, Slovenia.";
    expect(
      kinds(`Talks open\n\n${caption}\n\n${caption} Ana Kern via Getty Images\n\nThe talks began.`),
    ).toEqual([
      "headline: Talks open",
      `caption: ${caption}`,
      `duplicate: ${caption}`,
      "credit: Ana Kern via Getty Images",
      "body: The talks began.",
    ]);
  });
  test.each([
    ["NEXT STORY: Harbour agency tests a new crane", "link"],
    ["Read more: Ten ferries that never sailed", "link"],
    ["This article was updated on May 3 with a comment from the port.", "editorial"],
    ["Editor's note: an earlier version misstated the tonnage.", "editorial"],
    ["© Harbour Pictures", "credit"],
    ["By Jo Reed and Al Orr", "credit"],
    ["June 14, 2024 | 5:03 pm", "credit"],
  ])("%s is a %s", (line, kind) => {
    const zones = findZones(
      `Ferry row deepens\n\n${line}\n\nThe ferry company sued the port on Monday.`,
      lexicon,
    );
    expect(zones[1]?.kind).toBe(kind);
  });
  test("a run of related headlines glued to a name is found from the second name to MORE", () => {
    const text =
      "It hurt the campaign of Jane DoeJane Ann DoeThe Briefing: Roe out of race Doe leads in poll MORE.";
    expect(findGluedLinks(text).map((span) => text.slice(span.start, span.end))).toEqual([
      "Jane Ann DoeThe Briefing: Roe out of race Doe leads in poll MORE",
    ]);
  });
});
