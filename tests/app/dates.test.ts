import { afterEach, describe, expect, test } from "vitest";
import { compareDates, daysOf } from "../../src/app/query/claimDate.ts";
import { indexGraph } from "../../src/app/query/graphIndex.ts";
import { sayDate } from "../../src/app/query/sayDate.ts";
import { timeMarks } from "../../src/app/query/timeMarks.ts";
import { speak } from "../../src/app/text.ts";
import { accusation, graph } from "./sample.ts";

afterEach(() => speak("en"));

/** `formatRange` parts its ends by thin spaces in some versions. */
const plain = (said: string): string => said.replace(/[\u2009\u202f\u00a0]/gu, " ").replace(/ ?– ?/gu, "–");

describe("a date is said in words", () => {
  test.each([
    ["2024-05-14", "14 May 2024", "14. Mai 2024"],
    ["2024-05", "May 2024", "Mai 2024"],
    ["2024-05-XX", "May 2024", "Mai 2024"],
    ["2024", "2024", "2024"],
    ["2024-05-14T10:00:00Z", "14 May 2024", "14. Mai 2024"],
    ["2024-05-03/2024-05-09", "3–9 May 2024", "3.–9. Mai 2024"],
    ["2024-05/2024-07", "May–July 2024", "Mai–Juli 2024"],
    ["2024-05-03/2024-07", "3 May 2024 to July 2024", "3. Mai 2024 bis Juli 2024"],
    ["2024-05/..", "since May 2024", "seit Mai 2024"],
    ["../2024-05", "until May 2024", "bis Mai 2024"],
    ["2024~", "about 2024", "etwa 2024"],
    ["2024-05?", "perhaps May 2024", "vielleicht Mai 2024"],
    ["2024-21", "2024-21", "2024-21"],
    ["2024-02-31", "2024-02-31", "2024-02-31"],
    ["last spring", "last spring", "last spring"],
  ])("%s", async (value, english, german) => {
    expect(plain(sayDate(value))).toBe(english);
    await speak("de");
    expect(plain(sayDate(value))).toBe(german);
  });
});

describe("a date covers days", () => {
  test.each([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-05-03/2024-05-09", "2024-05-03", "2024-05-09"],
    ["2024-05/2024", "2024-05-01", "2024-12-31"],
  ])("%s", (value, first, last) => {
    expect(daysOf(value)).toMatchObject({ first, last });
  });
  test("nothing when it ends before it begins, or is no date", () => {
    expect(daysOf("2024-05/2023")).toBeNull();
    expect(daysOf("soon")).toBeNull();
    for (const never of ["2024-13", "2024-21", "2024-02-31", "2024-00-10", "2024-02/2024-14"])
      expect(daysOf(never)).toBeNull();
    expect(daysOf(null)).toBeNull();
  });
});

describe("dates stand in order", () => {
  test("of their first day, the longest span of one day first; what is no date stands last", () => {
    const mixed =
      "2025 soon 2024-05-14 2024-05-03/2024-05-09 2024-05/2024-07 2024-05 2024 2023 2024-05?".split(" ");
    const sorted = mixed.toSorted(compareDates);
    expect(sorted.slice(0, 7)).toEqual([
      "2023",
      "2024",
      "2024-05/2024-07",
      "2024-05",
      "2024-05-03/2024-05-09",
      "2024-05-14",
      "2025",
    ]);
    expect(sorted.slice(7).toSorted()).toEqual(["2024-05?", "soon"]);
  });
  test("on the timeline an interval stands at its first day", () => {
    const spans = ["2024-05/2024-07", "2024-05-14", "2024-04-30"];
    const claims = spans.map((value, at) => ({
      ...accusation,
      id: `accusation:00000000000${at}` as const,
      time: { ...accusation.time, value },
    }));
    const own = indexGraph({ ...graph, nodes: claims, edges: [] });
    const marks = timeMarks(own, own.accusations).dated;
    expect(marks.map(({ claim, day }) => `${claim.time.value} ${day}`)).toEqual([
      "2024-04-30 2024-04-30",
      "2024-05/2024-07 2024-05-01",
      "2024-05-14 2024-05-14",
    ]);
  });
});
