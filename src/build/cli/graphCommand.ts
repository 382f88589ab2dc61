import { resolve } from "node:path";
import { curationRefusal } from "../curationOf.ts";
import { graphText } from "../graphText.ts";
import { isArticleOf, standingOf, standingWords } from "../paths.ts";
import { writeWhole } from "../writeWhole.ts";
import type { Code, Io } from "./io.ts";
import { type ReadingOptions, readCorpusFolder } from "./readCorpusFolder.ts";
import { report, reportNothing } from "./report.ts";

export interface GraphOptions extends ReadingOptions {
  readonly out: string;
}

/** `graph <articles> --out graph.json`: the graph file alone. */
export async function graphCommand(articles: string, options: GraphOptions, io: Io): Promise<Code> {
  const started = performance.now();
  const out = resolve(options.out);
  const refuse = (line: string): Code => {
    io.say(line);
    return 2;
  };
  const standing = standingOf(out);
  if (standing !== "file" && standing !== "nothing")
    return refuse(
      `--out ${options.out}: ${standingWords[standing]}; expected the file to write the graph to.`,
    );
  if (
    standing === "file" &&
    standingOf(resolve(articles)) === "folder" &&
    isArticleOf(resolve(articles), out)
  )
    return refuse(`--out ${options.out}: it is one of the inputs; expected another file.`);
  const built = await readCorpusFolder(articles, options, io);
  if ("refusal" in built) return refuse(built.refusal);
  const refusal = curationRefusal(built.curation, options.allowStale);
  if (refusal !== null) return refuse(refusal);
  const { graph } = built;
  if (!graph) return reportNothing(built, articles, options, io);
  const strict = options.strict === true && built.problems.length > 0;
  try {
    if (!strict) writeWhole(out, graphText(graph));
  } catch (error) {
    return refuse(
      `--out ${options.out}: it cannot be written (${error instanceof Error ? error.message : error}).`,
    );
  }
  const seconds = (performance.now() - started) / 1000;
  report({ ...built, graph }, strict ? "nothing, because of --strict" : options.out, seconds, options, io);
  return strict ? 2 : 0;
}
