import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { Explorer } from "../../src/app/Explorer.tsx";
import { PaneHandle } from "../../src/app/panels/PaneHandle.tsx";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { loadGraph, readGraph } from "../../src/app/store/loadGraph.ts";
import { accusation, denial, graph, index, unanswered } from "./sample.ts";

beforeEach(() => useExplorer.setState(useExplorer.getInitialState(), true));
const show = (selected: string | null): void => {
  useExplorer.getState().load(index);
  useExplorer.getState().select(selected);
  render(<Explorer index={index} />);
};
const details = (): HTMLElement => screen.getByRole("region", { name: /details/iu });

describe("the detail panel", () => {
  test("shows an accusation's source sentence verbatim, with where it is from", () => {
    show(accusation.id);
    const source = graph.documents.find((d) => d.id === accusation.evidence[0]?.document);
    expect(details().textContent?.replace(/\s+/gu, " ")).toContain(
      (accusation.evidence[0]?.quote ?? "").slice(0, 30).replace(/\s+/gu, " "),
    );
    expect(within(details()).getAllByText(source?.headline ?? "").length).toBeGreaterThan(0);
  });
  test("leads from a denial to the accusation it answers", async () => {
    show(denial.id);
    await userEvent.click(
      within(details())
        .getAllByRole("link")
        .find((a) => a.getAttribute("href")?.includes(accusation.id)) as HTMLElement,
    );
    expect(useExplorer.getState().place.selected).toBe(accusation.id);
  });
  test("says that an accusation has no answer in these documents", () => {
    show(unanswered.id);
    expect(details()).toHaveTextContent(/no answer in these 2 documents/iu);
  });
  test("gives an overview when nothing is selected", () => {
    show(null);
    expect(details()).toHaveTextContent(/most accused/iu);
  });
});

describe("loading a graph", () => {
  test.each([
    ["missing", async () => new Response("", { status: 404 }), "missing"],
    ["unreachable", async () => Promise.reject(new Error("offline")), "unreachable"],
    ["not JSON", async () => new Response("<html>"), "notJson"],
    ["of another version", async () => new Response('{"schemaVersion":2}'), "version"],
    ["of another shape", async () => new Response('{"schemaVersion":1}'), "invalid"],
  ])("that is %s fails with that reason", async (_what, get, kind) => {
    const loaded = await loadGraph("http://localhost/graph.json", get as typeof fetch);
    expect("failure" in loaded && loaded.failure.kind).toBe(kind);
  });
  test("takes what the pipeline wrote", () => {
    expect("graph" in readGraph(JSON.stringify(graph), "here")).toBe(true);
  });
  test("a failure is shown with a way to try again", async () => {
    const retry = vi.fn();
    useExplorer.getState().fail({ kind: "missing", where: "graph.json", status: 404 });
    render(<App load={retry} />);
    await userEvent.click(screen.getByRole("button", { name: /try again/iu }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("the edge of the details", () => {
  test("moves with the arrow keys, and stands there again the next time", async () => {
    localStorage.clear();
    show(null);
    const edge = screen.getByRole("separator", { name: "Width of the details" });
    edge.focus();
    await userEvent.keyboard("{End}{ArrowRight}");
    expect(edge).toHaveAttribute("aria-valuenow", "704");
    cleanup();
    render(<Explorer index={index} />);
    expect(screen.getByRole("separator")).toHaveAttribute("aria-valuenow", "704");
    expect(screen.getByRole("main").style.getPropertyValue("--panel-width")).toBe("704px");
    await userEvent.dblClick(screen.getByRole("separator"));
    expect(screen.getByRole("main").style.getPropertyValue("--panel-width")).toBe("");
    expect(localStorage).toHaveLength(0);
  });
});

describe("the edge of the filters", () => {
  test("widens them to the right, within bounds, and stands there again the next time", async () => {
    localStorage.clear();
    const page = () =>
      render(
        <main>
          <PaneHandle of="filters" />
        </main>,
      );
    page();
    const edge = screen.getByRole("separator", { name: "Width of the filters" });
    expect(edge).toHaveAttribute("aria-controls", "filters");
    edge.focus();
    await userEvent.keyboard("{Home}{ArrowLeft}");
    expect(edge).toHaveAttribute("aria-valuenow", "200");
    await userEvent.keyboard("{ArrowRight}");
    cleanup();
    page();
    expect(screen.getByRole("main").style.getPropertyValue("--facets-width")).toBe("216px");
    await userEvent.dblClick(screen.getByRole("separator"));
    expect(screen.getByRole("main").style.getPropertyValue("--facets-width")).toBe("");
    expect(localStorage).toHaveLength(0);
  });
});
