import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { Explorer } from "../../src/app/Explorer.tsx";
import { pictureSvg } from "../../src/app/share/pictureSvg.ts";
import { reportEntry } from "../../src/app/share/reportEntry.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import type { GraphDocument } from "../../src/model/graph.ts";
import { accusation, denial, fresh, graph, index } from "./sample.ts";

beforeEach(fresh);
afterEach(() => vi.restoreAllMocks());
const document = index.documents.get(denial.evidence[0]?.document ?? "") as GraphDocument;

describe("a report", () => {
  test("is an entry of YAML that names the claim by its quotation, word for word", () => {
    const reason = 'He says: "no" # not this';
    const entry = reportEntry(denial, document, { operation: "reject-claim", reason, day: "2026-01-02" });
    expect(parse(entry)).toEqual([
      {
        op: "reject-claim",
        at: "2026-01-02",
        reason,
        kind: "denial",
        document: document.file,
        quote: denial.evidence[0]?.quote,
      },
    ]);
  });
  test("is written from the sentence it is about, and copied", async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    useExplorer.getState().select(denial.id);
    render(<Explorer index={index} />);
    await user.click(screen.getAllByRole("button", { name: /report a problem/iu })[0] as HTMLElement);
    await user.type(await screen.findByLabelText("Reason"), "wrong speaker");
    await user.click(screen.getByRole("button", { name: /copy the entry/iu, hidden: true }));
    expect(write.mock.lastCall?.[0]).toContain('reason: "wrong speaker"');
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
