import type { CurationProblem } from "../model/curation.ts";
import { printable } from "./problem.ts";

/** A problem of `curation.yaml` as a person reads it: where, what was wanted, what stands there instead, what to do. */
export function curationLines(file: string, problem: CurationProblem): string[] {
  const { line, entry, code, found, wanted, nearest, todo } = problem;
  const edits = nearest && `${nearest.edits} ${nearest.edits === 1 ? "edit" : "edits"}`;
  return [
    `${file}:${line} ${entry === null ? "" : `${entry} `}${code} ${found}`,
    ...(wanted === null ? [] : [`  wanted  ${wanted}`]),
    ...(nearest === null ? [] : [`  nearest "${nearest.text}" (${edits})`]),
    `  ${todo}`,
  ].map(printable);
}
