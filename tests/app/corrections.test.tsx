import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { Explorer } from "../../src/app/Explorer.tsx";
import { indexGraph } from "../../src/app/query/graphIndex.ts";
import { useExplorer } from "../../src/app/store/explorer.ts";
import { type Correction, type Graph, parseGraph } from "../../src/model/graph.ts";
import { accusation, denial, graph, unanswered } from "./sample.ts";

const signed = (operation: Correction["operation"], reason: string): Correction => ({
  id: reason,
  by: "Jo Editor",
  at: "2026-05-31",
  operation,
  reason,
});
const [first, second] = graph.documents as [Graph["documents"][0], Graph["documents"][0]];

/** The shipped graph as an editor, a corpus of copies and a foreign article would have left it. */
const edited: Graph = {
  ...graph,
  corpus: {
    title: "Cables and words",
    description: "What was said of the cable.",
    licence: "https://example.org/licence",
    contact: "jo@example.org",
  },
  documents: [
    { ...first, corrections: [signed("add-metadata", "It says so below.")] },
    {
      ...second,
      language: "de",
      duplicateOf: first.id,
      warnings: [
        { code: "language", message: "is not English" },
        { code: "glued", message: "Two words are glued together." },
      ],
    },
  ],
  nodes: graph.nodes
    .filter(({ id }) => id !== unanswered.id)
    .map((node) => {
      if (node.id === denial.id) return { ...denial, independentSources: 1 };
      if (node.id === accusation.id)
        return { ...accusation, corrections: [signed("set", "The minister said it.")] };
      return node.kind === "nation" ? { ...node, corrections: [signed("alias", "So it signs.")] } : node;
    }),
  edges: graph.edges
    .filter(({ source, target }) => source !== unanswered.id && target !== unanswered.id)
    .map((edge) =>
      edge.kind === "answers" ? { ...edge, corrections: [signed("link-answer", "It names it.")] } : edge,
    ),
  rejected: [{ ...unanswered, corrections: [signed("reject-claim", "The headline is a joke.")] }],
};
const index = indexGraph(edited);
const nation = edited.nodes.find((node) => node.kind === "nation")?.id ?? "";
const answer = edited.edges.find((edge) => edge.kind === "answers")?.id ?? "";

beforeEach(() => {
  useExplorer.setState(useExplorer.getInitialState(), true);
  useExplorer.getState().load(index);
});
const details = () => screen.getByRole("region", { name: /details/iu });

describe("a person's work", () => {
  test("is in a graph that keeps the contract", () => {
    expect(parseGraph(edited)).toHaveProperty("graph");
  });
  test.each([
    [accusation.id, "Changed", "The minister said it."],
    [nation, "Given another name", "So it signs."],
    [answer, "Tied to what it answers", "It names it."],
  ])("on %s is shown with what, why, who and when", (id, what, why) => {
    useExplorer.getState().select(id);
    render(<Explorer index={index} />);
    expect(details()).toHaveTextContent(`Edited by a person${what}: “${why}” Jo Editor, 31 May 2026`);
  });
  test("is not spoken of where nobody changed anything", () => {
    useExplorer.getState().select(denial.id);
    render(<Explorer index={index} />);
    expect(within(details()).queryByText("Edited by a person")).toBeNull();
  });
  test("that set a claim aside keeps it readable, folded, with the reason", async () => {
    render(<Explorer index={index} />);
    const folded = within(details()).getByText("1 claim set aside by a person");
    const reason = within(details()).getByText(/The headline is a joke/u);
    expect(reason).not.toBeVisible();
    await userEvent.click(folded);
    expect(reason).toBeVisible();
  });
  test("tells a link to a claim that was set aside why it leads nowhere", () => {
    useExplorer.getState().select(unanswered.id);
    render(<Explorer index={index} />);
    expect(screen.getByRole("heading", { name: "This claim was set aside by a person" })).toBeVisible();
    expect(details()).toHaveTextContent("The headline is a joke.");
  });
});

describe("what is known of the corpus", () => {
  test("stands over the claims: title, description, licence and whom to write to", () => {
    render(<Explorer index={index} />);
    expect(screen.getByRole("heading", { name: "Cables and words" })).toBeVisible();
    expect(details()).toHaveTextContent("What was said of the cable.");
    expect(screen.getByRole("link", { name: "https://example.org/licence" })).toBeVisible();
    expect(screen.getByRole("link", { name: "jo@example.org" })).toHaveAttribute(
      "href",
      "mailto:jo@example.org",
    );
  });
  test("says how many sources a claim of copies has", () => {
    useExplorer.getState().select(denial.id);
    render(<Explorer index={index} />);
    expect(details()).toHaveTextContent(/1 independent source(?!s)/u);
  });
  test("says what of a document was not read, what it copies and what is in doubt", async () => {
    useExplorer.getState().chooseView("documents");
    render(<Explorer index={index} />);
    const list = await screen.findByRole("region", { name: "Documents that were read" });
    expect(list).toHaveTextContent("Not read: its language is German");
    expect(list).toHaveTextContent(`A copy of ${first.headline}`);
    expect(list).toHaveTextContent("Facts of the article stated: “It says so below.”");
    await userEvent.click(within(list).getByText("1 warning"));
    expect(within(list).getByText("Two words are glued together.")).toBeVisible();
  });
});
