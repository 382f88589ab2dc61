import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { readLexicon } from "../../src/build/readLexicon.ts";
import type { Graph } from "../../src/model/graph.ts";

const root = join(import.meta.dirname, "../..");

/** The graph of this project's own articles: the first `count` of the evaluation's, or those and the stories', some two hundred. */
export async function graphOf(count = Number.POSITIVE_INFINITY): Promise<Graph> {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-articles-"));
  const articles = ["tests/gold/dev", "tests/gold/test", "tests/stories"].flatMap((from) =>
    readdirSync(join(root, from), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(".txt"))
      .sort()
      .map((path) => join(from, path)),
  );
  try {
    for (const path of articles.slice(0, count))
      cpSync(join(root, path), join(folder, path.replaceAll(/[\\/]/gu, "-")));
    const { graph } = await buildGraph(folder, readLexicon(join(root, "data/lexicon")), "bench");
    if (graph === null) throw new Error("no article of tests/gold or tests/stories could be read");
    return graph;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
