import type { Published } from "../model/graph.ts";
import type { Columns } from "./article.ts";
import { type Finding, missingFile, unknownKey, wrongValue } from "./corpusProblem.ts";
import { type Colours, type CorpusFile, corpusShape } from "./corpusShape.ts";
import { type PlacedYaml, placedYaml } from "./placedYaml.ts";
import type { Problem } from "./problem.ts";
import { dateFrom } from "./statedFacts.ts";

export interface DocumentFacts {
  readonly publisher: string | null;
  readonly authors: readonly string[] | null;
  readonly publishedAt: Published | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publish: "full" | "quotes" | "none" | null;
}

export interface Corpus {
  readonly title: string | null;
  readonly description: string | null;
  readonly licence: string | null;
  readonly contact: string | null;
  /** Where the site will be found on the web. */
  readonly address: string | null;
  /** Language of the explorer's own words; null where the reader's own is taken. */
  readonly interface: string | null;
  readonly colours: Colours;
  readonly columns: Columns;
  readonly language: string;
  readonly publish: "full" | "quotes" | "none";
  /** Path inside the folder, in NFC → what the file does not say itself. */
  readonly documents: ReadonlyMap<string, DocumentFacts>;
}

/** A corpus nobody described: every fact is "not stated", and only quotations are published. */
export const undescribed: Corpus = {
  title: null,
  description: null,
  licence: null,
  contact: null,
  address: null,
  interface: null,
  colours: {},
  columns: {},
  language: "en",
  publish: "quotes",
  documents: new Map(),
};

/** What was read of `corpus.yaml`. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  /** What is wrong in it, in the order of its lines, once it is known which articles there are. */
  readonly problemsAmong: (present: readonly string[]) => readonly Problem[];
}

const undescribedFor = (...problems: Problem[]): ReadCorpus => ({
  corpus: undescribed,
  problemsAmong: () => problems,
});

/** A folder whose `corpus.yaml` is missing, which is no fault, or cannot be opened, which is. */
export const noCorpusFile = (problem: Problem | null): ReadCorpus =>
  problem === null ? undescribedFor() : undescribedFor(problem);

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

function factsOf(entry: NonNullable<CorpusFile["documents"]>[string], basis: string): DocumentFacts {
  const { published, authors } = entry;
  return {
    publisher: entry.publisher ?? null,
    authors: typeof authors === "string" ? [authors] : (authors ?? null),
    publishedAt: published === undefined ? null : dateFrom(published, basis),
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

/** Reads `corpus.yaml`; what is wrong is listed with its line and column, and what is right counts all the same. Never throws. */
export function readCorpus(file: string, text: string): ReadCorpus {
  const read = placedYaml(text, false);
  if ("faults" in read) {
    const problems = read.faults.map(({ place, message }) => ({
      file,
      place: place && `line ${place.line}, column ${place.column}`,
      found: message,
      expected: "YAML",
      todo: "Mend it; until then nothing is known of the articles but their texts.",
    }));
    return undescribedFor(...problems);
  }
  const { yaml } = read;
  const value = yaml.value ?? {};
  const findings = takeOutFaults(value);
  const result = corpusShape.safeParse(value);
  if (!result.success) return undescribedFor(...placed(file, yaml, findings));
  const { documents = {}, columns = {}, ...described } = result.data;
  const corpus: Corpus = {
    title: described.title ?? null,
    description: described.description ?? null,
    licence: described.licence ?? null,
    contact: described.contact ?? null,
    address: described.address ?? null,
    interface: described.interface ?? undescribed.interface,
    colours: described.colours ?? {},
    language: described.language ?? undescribed.language,
    publish: described.publish ?? undescribed.publish,
    columns: Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== undefined)),
    documents: new Map(
      Object.entries(documents).map(([name, entry]) => [name.normalize("NFC"), factsOf(entry, file)]),
    ),
  };
  const problemsAmong = (present: readonly string[]): Problem[] => {
    const known = new Set(present.map((path) => path.normalize("NFC")));
    const missing = Object.keys(documents).filter((name) => !known.has(name.normalize("NFC")));
    return placed(file, yaml, [...findings, ...missing.map((name) => missingFile(name, present))]);
  };
  return { corpus, problemsAmong };
}
