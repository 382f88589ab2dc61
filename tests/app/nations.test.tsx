import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { Explorer } from "../../src/app/Explorer.tsx";
import { noFilter } from "../../src/app/query/filter.ts";
import { filteredClaims } from "../../src/app/query/filterClaims.ts";
import { indexGraph } from "../../src/app/query/graphIndex.ts";
import { isByNation } from "../../src/app/query/isByNation.ts";
import {
  nationGraph,
  nationOfParty,
  OTHER_NATIONS,
  WITHOUT_NATION,
} from "../../src/app/query/nationGraph.ts";
import { readPlace, writePlace } from "../../src/app/store/addressQuery.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { fullDrawing, startPlace } from "../../src/app/store/place.ts";
import { largeGraph } from "./largeGraph.ts";
import { fresh } from "./sample.ts";

const large = indexGraph(largeGraph());
const claims = filteredClaims(large, noFilter);

describe("the graph of nations", () => {
  test("holds each party in one group, and each accusation with two sides in the ties of their groups", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 300 }), (atMost, count) => {
        const those = { ...claims, accusations: claims.accusations.slice(0, count) };
        const { groups, ties, parties } = nationGraph(large, those, atMost);
        const all = groups.flatMap((group) => group.parties);
        expect(new Set(all).size).toBe(all.length);
        expect(parties).toBe(all.length);
        expect(groups.filter(({ id }) => id !== WITHOUT_NATION).length).toBeLessThanOrEqual(atMost);
        const told = those.accusations.filter(
          ({ speakers, accused }) => speakers.length * accused.length > 0,
        );
        // One accuser and one accused each: every accusation is in one tie.
        expect(ties.reduce((sum, tie) => sum + tie.accusations.length, 0)).toBe(told.length);
        for (const tie of ties) {
          expect(tie.answered).toBe(tie.accusations.filter((c) => c.contestation !== "no-answer").length);
          expect(tie.from.parties).toEqual(expect.arrayContaining([...tie.accusers]));
          expect(tie.to.parties).toEqual(expect.arrayContaining([...tie.accusedParties]));
        }
        expect(groups.reduce((sum, group) => sum + group.accused, 0)).toBe(those.accusations.length);
      }),
      { seed: 3, numRuns: 40 },
    );
  });
  test("gathers the smallest nations in one group, and those of no nation in another", () => {
    const { groups } = nationGraph(large, claims, 10);
    expect(groups).toHaveLength(11);
    expect(groups.find(({ id }) => id === OTHER_NATIONS)?.nation).toBeNull();
    const without = groups.find(({ id }) => id === WITHOUT_NATION);
    expect(without?.parties.every((id) => nationOfParty(large, id) === WITHOUT_NATION)).toBe(true);
  });
  test("is drawn of a large graph only, while nothing is selected or asked for", () => {
    expect(isByNation(startPlace, 301)).toBe(true);
    expect(isByNation(startPlace, 300)).toBe(false);
    expect(isByNation({ ...startPlace, selected: "nation:us" }, 301)).toBe(false);
    expect(isByNation({ ...startPlace, drawing: { ...fullDrawing, parties: true } }, 301)).toBe(false);
    expect(isByNation({ ...startPlace, drawing: { ...fullDrawing, documents: true } }, 301)).toBe(true);
    expect(isByNation({ ...startPlace, drawing: { ...fullDrawing, pinned: ["nation:us"] } }, 301)).toBe(
      false,
    );
  });
  test("is left for the parties by an address that says so", () => {
    const place = { ...startPlace, drawing: { ...fullDrawing, parties: true } };
    expect(writePlace(place)).toBe("?parties=1");
    expect(readPlace("?parties=1")).toEqual(place);
  });
});

describe("its picture", () => {
  beforeEach(() => {
    fresh();
    useExplorer.getState().load(large);
    useExplorer.getState().chooseView("graph");
    render(<Explorer index={large} />);
  });
  test("lists who accuses whom by nation; each leads to its threads, and undo back", async () => {
    const stage = await screen.findByRole("region", { name: "Graph of nations" });
    const [first] = nationGraph(large, claims, 18).ties;
    const [button] = await within(stage).findAllByRole("button", { name: /→/u });
    expect(button?.textContent).toContain(`${first?.accusations.length}, ${first?.answered} answered`);
    await userEvent.click(button as HTMLElement);
    const { place, undo } = useExplorer.getState();
    expect(place.view).toBe("threads");
    expect(place.filter.only).toEqual({ by: first?.accusers, against: first?.accusedParties });
    undo();
    expect(useExplorer.getState().place.view).toBe("graph");
    expect(useExplorer.getState().place.filter.only).toEqual({});
  });
  test("gives way to the parties, and comes back", async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Show the parties" }));
    expect(useExplorer.getState().place.drawing.parties).toBe(true);
    await userEvent.click(await screen.findByRole("button", { name: "Show by nation" }));
    expect(await screen.findByRole("region", { name: "Graph of nations" })).toBeTruthy();
  });
  test("is not come back to by drawing everything, which is offered only while something is left out", async () => {
    const { draw } = useExplorer.getState();
    const everything = { name: "Draw everything" };
    act(() => draw({ parties: true, documents: true }));
    await screen.findByRole("application");
    expect(screen.queryByRole("button", everything)).toBeNull();
    act(() => draw({ isolated: ["nation:ar"] }));
    await userEvent.click(await screen.findByRole("button", everything));
    expect(useExplorer.getState().place.drawing).toEqual({ ...fullDrawing, parties: true, documents: true });
  });
});
