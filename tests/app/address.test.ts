import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { facetNames, noFilter } from "../../src/app/query/filter.ts";
import { followAddress } from "../../src/app/store/address.ts";
import { edition, readPlace, writePlace } from "../../src/app/store/addressQuery.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { type Place, startPlace, tables, threadOrders, views } from "../../src/app/store/place.ts";
import { accusation, graph, index } from "./sample.ts";

const id = fc.stringMatching(/^[a-z]{1,6}:[a-z0-9~@&=+ é-]{1,12}$/u);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const day = fc.constantFrom(null, "2017-04-11", "2024-06-14");
const place: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom(null, ...views),
  selected: fc.option(id),
  reading: fc.option(fc.record({ document: id, start: fc.nat(9999) })),
  filter: fc.record({
    hiddenKinds: fc.constantFrom([], ["nation"], ["nation", "summit"]),
    hiddenRelations: fc.constantFrom([], ["makes", "attended"]),
    inferred: fc.boolean(),
    mentioned: fc.boolean(),
    only: fc
      .array(fc.tuple(fc.constantFrom(...facetNames), fc.uniqueArray(id, { minLength: 1, maxLength: 3 })))
      .map((entries) => Object.fromEntries(entries)),
    since: day,
    until: day,
    undated: fc.boolean(),
  }) as fc.Arbitrary<Place["filter"]>,
  threads: fc.record({ order: fc.constantFrom(...threadOrders), byPair: fc.boolean() }),
  table: fc.constantFrom(...tables),
  drawing: fc.record({
    hops: fc.constantFrom(null, 1, 2, 3),
    hidden: ids,
    isolated: ids,
    expanded: ids,
    pinned: ids,
    path: fc.uniqueArray(id, { maxLength: 2 }),
    documents: fc.boolean(),
    parties: fc.boolean(),
  }) as fc.Arbitrary<Place["drawing"]>,
});

describe("an address", () => {
  test("leads back to the place it was written for", () => {
    fc.assert(
      fc.property(place, (there) => {
        expect(readPlace(writePlace(there, "", "sha256:00ff"))).toEqual(there);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
  test("of the start is empty, and keeps parameters of others", () => {
    expect(writePlace(startPlace)).toBe("");
    expect(writePlace(startPlace, "?lang=de&view=table")).toBe("?lang=de");
  });
  test("is readable", () => {
    const there = {
      ...startPlace,
      view: "threads" as const,
      filter: { ...noFilter, only: { nation: ["nation:cn"] } },
    };
    expect(writePlace(there, "", "sha256:0123456789ab")).toBe("?view=threads&nation=nation:cn&data=01234567");
  });
  test.each(["?view=pie", "?hops=9", "?since=tomorrow", "?rows=cats", "?read=nowhere", "?hide=cats"])(
    "with what nobody knows (%s) is as if it were not there",
    (query) => expect(readPlace(query)).toEqual(startPlace),
  );
});

describe("the address bar", () => {
  let stop = () => {};
  const begin = (query: string) => {
    history.replaceState(null, "", `/${query}`);
    useExplorer.setState(useExplorer.getInitialState(), true);
    stop = followAddress();
  };
  beforeEach(() => begin(""));
  afterEach(() => stop());

  test("gets a new entry for a selection and none for a filter", () => {
    useExplorer.getState().load(index);
    const before = history.length;
    useExplorer.getState().toggleKind("summit");
    expect(history.length).toBe(before);
    expect(location.search).toContain("hide=summit");
    useExplorer.getState().select(accusation.id);
    expect(history.length).toBe(before + 1);
    expect(location.search).toContain(`select=${accusation.id}`);
  });
  test("follows undo and redo", () => {
    useExplorer.getState().load(index);
    useExplorer.getState().select(accusation.id);
    useExplorer.getState().undo();
    expect(location.search).not.toContain("select");
    useExplorer.getState().redo();
    expect(location.search).toContain("select");
  });
  test("tells a link of another edition of the data, and is silent about one of this", () => {
    stop();
    begin("?view=threads&data=00000000");
    useExplorer.getState().load(index);
    expect(useExplorer.getState().olderLink).toBe("00000000");
    stop();
    begin(`?view=threads&data=${edition(graph.datasetHash)}`);
    useExplorer.getState().load(index);
    expect(useExplorer.getState().olderLink).toBeNull();
  });
});
