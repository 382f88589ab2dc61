import { makeReader } from "../extract/readDocument.ts";
import type { Corpus } from "../ingest/corpusFile.ts";
import { documentIds } from "../ingest/documentIds.ts";
import type { Problem } from "../ingest/problem.ts";
import { isEnglish } from "../ingest/readLanguage.ts";
import type { Graph, GraphCorpus } from "../model/graph.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Reading } from "../model/reading.ts";
import { weave } from "../weave/weave.ts";
import { corpusOf } from "./corpusOf.ts";
import { findArticles } from "./findArticles.ts";
import type { ReadingCache } from "./readingCache.ts";
import { type Reader, readingsOf } from "./readings.ts";

export interface Built {
  /** Null when nothing in the folder could be read. */
  readonly graph: Graph | null;
  readonly corpus: Corpus;
  /** Articles read. */
  readonly read: number;
  /** Of these, how many the cache had. */
  readonly reused: number;
  /** Articles kept but not read, since they are not in English. */
  readonly foreign: number;
  /** Files passed over, and what is wrong in `corpus.yaml`. */
  readonly problems: readonly Problem[];
}

export interface Watching {
  readonly progress?: (done: number, all: number) => void;
  /** Stands in for the extractor. */
  readonly reader?: Reader;
  readonly cache?: ReadingCache;
}

/** The extractor is made when the first article needs it: it takes a second. */
function readerWhenNeeded(lexicon: Lexicon): Reader {
  let reader: Reader | null = null;
  return (document) => {
    reader ??= makeReader(lexicon);
    return reader(document);
  };
}

function withIds(readings: readonly Reading[]): Reading[] {
  const ids = documentIds(readings.map(({ document }) => document.file));
  return readings.map((reading) => {
    const { document } = reading;
    return { ...reading, document: { ...document, id: ids.get(document.file) ?? document.id } };
  });
}

/** What the graph says of the corpus as a whole, once somebody states the terms of its use. */
function termsOf({ title, description, licence, contact }: Corpus): { corpus?: GraphCorpus } {
  return licence === null && contact === null ? {} : { corpus: { title, description, licence, contact } };
}

/** Reads a folder of articles into a graph. What cannot be read is listed, and the others are built all the same. */
export async function buildGraph(
  folder: string,
  lexicon: Lexicon,
  version: string,
  { progress, reader = readerWhenNeeded(lexicon), cache }: Watching = {},
): Promise<Built> {
  const { files, skipped } = findArticles(folder);
  const { corpus, problemsAmong } = corpusOf(folder);
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  let reused = 0;
  for (const [done, file] of files.entries()) {
    progress?.(done, files.length);
    const taken = await readingsOf(folder, file, corpus, reader, cache ?? null);
    readings.push(...taken.readings);
    problems.push(...taken.problems);
    reused += taken.reused;
  }
  progress?.(files.length, files.length);
  cache?.sweep();
  const paths = [...files, ...readings.map(({ document }) => document.file)];
  const foreign = readings.filter(({ document }) => !isEnglish(document.language)).length;
  const read = readings.length - foreign;
  const graph = read > 0 ? weave(withIds(readings), { version, ...termsOf(corpus) }) : null;
  return {
    graph,
    corpus,
    read,
    reused,
    foreign,
    problems: [...skipped, ...problemsAmong(paths), ...problems],
  };
}
