import type { Published } from "../model/graph.ts";
import { type Finding, missingFile, unknownKey, wrongValue } from "./corpusProblem.ts";
import { type CorpusFile, corpusShape } from "./corpusShape.ts";
import { type PlacedYaml, placedYaml } from "./placedYaml.ts";
import type { Problem } from "./problem.ts";

export interface DocumentFacts {
  readonly publisher: string | null;
  readonly publishedAt: Published | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publish: "full" | "quotes" | "none" | null;
}

export interface Corpus {
  readonly title: string | null;
  readonly description: string | null;
  readonly language: string;
  readonly publish: "full" | "quotes" | "none";
  /** Path inside the folder → what the file does not say itself. */
  readonly documents: ReadonlyMap<string, DocumentFacts>;
}

/** A corpus nobody described: every fact is "not stated", and only quotations are published. */
export const undescribed: Corpus = {
  title: null,
  description: null,
  language: "en",
  publish: "quotes",
  documents: new Map(),
};

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Takes what is wrong out of `value`, so that the rest counts, and says what it was. */
function takeOutFaults(value: unknown): Finding[] {
  const result = corpusShape.safeParse(value);
  if (result.success) return [];
  const findings = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => unknownKey(issue.path, key))
      : [wrongValue(issue.path, at(value, issue.path))],
  );
  for (const { path } of findings) {
    const around = at(value, path.slice(0, -1));
    if (typeof around === "object" && around !== null) Reflect.deleteProperty(around, path.at(-1) ?? "");
  }
  return findings;
}

const precisions = { 4: "year", 7: "month", 10: "day" } as const;

function factsOf(entry: NonNullable<CorpusFile["documents"]>[string], basis: string): DocumentFacts {
  const { published } = entry;
  const precision = published === undefined ? undefined : precisions[published.length as 4 | 7 | 10];
  return {
    publisher: entry.publisher ?? null,
    publishedAt: published !== undefined && precision ? { value: published, precision, basis } : null,
    url: entry.url ?? null,
    language: entry.language ?? null,
    publish: entry.publish ?? null,
  };
}

function placed(file: string, yaml: PlacedYaml, findings: readonly Finding[]): Problem[] {
  return findings
    .map((finding) => ({ ...finding, ...yaml.placeOf(finding.path, finding.part) }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, found, expected, todo }) => ({
      file,
      place: `line ${line}, column ${column}`,
      found,
      expected,
      todo,
    }));
}

/**
 * Reads `corpus.yaml`. `present` are the articles of the folder. What is wrong is listed with its line and column,
 * and what is right counts all the same. Never throws.
 */
export function readCorpus(
  file: string,
  text: string,
  present: ReadonlySet<string>,
): { corpus: Corpus; problems: Problem[] } {
  const read = placedYaml(text, false);
  if ("faults" in read) {
    const problems = read.faults.map(({ place, message }) => ({
      file,
      place: place && `line ${place.line}, column ${place.column}`,
      found: message,
      expected: "YAML",
      todo: "Mend it; until then nothing is known of the articles but their texts.",
    }));
    return { corpus: undescribed, problems };
  }
  const { yaml } = read;
  const value = yaml.value ?? {};
  const findings = takeOutFaults(value);
  const result = corpusShape.safeParse(value);
  if (!result.success) return { corpus: undescribed, problems: placed(file, yaml, findings) };
  const described = result.data;
  const byName = new Map([...present].map((path) => [path.normalize("NFC"), path]));
  const documents = new Map<string, DocumentFacts>();
  for (const [name, entry] of Object.entries(described.documents ?? {})) {
    const path = byName.get(name.normalize("NFC"));
    if (path === undefined) findings.push(missingFile(name, present));
    else documents.set(path, factsOf(entry, file));
  }
  const corpus: Corpus = {
    title: described.title ?? null,
    description: described.description ?? null,
    language: described.language ?? undescribed.language,
    publish: described.publish ?? undescribed.publish,
    documents,
  };
  return { corpus, problems: placed(file, yaml, findings) };
}
