import { curationLines } from "../../ingest/curationLines.ts";
import { problemLine } from "../../ingest/problem.ts";
import type { Code, Io } from "./io.ts";
import { type ReadingOptions, readCorpusFolder } from "./readCorpusFolder.ts";
import { reportObject } from "./report.ts";

/** `check <articles>`: reads everything, writes nothing, and ends with 2 when anything is to be mended. */
export async function checkCommand(articles: string, options: ReadingOptions, io: Io): Promise<Code> {
  const started = performance.now();
  const built = await readCorpusFolder(articles, options, io);
  if ("refusal" in built) {
    io.say(built.refusal);
    return 2;
  }
  const { problems, read, foreign, curation } = built;
  const faults = problems.length + curation.problems.length;
  if (options.json)
    io.print(`${JSON.stringify(reportObject(built, null, (performance.now() - started) / 1000))}\n`);
  else {
    for (const problem of problems) io.say(problemLine(problem));
    for (const problem of curation.problems) io.say(curationLines(curation.name, problem).join("\n"));
    const also = foreign === 0 ? "" : `, ${foreign} not read (language)`;
    if (!options.quiet)
      io.say(
        faults === 0
          ? `Nothing to mend: ${read} article${read === 1 ? "" : "s"} read${also}.`
          : `${faults} to look at; ${read} article${read === 1 ? "" : "s"} read${also}.`,
      );
  }
  return faults === 0 && read > 0 ? 0 : 2;
}
