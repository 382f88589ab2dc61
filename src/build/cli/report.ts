import { problemLine } from "../../ingest/problem.ts";
import type { Graph } from "../../model/graph.ts";
import type { Built } from "../buildGraph.ts";
import { staleLines } from "../curationOf.ts";
import { summary } from "../summary.ts";
import type { Code, Io, Manner } from "./io.ts";

/** The counts of a build, for programs that start this one. */
export function reportObject(
  { graph, read, reused, foreign, engine, problems, curation }: Built,
  out: string | null,
  seconds: number,
) {
  const count = (kind: string): number => graph?.nodes.filter((node) => node.kind === kind).length ?? 0;
  return {
    out,
    read,
    reused,
    notReadForLanguage: foreign,
    accusations: count("accusation"),
    denials: count("denial"),
    nations: count("nation"),
    actors: count("actor"),
    summits: count("summit"),
    ...(engine ? { engine } : {}),
    corrections: curation.applied,
    problems,
    correctionProblems: curation.problems,
    seconds: Math.round(seconds * 10) / 10,
  };
}

/** Tells what a build did: one JSON object, or lines; with `quiet` only what is wrong. */
export function report(
  built: Built & { graph: Graph },
  out: string,
  seconds: number,
  manner: Manner,
  io: Io,
): void {
  if (manner.json) io.print(`${JSON.stringify(reportObject(built, out, seconds))}\n`);
  else if (manner.quiet)
    for (const line of [...built.problems.map(problemLine), ...staleLines(built.curation)]) io.say(line);
  else io.say(summary(built.graph, built, out, seconds));
}

/** Tells why nothing came of it: what is wrong with each file, and in one line what was wanted. */
export function reportNothing(built: Built, articles: string, manner: Manner, io: Io): Code {
  const line = `${articles}: no article could be read; expected at least one file with an English text. Nothing was written.`;
  if (manner.json) io.print(`${JSON.stringify({ error: line, problems: built.problems })}\n`);
  else for (const problem of built.problems) io.say(problemLine(problem));
  if (!manner.json) io.say(line);
  return 2;
}
