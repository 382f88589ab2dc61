import { beforeEach, describe, expect, test } from "vitest";
import { chipsOf, waysBack } from "../../src/app/query/chips.ts";
import { daysOf } from "../../src/app/query/claimDate.ts";
import { facetCounts } from "../../src/app/query/facetCounts.ts";
import { type Filter, narrowedTo, noFilter } from "../../src/app/query/filter.ts";
import { filterClaims } from "../../src/app/query/filterClaims.ts";
import { passingNodes } from "../../src/app/query/visibleNodes.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { accusation, denial, fresh, index } from "./sample.ts";

beforeEach(fresh);
const all: Filter = { ...noFilter, inferred: true };

describe("a filter", () => {
  test("hides inferred claims until they are asked for", () => {
    const explicit = filterClaims(index, noFilter);
    expect([...explicit.accusations, ...explicit.denials].every((claim) => claim.tier === "explicit")).toBe(
      true,
    );
    expect(filterClaims(index, all).ids.size).toBe(index.accusations.length + index.denials.length);
  });
  test("that asks for an accuser keeps the denials of what that accuser said", () => {
    const by = narrowedTo(all, "by", [accusation.speakers[0] ?? ""]);
    const { ids, accusations } = filterClaims(index, by);
    expect(accusations.every((claim) => claim.speakers.includes(accusation.speakers[0] as never))).toBe(true);
    expect(ids.has(denial.id)).toBe(true);
  });
  test("that narrows leaves no party without a claim", () => {
    const narrowed = narrowedTo(all, "nation", ["nation:ru"]);
    const nodes = passingNodes(index, narrowed);
    const claims = filterClaims(index, narrowed).ids;
    const tied = new Set(
      [...claims].flatMap((id) =>
        (index.edgesAt.get(id) ?? []).flatMap((edge): string[] => [edge.source, edge.target]),
      ),
    );
    const reported = [...index.accusations, ...index.denials].flatMap((claim): string[] => claim.reportedBy);
    expect(nodes.filter((node) => !tied.has(node.id) && !reported.includes(node.id))).toEqual([]);
  });
  test.each([
    ["2017", "2017-01-01", "2017-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-06-14", "2024-06-14", "2024-06-14"],
  ])("takes %s to be from %s to %s", (value, first, last) => {
    expect(daysOf(value)).toEqual({ value, first, last });
  });
  test("takes an uncertain date for none", () => expect(daysOf("2017~")).toBeNull());
  test("keeps claims of a span of time by their articles' dates", () => {
    const later = filterClaims(index, { ...all, since: "2020-01-01" });
    expect(later.ids.size).toBeGreaterThan(0);
    expect(later.ids.size).toBeLessThan(index.accusations.length + index.denials.length);
  });
});

describe("a facet", () => {
  test("counts a value as if only it were asked for", () => {
    for (const { value, visible } of facetCounts(index, all, "nation")) {
      const alone = filterClaims(index, narrowedTo(all, "nation", [value]));
      expect(visible).toBeLessThanOrEqual(alone.ids.size);
    }
  });
  test("keeps its totals whatever else is filtered", () => {
    const totals = (filter: Filter) =>
      Object.fromEntries(facetCounts(index, filter, "document").map(({ value, total }) => [value, total]));
    expect(totals({ ...all, hiddenKinds: ["denial"] })).toEqual(totals(all));
  });
});

describe("a filter that leaves nothing", () => {
  const none = narrowedTo(
    { ...noFilter, since: "1999-01-01", until: "1999-12-31", undated: false },
    "nation",
    ["nation:ru"],
  );
  test("has a chip for each thing it asks for", () => {
    expect(filterClaims(index, none).ids.size).toBe(0);
    expect(chipsOf(index, none).map(({ value }) => value)).toEqual([
      "Russia",
      "1 January 1999",
      "31 December 1999",
      "claims without a date",
    ]);
  });
  test("says which one, taken back, brings claims again", () => {
    const ways = waysBack(index, none);
    expect(ways.every(({ without, claims }) => filterClaims(index, without).ids.size === claims)).toBe(true);
    expect(ways.some(({ value }) => value === "31 December 1999")).toBe(true);
  });
});

describe("undo", () => {
  const { getState } = useExplorer;
  test("takes back every change of view, one by one, and redo brings it again", () => {
    getState().toggleKind("summit");
    getState().chooseView("threads");
    getState().select(accusation.id);
    const there = getState().place;
    getState().undo();
    getState().undo();
    expect(getState().place.view).toBeNull();
    expect(getState().place.filter.hiddenKinds).toEqual(["summit"]);
    getState().redo();
    getState().redo();
    expect(getState().place).toEqual(there);
  });
  test("takes a walk with the arrow keys and a moved brush back as one step", () => {
    const before = getState().place;
    getState().selectOnCanvas(accusation.id, "replace");
    getState().selectOnCanvas(denial.id, "replace");
    getState().undo();
    expect(getState().place).toEqual(before);
    getState().spanTime("2020-01-01", null);
    getState().spanTime("2021-01-01", null);
    getState().undo();
    expect(getState().place.filter.since).toBeNull();
  });
  test("forgets what was undone once something else is done", () => {
    getState().toggleInferred();
    getState().undo();
    getState().toggleMentioned();
    expect(getState().future).toEqual([]);
  });
});
