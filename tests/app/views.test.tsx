import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Explorer } from "../../src/app/Explorer.tsx";
import { matrixOf } from "../../src/app/query/matrix.ts";
import { daysBetween, shifted, timeMarks } from "../../src/app/query/timeMarks.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import type { View } from "../../src/app/store/place.ts";
import { asTabs } from "../../src/app/table/asTabs.ts";
import { stackMarks } from "../../src/app/timeline/stackMarks.ts";
import { accusation, fresh, index } from "./sample.ts";

beforeEach(fresh);
const show = (view: View): void => {
  useExplorer.getState().chooseView(view);
  render(<Explorer index={index} />);
};

describe("the matrix", () => {
  test("counts every accusation at its accuser and its accused, and how many were answered", () => {
    const matrix = matrixOf(index, index.accusations, 99);
    const [by, against] = [accusation.speakers[0] ?? "", accusation.accused[0] ?? ""];
    const those = index.accusations.filter(
      (claim) => claim.speakers.includes(by as never) && claim.accused.includes(against as never),
    );
    expect(matrix.at(by, against)).toEqual({
      count: those.length,
      answered: those.filter((claim) => claim.contestation !== "no-answer").length,
    });
    expect(matrix.part).toBe(false);
    expect(matrixOf(index, index.accusations, 2).part).toBe(true);
  });
  test("is one tab stop, walked with the arrow keys; Enter opens the threads of a cell", async () => {
    show("matrix");
    const grid = await screen.findByRole("grid");
    const cells = within(grid).getAllByRole("gridcell");
    expect(cells.filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    cells[0]?.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowUp}");
    expect(document.activeElement).toBe(cells[0]);
    await userEvent.keyboard("{Enter}");
    const { place } = useExplorer.getState();
    expect(place.view).toBe("threads");
    expect(Object.keys(place.filter.only).toSorted()).toEqual(["against", "by"]);
  });
});

describe("the timeline", () => {
  test("loses no claim: what has no date is in the undated bucket", () => {
    const marks = timeMarks(index, [...index.accusations, ...index.denials]);
    expect(marks.dated.length + marks.undated.length).toBe(index.accusations.length + index.denials.length);
  });
  test("stacks claims of one day without overlap", () => {
    const marks = timeMarks(index, [...index.accusations, ...index.denials]).dated;
    const stacks = stackMarks(marks, () => 100, { up: 100, down: 60 });
    const places = stacks.map(({ mark, x, step }) => `${mark.claim.kind} ${x} ${step}`);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...stacks.map(({ step, size }) => step + size))).toBeLessThanOrEqual(100);
  });
  test("steps by whole days over the ends of months", () => {
    expect(shifted("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  });
  test("narrows by its two dates, goes a span earlier, and back to all", async () => {
    show("timeline");
    const view = await screen.findByRole("region", { name: "Timeline" });
    fireEvent.change(within(view).getByLabelText("From"), { target: { value: "2024-01-01" } });
    fireEvent.change(within(view).getByLabelText("To"), { target: { value: "2024-12-31" } });
    expect(useExplorer.getState().place.filter).toMatchObject({ since: "2024-01-01", until: "2024-12-31" });
    await userEvent.click(within(view).getByRole("button", { name: "Earlier" }));
    expect(useExplorer.getState().place.filter).toMatchObject({ since: "2022-12-31", until: "2023-12-31" });
    await userEvent.click(within(view).getByRole("button", { name: "All dates" }));
    expect(useExplorer.getState().place.filter).toMatchObject({ since: null, until: null });
  });
});

describe("the table", () => {
  const rowsShown = (view: HTMLElement) =>
    within(view)
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent ?? "");
  test("sorts by a column, filters by words without their diacritics, and says how many are left", async () => {
    show("table");
    const view = await screen.findByRole("region", { name: "Table" });
    await userEvent.click(within(view).getByRole("button", { name: "Who" }));
    expect(within(view).getByRole("columnheader", { name: /^who\b/iu })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    await userEvent.type(within(view).getByRole("searchbox", { name: "Filter Whom" }), "rüssia");
    expect(rowsShown(view).length).toBeGreaterThan(0);
    expect(rowsShown(view).every((row) => /russia/iu.test(row))).toBe(true);
  });
  test("has parties and documents too, and leads to them", async () => {
    show("table");
    const view = await screen.findByRole("region", { name: "Table" });
    await userEvent.click(within(view).getByRole("button", { name: "Parties" }));
    await userEvent.click(within(view).getByRole("link", { name: "Liu Pengyu" }));
    expect(useExplorer.getState().place.selected).toBe("actor:liu-pengyu");
    await userEvent.click(within(view).getByRole("button", { name: "Documents" }));
    expect(rowsShown(view)).toHaveLength(index.graph.documents.length);
  });
  test("is copied with tabs, and no cell as a formula", async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    show("table");
    const view = await screen.findByRole("region", { name: "Table" });
    await user.click(within(view).getByRole("button", { name: "Copy as table" }));
    const copied = write.mock.calls[0]?.[0] ?? "";
    expect(copied.split("\n")).toHaveLength(1 + rowsShown(view).length);
    expect(asTabs(["words"], [{ id: "a", cells: { words: "=cmd()\tx" } }])).toBe("Words\n'=cmd() x");
  });
});
