import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { graphJsonSchema } from "../../src/build/graphJsonSchema.ts";
import { graphText } from "../../src/build/graphText.ts";
import { readLexicon } from "../../src/build/readLexicon.ts";
import { accuracyPages } from "../../tools/eval/accuracyPages.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("data/graph.json is what the seeds give now; if not, run `npm run graph`", async () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const { graph } = await buildGraph(join(root, "seeds"), readLexicon(join(root, "data/lexicon")), version);
  expect(
    graph !== null && read("data/graph.json") === graphText(graph),
    "data/graph.json is stale: run `npm run graph`",
  ).toBe(true);
});

test("public/schema/graph.schema.json is what the contract gives now; if not, run `npm run schema`", () => {
  expect(
    read("public/schema/graph.schema.json") === graphJsonSchema(),
    "the schema is stale: run `npm run schema`",
  ).toBe(true);
});

test("docs/accuracy.md and README.md tell the numbers of now; if not, run `npm run accuracy`", () => {
  for (const [path, text] of accuracyPages())
    expect(read(path) === text, `the numbers in ${path} are stale: run \`npm run accuracy\``).toBe(true);
});
