import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { graphText } from "../../src/build/graphText.ts";
import { lexicon } from "../lexicon.ts";
import { put, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();
const article =
  "Headline of the day\n\nIt rained all morning on the quay. Norway accused Belgium of fraud. The fishmonger shrugged and went on gutting. Belgium has denied the charge. Gulls circled.";

describe("an article of which only quotations are published", () => {
  test("leaves the build in its sentences of evidence alone", async () => {
    const seeds = put(join(folder, "quotes"), { "a.txt": article });
    const { graph } = await buildGraph(seeds, lexicon, "0");
    const text = graph ? graphText(graph) : "";
    expect(text).toContain("Norway accused Belgium of fraud.");
    for (const kept of ["rained", "quay", "fishmonger", "gutting", "Gulls", "circled"])
      expect(text).not.toContain(kept);
  });
  test("keeps the words around a quotation that are quoted themselves", async () => {
    const seeds = put(join(folder, "beside"), {
      "a.txt": "Head\n\nNorway accused Belgium of fraud. Belgium has denied the charge. Rain fell.",
    });
    const { graph } = await buildGraph(seeds, lexicon, "0");
    const denial = graph?.nodes.find((node) => node.kind === "denial");
    expect(denial?.evidence[0]).toMatchObject({ quote: "Belgium has denied the charge.", suffix: "" });
    expect(denial?.evidence[0]?.prefix).toContain("Belgium of fraud.");
  });
  test("is kept with up to forty characters around each quotation where the whole text is published", async () => {
    const seeds = put(join(folder, "full"), { "a.txt": article, "corpus.yaml": "publish: full\n" });
    const { graph } = await buildGraph(seeds, lexicon, "0");
    const denial = graph?.nodes.find((node) => node.kind === "denial");
    expect(denial?.evidence[0]?.suffix).toBe(" Gulls circled.");
  });
});
