import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { graphText } from "../../src/build/graphText.ts";
import { makeReader } from "../../src/extract/readDocument.ts";
import { undescribed } from "../../src/ingest/corpusFile.ts";
import { documentIds } from "../../src/ingest/documentIds.ts";
import { makeDocument } from "../../src/ingest/makeDocument.ts";
import { weave } from "../../src/weave/weave.ts";
import { lexicon } from "../lexicon.ts";
import { put, temporaryFolder } from "./folder.ts";

const folder = temporaryFolder();

describe("a build", () => {
  test("gives the same bytes whatever the order the files were written in", async () => {
    const texts = {
      "a.txt": "Norway accused Belgium of fraud.",
      "b.txt": "Head\n\nBelgium rejected the accusation by Norway.",
      "c/d.txt": "France blamed Spain for the leak.",
    };
    const { graph: there } = await buildGraph(put(join(folder, "there"), texts), lexicon, "0");
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    const { graph: back } = await buildGraph(put(join(folder, "back"), turned), lexicon, "0");
    expect(there && graphText(there)).toBe(back && graphText(back));
  });
  test("gives the same bytes whatever the order the articles are read in", () => {
    const reader = makeReader(lexicon);
    const texts = [
      "Norway accused Belgium of fraud. Belgium denied the accusation.",
      "Officials in Oslo blamed Belgium for the leak, and Brussels rejected the claim.",
      "Spain said Belgium was behind the attack.",
      "Norway accused Belgium of fraud.",
      "Officials said France hacked the port. Paris has denied any involvement.",
    ];
    const files = texts.map((_, i) => `${i}.txt`);
    const ids = documentIds(files);
    const readings = texts.map((text, i) =>
      reader(
        makeDocument(
          ids.get(`${i}.txt`) ?? "doc:",
          `${i}.txt`,
          { part: null, mediaType: "text/plain", text, stated: {}, warnings: [] },
          `sha256:${i}`,
          undescribed,
        ),
      ),
    );
    const inOrder = graphText(weave(readings, { version: "0" }));
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(graphText(weave(shuffled, { version: "0" }))).toBe(inOrder);
      }),
      { seed: 5, numRuns: 20 },
    );
  });
  test("publishes only quotations unless told otherwise, and leaves out what is not to be published", async () => {
    const said = "Norway accused Belgium of fraud.";
    const seeds = put(join(folder, "publish"), {
      "full.txt": said,
      "none.txt": said,
      "quotes.txt": said,
      "corpus.yaml": "documents:\n  full.txt: {publish: full}\n  none.txt: {publish: none}\n",
    });
    const { graph, problems } = await buildGraph(seeds, lexicon, "0");
    expect(graph?.documents.map((d) => [d.file, d.publish, d.text])).toEqual([
      ["full.txt", "full", said],
      ["quotes.txt", "quotes", undefined],
    ]);
    expect(problems.map((p) => [p.file, p.found])).toEqual([
      ["none.txt", "nothing of it is to be published"],
    ]);
  });
  test("reads a folder of 5,000 one-sentence files", async () => {
    const thousands = [...Array(5000).keys()].map((i) => [
      `n${i}.txt`,
      `Norway accused Belgium of hiding ship number ${i}.`,
    ]);
    const seeds = put(join(folder, "thousands"), Object.fromEntries(thousands));
    const { graph, read, problems } = await buildGraph(seeds, lexicon, "0");
    expect({ read, problems, documents: graph?.documents.length }).toEqual({
      read: 5000,
      problems: [],
      documents: 5000,
    });
  });
});
