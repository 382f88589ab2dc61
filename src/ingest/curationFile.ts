import type { CurationEntry, CurationProblem } from "../model/curation.ts";
import { operations } from "../model/graph.ts";
import { entryShape } from "./curationShape.ts";
import { nearestWord } from "./nearestWord.ts";
import { type PlacedYaml, placedYaml } from "./placedYaml.ts";

type Path = readonly PropertyKey[];

const shown = (value: unknown): string => {
  if (value === undefined) return "missing";
  if (value === null || value === "") return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "a map" : JSON.stringify(value);
};
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (Object(inner) === inner ? Reflect.get(inner as object, key) : undefined),
    value,
  );

const wanted: Readonly<Record<string, string>> = {
  at: "a date such as 2026-05-31",
  time: "a date such as 2026-05-31, 2026-05 or 2026",
  date: "a date such as 2026-05-31, 2026-05 or 2026",
  published: "a date such as 2026-05-31, 2026-05 or 2026",
  reason: "a text that says why",
  parties: "a list of at least two names",
  documents: "a list of articles",
  to: "a map of what is to be set",
  claim: "a map with document, kind and quote",
  denial: "a map with document and quote",
  accusation: "a map with document and quote",
  passage: "a map with document and quote",
  url: "an address that begins with http:// or https://",
  language: 'a language tag such as "en"',
};

interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

/** One problem for each thing that is wrong with the form of an entry. */
function shapeProblems(
  entry: object,
  issues: readonly Issue[],
  place: (path: Path) => number,
): CurationProblem[] {
  const id = "id" in entry && typeof entry.id === "string" ? entry.id : null;
  const problem = (path: Path, found: string, expected: string | null, todo: string): CurationProblem => ({
    line: place(path),
    entry: id,
    code: "E_SHAPE",
    found,
    wanted: expected,
    nearest: null,
    todo,
  });
  return issues.flatMap((issue) => {
    if (issue.keys)
      return issue.keys.map((key) =>
        problem([...issue.path, key], `unknown key "${key}"`, null, "Remove it, or mend its name."),
      );
    const key = String(issue.path.findLast((part) => typeof part === "string") ?? "entry");
    const value = at(entry, issue.path);
    const choices = issue.values?.map(String);
    const near = typeof value === "string" && choices ? nearestWord(value, choices) : null;
    return problem(
      issue.path,
      `${key} is ${shown(value)}`,
      choices?.join(", ") ?? wanted[key] ?? "a text",
      near ? `Did you mean "${near}"?` : "Fill it in.",
    );
  });
}

function readEntry(
  value: unknown,
  index: number,
  yaml: PlacedYaml,
): { entry: CurationEntry } | { problems: CurationProblem[] } {
  const place = (path: Path): number => yaml.placeOf([index, ...path], "key").line;
  const line = yaml.placeOf([index]).line;
  const fault = (entry: string | null, found: string, expected: string, todo: string) => ({
    problems: [{ line, entry, code: "E_SHAPE" as const, found, wanted: expected, nearest: null, todo }],
  });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fault(
      null,
      `the entry is ${shown(value)}`,
      "a map with id, by, at, reason and op",
      "Mend it, or remove it.",
    );
  const op = Reflect.get(value, "op");
  const known = operations.find((operation) => operation === op);
  if (known === undefined) {
    const near = typeof op === "string" ? nearestWord(op, operations) : null;
    const id = Reflect.get(value, "id");
    return fault(
      typeof id === "string" ? id : null,
      `op is ${shown(op)}`,
      operations.join(", "),
      near ? `Did you mean "${near}"?` : "Say what is to be done.",
    );
  }
  const result = entryShape(known, value).safeParse(value);
  if (!result.success)
    return { problems: shapeProblems(value, result.error.issues as readonly Issue[], place) };
  return { entry: { ...(result.data as unknown as CurationEntry), line } };
}

/** Reads `curation.yaml`: a list of entries, each with id, by, at, reason and op. What is wrong is listed with its line. Never throws. */
export function readCuration(text: string): { entries: CurationEntry[]; problems: CurationProblem[] } {
  const read = placedYaml(text, false);
  if ("faults" in read)
    return {
      entries: [],
      problems: read.faults.map(({ place, message }) => ({
        line: place?.line ?? 1,
        entry: null,
        code: "E_YAML",
        found: message,
        wanted: "YAML",
        nearest: null,
        todo: "Mend it.",
      })),
    };
  const { yaml } = read;
  const list = yaml.value ?? [];
  if (!Array.isArray(list))
    return {
      entries: [],
      problems: [
        {
          line: 1,
          entry: null,
          code: "E_SHAPE",
          found: `the file is ${shown(list)}`,
          wanted: 'a list of entries, each beginning with "- id:"',
          nearest: null,
          todo: "Mend it.",
        },
      ],
    };
  const entries: CurationEntry[] = [];
  const problems: CurationProblem[] = [];
  const ids = new Map<string, number>();
  list.forEach((value: unknown, index) => {
    const result = readEntry(value, index, yaml);
    if ("problems" in result) {
      problems.push(...result.problems);
      return;
    }
    const { id, line } = result.entry;
    const before = ids.get(id);
    if (before === undefined) entries.push(result.entry);
    else
      problems.push({
        line,
        entry: id,
        code: "E_DUPLICATE_ID",
        found: `line ${before} has this id`,
        wanted: "an id of its own",
        nearest: null,
        todo: "Give one of the two another id.",
      });
    ids.set(id, before ?? line);
  });
  return { entries, problems };
}
