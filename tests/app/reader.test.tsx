import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { Explorer } from "../../src/app/Explorer.tsx";
import { indexGraph } from "../../src/app/query/graphIndex.ts";
import { readerSpans } from "../../src/app/query/readerSpans.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import type { Graph } from "../../src/model/graph.ts";
import { denial, fresh, graph, index } from "./sample.ts";

beforeEach(fresh);
const evidence = denial.evidence[0] as NonNullable<(typeof denial.evidence)[0]>;
const reading = { document: evidence.document, start: evidence.start };

async function show(shown = index): Promise<HTMLElement> {
  useExplorer.getState().load(shown);
  useExplorer.getState().read(reading, denial.id);
  render(<Explorer index={shown} />);
  return await screen.findByRole("article", { name: /article/iu });
}

describe("the reader", () => {
  test("marks the sentence one came for and those of other claims, none over another", () => {
    const ids = new Set([...index.accusations, ...index.denials].map((claim) => claim.id as string));
    const spans = readerSpans(index, reading.document, reading.start, denial.id, ids);
    expect(spans.some((span) => span.evidence.start === reading.start)).toBe(true);
    expect(spans.length).toBeGreaterThan(3);
    for (const [at, span] of spans.entries())
      expect(span.evidence.start).toBeGreaterThanOrEqual(spans[at - 1]?.evidence.end ?? 0);
  });
  test("keeps the article's words", async () => {
    const article = await show();
    const document = graph.documents.find((one) => one.id === reading.document);
    const last = document?.text?.trim().split("\n").at(-1) ?? "!";
    expect(article.textContent).toContain(last);
  });
  test("goes to the claim before with a button, and selects it", async () => {
    const article = await show();
    await userEvent.click(within(article).getByRole("button", { name: /previous/iu }));
    const { place } = useExplorer.getState();
    expect(place.reading?.start).toBeLessThan(reading.start);
    expect(place.selected).not.toBe(denial.id);
  });
  test("lists the claims of the article in order, the selected one marked", async () => {
    const list = within(await show()).getByRole("navigation", { name: /claims in this/iu });
    expect(within(list).getAllByRole("button").length).toBeGreaterThan(3);
    expect(list.querySelector("[aria-current]")).toHaveTextContent(/liu pengyu/iu);
  });
  test("lights a node from its sentence, and a sentence from its node", async () => {
    const article = await show();
    const mark = article.querySelector(".there") as HTMLElement;
    await userEvent.hover(mark);
    expect(useExplorer.getState().lit.length).toBeGreaterThan(0);
    await userEvent.unhover(mark);
    useExplorer.getState().light([denial.id]);
    await expect.poll(() => article.querySelector("[data-lit='true']")).not.toBeNull();
  });
  test("shows only the quotations where no more is published", async () => {
    const quotes: Graph = {
      ...graph,
      documents: graph.documents.map(({ text: _text, ...document }) => ({ ...document, publish: "quotes" })),
    };
    const article = await show(indexGraph(quotes));
    expect(article).toHaveTextContent(/only these quotations/iu);
    expect(article.textContent).toContain(evidence.quote.slice(0, 30));
  });
});

describe("the list of documents", () => {
  test("gives each with its counts and opens it at its first claim", async () => {
    useExplorer.getState().chooseView("documents");
    render(<Explorer index={index} />);
    const list = await screen.findByRole("region", { name: /documents/iu });
    expect(within(list).getAllByRole("article")).toHaveLength(graph.documents.length);
    await userEvent.click(within(list).getAllByRole("link")[0] as HTMLElement);
    expect(useExplorer.getState().place.reading).not.toBeNull();
  });
});
