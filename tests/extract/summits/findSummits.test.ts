import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/extract/summits/readDate.ts";
import { readArticle } from "../readArticle.ts";

/** Meetings of a text as "label | place | date | status". */
function meetings(text: string): string[] {
  return readArticle(text).summits.map((s) =>
    [s.label, s.place.join(", "), s.date.value ?? "", s.status].join(" | "),
  );
}

describe("a meeting of states is found", () => {
  test.each([
    [
      "The third Amber Coast Conference, held in Gdansk, Poland, from 3 to 5 May 2025, drew delegations from nine countries.",
      "third Amber Coast Conference | Gdansk, Poland | 2025-05-03/2025-05-05 | held",
    ],
    [
      "The water ministers of Peru and Chile agreed to hold a tripartite meeting in Lima in early June.",
      "tripartite meeting | Lima |  | held",
    ],
    [
      "Peru and Chile held bilateral talks in Lima on 7 May 2025.",
      "bilateral talks | Lima | 2025-05-07 | held",
    ],
    ["Talks between Peru and Chile will be held in Lima in 2027.", "Talks | Lima | 2027 | planned"],
    [
      "European ministers will take it up at a Foreign Affairs Council in Luxembourg on 20 October 2025.",
      "Foreign Affairs Council | Luxembourg | 2025-10-20 | planned",
    ],
    [
      "Ministers from the six Andean countries will meet in Quito next Monday.",
      "Meeting in Quito | Quito |  | planned",
    ],
    [
      "The foreign ministers of Peru and Chile met on the shore of Lake Titicaca.",
      "Meeting in Lake Titicaca | Lake Titicaca |  | held",
    ],
    [
      "Delegations from Peru and Chile are due to meet in the Ecuadorian capital, Quito, in May 2027.",
      "Meeting in Quito | Quito | 2027-05 | planned",
    ],
    [
      "Meeting in Quito, finance ministers of the six Andean countries agreed on a loan.",
      "Meeting in Quito | Quito |  | held",
    ],
    [
      "EU foreign ministers are to discuss the case at a meeting in Brussels in May 2027.",
      "meeting | Brussels | 2027-05 | planned",
    ],
    [
      "The presidents of Peru and Chile are to review progress at a joint cabinet meeting in Puno in March 2027.",
      "joint cabinet meeting | Puno | 2027-03 | planned",
    ],
    [
      "The two ministers will report to the Nairobi water summit in March 2026.",
      "Nairobi water summit | Nairobi | 2026-03 | planned",
    ],
    [
      "The president of Peru, Ana Quispe, discussed the border in Lima with Chilean president Luis Rojas.",
      "Meeting in Lima | Lima |  | held",
    ],
    [
      "The Andean Water Forum, which brings together four governments, will hold its yearly session in Quito in May.",
      "Andean Water Forum | Quito |  | planned",
    ],
  ])("%s", (text, meeting) => {
    expect(meetings(text)).toEqual([meeting]);
  });
  test("a body that met twice met at two places", () => {
    expect(
      meetings("Their bilateral commission met in Vigo in March and again in Porto in October."),
    ).toEqual(["bilateral commission | Vigo |  | held", "bilateral commission in Porto | Porto |  | held"]);
  });
  test("a second round is not the talks before it", () => {
    const text = `Two neighbours talk\n\nPeru and Chile held bilateral talks in Lima on 7 May 2025.\n\nA second round of talks is to be held in Arica on 3 October 2025.`;
    expect(meetings(text)).toEqual([
      "bilateral talks | Lima | 2025-05-07 | held",
      "second round of talks | Arica | 2025-10-03 | planned",
    ]);
  });
  test("the same meeting told twice is one", () => {
    const text = `Two neighbours talk\n\nMinisters of Peru and Chile ended a two-day ministerial meeting in Lima.\n\nThe Third Andean Ministerial agreed on fish.`;
    expect(meetings(text)).toHaveLength(1);
  });
});

describe("no meeting of states is", () => {
  test.each([
    "The board meeting of the mill in Lima was held on Friday.",
    "The party conference in Lima drew 900 members.",
    "Peru is far from meeting the targets set in Lima.",
    "The minister wants to revive peace talks with the rebels in May.",
    "The ministerial answer was given in Lima on Friday.",
    "Two assembly members from Lima joined the minister.",
    "The coach held talks with the striker in Lima on Friday.",
    "The court session in Lima lasted until May.",
  ])("%s", (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

test.each([
  ["held on July 10 and 11, 2025, in Lima", "2025-07-10/2025-07-11"],
  ["from 3 to 5 September 2025", "2025-09-03/2025-09-05"],
  ["on 7 October 2025", "2025-10-07"],
  ["in April 2026", "2026-04"],
  ["in 2027", "2027"],
  ["last week", null],
  ["on Friday", null],
])("the date of '%s' is %s", (text, value) => {
  expect(readDate(text, null).value).toBe(value);
});
