import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Explorer } from "../../src/app/Explorer.tsx";
import { pictureSvg } from "../../src/app/share/pictureSvg.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { readCuration } from "../../src/ingest/curationFile.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import type { ClaimNode } from "../../src/model/graph.ts";
import { curate } from "../../src/weave/curate/curate.ts";
import { accusation, denial, fresh, graph, index } from "./sample.ts";

beforeEach(fresh);
afterEach(() => vi.restoreAllMocks());

describe("a report", () => {
  /** Fills in the report of a claim, copies it, and applies it to the articles as it was copied. */
  async function reported(claim: ClaimNode, problem: RegExp, other: ClaimNode = claim, named?: string) {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    useExplorer.getState().select(claim.id);
    render(<Explorer index={index} />);
    await user.click(screen.getAllByRole("button", { name: /report a problem/iu })[0] as HTMLElement);
    const copy = await screen.findByRole("button", { name: /copy the entry/iu, hidden: true });
    await user.click(copy);
    expect(write).not.toHaveBeenCalled();
    const what = screen.getByLabelText("What is wrong?");
    const option = within(what)
      .getAllByRole("option", { hidden: true })
      .find(
        ({ textContent }) =>
          problem.test(textContent ?? "") && (other === claim || textContent?.includes(other.label)),
      );
    await user.selectOptions(what, option as HTMLElement);
    if (named !== undefined) await user.selectOptions(screen.getByLabelText(/who is it/iu), named);
    await user.type(screen.getByLabelText("Reason"), 'He says: "no" # not this');
    await user.type(screen.getByLabelText("Your name"), "A reader");
    await user.click(copy);
    const { entries, problems } = readCuration(String(write.mock.lastCall?.[0]));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ by: "A reader", reason: 'He says: "no" # not this' }]);
    const sources = graph.documents.map(
      ({ headline, ...document }) => ({ ...document, text: document.text ?? "" }) as SourceDocument,
    );
    const after = curate(graph, sources, entries);
    expect(after.problems).toEqual([]);
    return after.graph;
  }
  const edge = `answers:${denial.id}>${accusation.id}`;

  test.each([denial, accusation])(
    "that $kind is not said, signed and copied, sets aside that very claim",
    async (claim) => {
      const after = await reported(claim, /does not say this/u);
      expect(after.rejected?.map(({ id }) => id)).toEqual([claim.id]);
    },
  );
  test("that somebody else says it names whom, or nobody", async () => {
    const after = await reported(accusation, /somebody else says it/iu);
    const own = after.nodes.find(({ id }) => id === accusation.id);
    expect(accusation.speakers).not.toEqual([]);
    expect(own).toMatchObject({ speakers: [], accused: accusation.accused });
  });
  test("that somebody else is accused names whom", async () => {
    const whom = graph.nodes.find(
      ({ kind, id }) => kind === "actor" && ![...accusation.speakers].includes(id as never),
    );
    const after = await reported(accusation, /somebody else is accused/iu, accusation, whom?.id);
    const own = after.nodes.find(({ id }) => id === accusation.id);
    expect(own).toMatchObject({ accused: [whom?.id], speakers: accusation.speakers });
  });
  test.each([
    [denial, /does not answer/u, accusation],
    [accusation, /to something else/u, denial],
  ])("of an answer unties that very answer", async (claim, problem, other) => {
    const after = await reported(claim, problem, other);
    expect(graph.edges.map(({ id }) => id)).toContain(edge);
    expect(after.edges.map(({ id }) => id)).not.toContain(edge);
    expect(after.rejected).toBeUndefined();
  });
});

describe("a citation", () => {
  test.each([
    ["Text", /“.+” — “.+”, .+, 2024-06-14/u],
    ["BibTeX", /@article\{/u],
    ["RIS", /^TY {2}- NEWS/u],
  ])("is copied as %s", async (name, form) => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    useExplorer.getState().select(denial.id);
    render(<Explorer index={index} />);
    const details = screen.getByRole("region", { name: /details/iu });
    await user.click(within(details).getAllByRole("button", { name })[0] as HTMLElement);
    await expect.poll(() => write.mock.lastCall?.[0] ?? "").toMatch(form);
  });
});

describe("the picture to save", () => {
  const ids = new Set(graph.nodes.map((node) => node.id as string));
  test("is well-formed, and holds every label", () => {
    const { svg } = pictureSvg(index, ids, "light");
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(parsed.documentElement.textContent).toContain("China");
    expect(parsed.querySelectorAll("circle")).toHaveLength(
      graph.nodes.filter((node) => node.kind === "actor").length,
    );
  });
  test("of nothing is still a picture", () => {
    expect(pictureSvg(index, new Set(), "dark")).toMatchObject({ width: 180, height: 180 });
  });
});

describe("a copied link", () => {
  test("leads to the view, the selection and the edition that were seen", async () => {
    userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    useExplorer.getState().select(accusation.id);
    render(<Explorer index={index} />);
    const { copyLink } = await import("../../src/app/share/copyLink.ts");
    await copyLink();
    const link = new URL(String(write.mock.lastCall?.[0]));
    expect(link.searchParams.get("select")).toBe(accusation.id);
    expect(link.searchParams.get("view")).toBe("graph");
    expect(link.searchParams.get("data")).toHaveLength(8);
  });
});
