import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { Explorer } from "../../src/app/Explorer.tsx";
import { narrowedTo, noFilter } from "../../src/app/query/filter.ts";
import { filterClaims } from "../../src/app/query/filterClaims.ts";
import { threadRows, threadsOf } from "../../src/app/query/threads.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { accusation, denial, fresh, index, unanswered } from "./sample.ts";

beforeEach(fresh);
const claims = filterClaims(index, noFilter);
const plain = (words: string) => words.replace(/\s+/gu, " ").trim();

describe("threads", () => {
  test("put every denial beneath each accusation it answers", () => {
    const thread = threadsOf(index, claims, "sources").find((one) => one.accusation.id === accusation.id);
    expect(thread?.answers.map((answer) => answer.denial.id)).toContain(denial.id);
  });
  test("are sorted by the dates of their articles when asked for", () => {
    const dates = (order: "newest" | "oldest") =>
      threadsOf(index, claims, order).map(
        (one) => index.documents.get(one.accusation.evidence[0]?.document ?? "")?.publishedAt?.value ?? "",
      );
    expect(dates("newest")).toEqual(dates("newest").toSorted().toReversed());
    expect(dates("oldest")).toEqual(dates("oldest").toSorted());
  });
  test("are grouped by pair with every thread in one group", () => {
    const threads = threadsOf(index, claims, "sources");
    const rows = threadRows(threads, claims, true);
    const grouped = rows.flatMap((row) => (row.kind === "pair" ? row.threads : []));
    expect(new Set(grouped)).toEqual(new Set(threads));
    expect(rows.filter((row) => row.kind === "thread")).toHaveLength(threads.length);
  });
  test("count the answers that a filter hides instead of saying there is none", () => {
    const without = filterClaims(index, { ...noFilter, hiddenKinds: ["denial"] });
    const thread = threadsOf(index, without, "sources").find((one) => one.accusation.id === accusation.id);
    expect(thread?.answers).toEqual([]);
    expect(thread?.hidden).toBeGreaterThan(0);
  });
});

describe("the threads view", () => {
  const show = async () => {
    useExplorer.getState().chooseView("threads");
    render(<Explorer index={index} />);
    return await screen.findByRole("region", { name: /threads/iu });
  };
  test("shows the quotation of an accusation and of its denial, word for word", async () => {
    const card = within(await show())
      .getAllByRole("article")
      .find((one) => plain(one.textContent ?? "").includes(plain(accusation.evidence[0]?.quote ?? "!")));
    expect(plain(card?.textContent ?? "")).toContain(plain(denial.evidence[0]?.quote ?? "!"));
  });
  test("says where no answer was found, never that none exists", async () => {
    const card = within(await show())
      .getAllByRole("article")
      .find((one) => plain(one.textContent ?? "").includes(plain(unanswered.evidence[0]?.quote ?? "!")));
    expect(card).toHaveTextContent(/no answer in these 2 documents/iu);
  });
  test("lights an accusation's parties while the pointer is on its card", async () => {
    const card = within(await show()).getAllByRole("article")[0] as HTMLElement;
    await userEvent.hover(card);
    expect(useExplorer.getState().lit.length).toBeGreaterThan(1);
    await userEvent.unhover(card);
    expect(useExplorer.getState().lit).toEqual([]);
  });
  test("groups by pair at a click, and keeps that in the place", async () => {
    const view = await show();
    await userEvent.click(within(view).getByRole("checkbox", { name: /pair/iu }));
    expect(useExplorer.getState().place.threads.byPair).toBe(true);
    expect(within(view).getAllByRole("heading", { level: 2 })[1]).toHaveTextContent(/group of seven/iu);
  });
  test("when emptied says by which filter, and undoes it", async () => {
    await show();
    useExplorer.getState().narrow(narrowedTo(noFilter, "publisher", ["Nobody"]));
    await userEvent.click(await screen.findByRole("button", { name: /undo the last/iu }));
    expect(useExplorer.getState().place.filter.only).toEqual({});
  });
});

describe("the filters", () => {
  test("narrow at a click, show a chip, and are taken back by it", async () => {
    useExplorer.getState().chooseView("threads");
    useExplorer.getState().openFacets(true);
    render(<Explorer index={index} />);
    await userEvent.click(await screen.findByRole("button", { name: /^russia/iu, hidden: true }));
    expect(useExplorer.getState().place.filter.only.nation).toEqual(["nation:ru"]);
    await userEvent.click(screen.getByRole("button", { name: /remove: nation, russia/iu, hidden: true }));
    expect(useExplorer.getState().place.filter.only).toEqual({});
  });
});
