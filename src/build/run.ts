import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { problemLine } from "../ingest/problem.ts";
import { type Built, buildGraph, type Watching } from "./buildGraph.ts";
import { curationRefusal } from "./curationOf.ts";
import { graphText } from "./graphText.ts";
import { readOptions, usage } from "./options.ts";
import { choosePaths } from "./paths.ts";
import { LexiconError, readLexicon } from "./readLexicon.ts";
import { summary } from "./summary.ts";
import { writeWhole } from "./writeWhole.ts";

const home = join(import.meta.dirname, "../..");
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The command: 0 when the graph is written, 2 when nothing could be, 1 when the fault is the program's own. */
export async function run(
  args: readonly string[],
  say: (line: string) => void,
  watching: Watching = {},
): Promise<0 | 1 | 2> {
  const started = performance.now();
  const refuse = (line: string): 2 => {
    say(line);
    return 2;
  };
  const options = readOptions(args);
  if ("refusal" in options) return refuse(options.refusal);
  if (options.help) {
    say(usage);
    return 0;
  }
  const paths = choosePaths(options, home);
  if ("refusal" in paths) return refuse(paths.refusal);
  const { seeds, out } = paths;
  let built: Built;
  try {
    const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
    // The corpus that comes with the program has its corrections among its data; any other has them beside its articles.
    const own = resolve(seeds) === join(home, "seeds");
    built = await buildGraph(seeds, readLexicon(join(home, "data/lexicon")), version, {
      ...(own ? { curation: { folder: home, name: "data/curation.yaml" } } : {}),
      ...watching,
    });
  } catch (error) {
    if (error instanceof LexiconError) return refuse(`${error.message} Nothing was written.`);
    say(`The build broke off, and nothing was written: ${messageOf(error)}`);
    say("This is a fault of the program: please report it with the articles.");
    return 1;
  }
  if (!built.graph) {
    for (const problem of built.problems) say(`  ${problemLine(problem)}`);
    return refuse(
      `${seeds}: no article could be read; expected at least one file with an English text, such as a .txt file. Nothing was written.`,
    );
  }
  const refusal = curationRefusal(built.curation);
  if (refusal !== null) return refuse(refusal);
  try {
    writeWhole(out, graphText(built.graph));
  } catch (error) {
    return refuse(
      `${out}: it cannot be written (${messageOf(error)}); expected a place to write the graph to.`,
    );
  }
  say(summary(built.graph, built, out, (performance.now() - started) / 1000));
  return 0;
}
