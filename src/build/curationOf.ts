import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCuration } from "../ingest/curationFile.ts";
import { curationLines } from "../ingest/curationLines.ts";
import { decodeText } from "../ingest/decodeText.ts";
import { type CurationProblem, curationCodes } from "../model/curation.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Graph } from "../model/graph.ts";
import { curate } from "../weave/curate/curate.ts";
import { readBytes } from "./readBytes.ts";

/** A person's corrections, beside the articles. */
export const curationName = "curation.yaml";

/** Where corrections lie: the file's path in a folder, which is also what messages call it. */
export interface CurationPlace {
  readonly folder: string;
  readonly name: string;
}

export interface Curation {
  /** What messages call the file. */
  readonly name: string;
  /** How many corrections the graph has in it. */
  readonly applied: number;
  /** What is wrong with the others. */
  readonly problems: readonly CurationProblem[];
}

/** A graph with the corrections that lie in this file; without the file it stays as it is. */
export function curationOf(
  { folder, name }: CurationPlace,
  graph: Graph | null,
  sources: readonly SourceDocument[],
): { graph: Graph | null; curation: Curation } {
  const none = (problems: readonly CurationProblem[]) => ({
    graph,
    curation: { name, applied: 0, problems },
  });
  if (!existsSync(join(folder, name))) return none([]);
  const bytes = readBytes(folder, name);
  const decoded = "problem" in bytes ? bytes : decodeText(name, bytes.bytes);
  if ("problem" in decoded) {
    const { found, expected, todo } = decoded.problem;
    return none([{ line: 1, entry: null, code: "E_YAML", found, wanted: expected, nearest: null, todo }]);
  }
  const { entries, problems } = readCuration(decoded.text);
  if (graph === null) return none(problems);
  const curated = curate(graph, sources, entries);
  return {
    graph: curated.graph,
    curation: {
      name,
      applied: entries.length - curated.problems.length,
      problems: [...problems, ...curated.problems].sort((a, b) => a.line - b.line),
    },
  };
}

/** Corrections that are wrong, as lines; stale ones only when they may not be let pass. Null when none stands in the way. */
export function curationRefusal({ name, problems }: Curation, allowStale = false): string | null {
  const inTheWay = problems.filter(({ code }) => !allowStale || curationCodes[code] === "never");
  if (inTheWay.length === 0) return null;
  const lines = inTheWay.flatMap((problem) => curationLines(name, problem));
  return [...lines, `${name}: ${inTheWay.length} to mend. Nothing was written.`].join("\n");
}

/** Corrections that were let pass, as lines under a title. */
export const staleLines = ({ name, problems }: Curation): string[] =>
  problems.length === 0
    ? []
    : [`In ${name}, not applied:`, ...problems.flatMap((p) => curationLines(name, p)).map((l) => `  ${l}`)];
