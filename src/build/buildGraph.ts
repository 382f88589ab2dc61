import { makeReader } from "../extract/readDocument.ts";
import { documentIds } from "../ingest/documentIds.ts";
import { makeDocument } from "../ingest/makeDocument.ts";
import type { Problem } from "../ingest/problem.ts";
import { readText } from "../ingest/readText.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Graph } from "../model/graph.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Reading } from "../model/reading.ts";
import { weave } from "../weave/weave.ts";
import { corpusOf } from "./corpusOf.ts";
import { corpusName, findArticles } from "./findArticles.ts";
import { readBytes } from "./readBytes.ts";

export interface Built {
  /** Null when nothing in the folder could be read. */
  readonly graph: Graph | null;
  /** Articles read. */
  readonly read: number;
  /** Files passed over, and what is wrong in `corpus.yaml`. */
  readonly problems: readonly Problem[];
}

export interface Watching {
  readonly progress?: (done: number, all: number) => void;
  /** Stands in for the extractor. */
  readonly reader?: (document: SourceDocument) => Reading;
}

const ownFault = (file: string, error: unknown): Problem => ({
  file,
  place: null,
  found: `reading it failed (${error instanceof Error ? error.message : String(error)})`,
  expected: "an article this program can read",
  todo: "This is a fault of the program: please report it with the file.",
});

/** Every node and edge quotes its source, so an article of which nothing may be published is not read at all. */
const leftOut = (file: string): Problem => ({
  file,
  place: null,
  found: "nothing of it is to be published",
  expected: "publish: full, or publish: quotes",
  todo: `Nothing to do, if ${corpusName} means it.`,
});

/** Reads a folder of articles into a graph. What cannot be read is listed, and the others are built all the same. */
export function buildGraph(
  folder: string,
  lexicon: Lexicon,
  version: string,
  { progress, reader = makeReader(lexicon) }: Watching = {},
): Built {
  const { files, skipped } = findArticles(folder);
  const { corpus, problems: inCorpus } = corpusOf(folder, files);
  const problems: Problem[] = [...skipped, ...inCorpus];
  const readings: Reading[] = [];
  let done = 0;
  for (const [file, id] of documentIds(files)) {
    progress?.(done++, files.length);
    const bytes = readBytes(folder, file);
    const text = "problem" in bytes ? bytes : readText(file, bytes.bytes);
    if ("problem" in text) {
      problems.push(text.problem);
      continue;
    }
    const document = makeDocument(id, file, text.read, corpus);
    if (document.publish === "none") {
      problems.push(leftOut(file));
      continue;
    }
    try {
      readings.push(reader(document));
    } catch (error) {
      problems.push(ownFault(file, error));
    }
  }
  progress?.(files.length, files.length);
  const graph = readings.length > 0 ? weave(readings, { version }) : null;
  return { graph, read: readings.length, problems };
}
