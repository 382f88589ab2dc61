import type { Corpus } from "../ingest/corpusFile.ts";
import { documentIds } from "../ingest/documentIds.ts";
import type { Problem } from "../ingest/problem.ts";
import { isEnglish } from "../ingest/readLanguage.ts";
import type { Graph, GraphCorpus } from "../model/graph.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Reading } from "../model/reading.ts";
import { weave } from "../weave/weave.ts";
import { corpusOf } from "./corpusOf.ts";
import { type Curation, type CurationPlace, curationName, curationOf } from "./curationOf.ts";
import { type EngineReport, type ProposingEngine, withProposals } from "./engine/withProposals.ts";
import { findArticles } from "./findArticles.ts";
import type { ReadingCache } from "./readingCache.ts";
import { type Reader, readingsOf } from "./readings.ts";
import { digest } from "./sha256.ts";

export interface Built {
  /** Null when nothing in the folder could be read. */
  readonly graph: Graph | null;
  readonly corpus: Corpus;
  readonly curation: Curation;
  /** Articles read. */
  readonly read: number;
  /** Of these, how many the cache had. */
  readonly reused: number;
  /** Articles kept but not read, since they are not in English. */
  readonly foreign: number;
  /** What came of asking an engine beside the rules; null when none was asked. */
  readonly engine: EngineReport | null;
  /** Files passed over, and what is wrong in `corpus.yaml`. */
  readonly problems: readonly Problem[];
}

export interface Watching {
  readonly progress?: (done: number, all: number) => void;
  /** Stands in for the extractor. */
  readonly reader?: Reader;
  readonly cache?: ReadingCache;
  /** Proposes claims beside the rules. */
  readonly engine?: ProposingEngine;
  /** Where corrections lie; beside the articles unless said otherwise. */
  readonly curation?: CurationPlace;
}

/** The extractor is loaded and made when the first article needs it: that takes longer than all else when nothing changed. */
function readerWhenNeeded(lexicon: Lexicon): () => Promise<Reader> {
  let reader: Promise<Reader> | null = null;
  return () => {
    reader ??= import("../extract/readDocument.ts").then(({ makeReader }) => makeReader(lexicon));
    return reader;
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
  { progress, reader, cache, engine, curation: place }: Watching = {},
): Promise<Built> {
  const { files, skipped } = findArticles(folder);
  const { corpus, problemsAmong } = corpusOf(folder);
  const readerOf = reader ? async () => reader : readerWhenNeeded(lexicon);
  const problems: Problem[] = [];
  const readings: Reading[] = [];
  let reused = 0;
  for (const [done, file] of files.entries()) {
    progress?.(done, files.length);
    const taken = await readingsOf(folder, file, corpus, readerOf, cache ?? null);
    readings.push(...taken.readings);
    problems.push(...taken.problems);
    reused += taken.reused;
  }
  progress?.(files.length, files.length);
  cache?.sweep();
  const paths = [...files, ...readings.map(({ document }) => document.file)];
  const foreign = readings.filter(({ document }) => !isEnglish(document.language)).length;
  const read = readings.length - foreign;
  const proposed = engine ? await withProposals(readings, engine) : null;
  problems.push(...(proposed?.problems ?? []));
  const placed = withIds(proposed?.readings ?? readings);
  const woven = read > 0 ? weave(placed, { version, digest, ...termsOf(corpus) }) : null;
  const sources = placed.map(({ document }) => document);
  const { graph, curation } = curationOf(place ?? { folder, name: curationName }, woven, sources);
  return {
    graph,
    corpus,
    curation,
    read,
    reused,
    foreign,
    engine: proposed?.report ?? null,
    problems: [...skipped, ...problemsAmong(paths), ...problems],
  };
}
