import type { Taken } from "../ingest/article.ts";
import { contentHash } from "../ingest/contentHash.ts";
import type { Corpus } from "../ingest/corpusFile.ts";
import { articlePath, makeDocument } from "../ingest/makeDocument.ts";
import type { Problem } from "../ingest/problem.ts";
import { readFile } from "../ingest/readFile.ts";
import { isEnglish } from "../ingest/readLanguage.ts";
import type { SourceDocument } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { corpusName } from "./findArticles.ts";
import { readBytes } from "./readBytes.ts";
import type { Found, ReadingCache } from "./readingCache.ts";

export type Reader = (document: SourceDocument) => Reading;

/** What came of one file of the folder. */
export interface FileReadings {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  /** How many of the readings the cache had. */
  readonly reused: number;
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

/** A document in another language is kept, and nothing is read of it. */
const nothingFound: Found = {
  headline: null,
  entities: [],
  mentions: [],
  relations: [],
  claims: [],
  summits: [],
  sentences: [],
};

/** What a reading hangs on, besides the program and its lexicon. */
const readingKey = ({ text, publishedAt, language }: SourceDocument): string =>
  contentHash(JSON.stringify([text, publishedAt?.value ?? null, language]));

/** Reads the articles of one file, or takes from the cache what is known of these bytes. Ids are given when all articles are known. */
export async function readingsOf(
  folder: string,
  file: string,
  corpus: Corpus,
  reader: Reader,
  cache: ReadingCache | null,
): Promise<FileReadings> {
  const got = readBytes(folder, file);
  if ("problem" in got) return { readings: [], problems: [got.problem], reused: 0 };
  const fileHash = contentHash(got.bytes);
  const key = contentHash(JSON.stringify([file, fileHash, corpus.columns]));
  const kept = cache?.get(key) ?? null;
  const taken: Taken = kept?.taken ?? (await readFile(file, got.bytes, corpus.columns));
  const problems: Problem[] = [...taken.problems];
  const readings: Reading[] = [];
  const found: Record<string, Found> = {};
  let reused = 0;
  for (const article of taken.articles) {
    const document = makeDocument("doc:", file, article, fileHash, corpus);
    if (document.publish === "none") {
      problems.push(leftOut(articlePath(file, article)));
      continue;
    }
    if (!isEnglish(document.language)) {
      readings.push({ document, ...nothingFound });
      continue;
    }
    const known = readingKey(document);
    const before = kept?.readings[known];
    try {
      const { document: _, ...now } = before ? { ...before, document } : reader(document);
      if (before) reused++;
      found[known] = now;
      readings.push({ ...now, document });
    } catch (error) {
      problems.push(ownFault(articlePath(file, article), error));
    }
  }
  const changed = kept === null || Object.keys(found).some((name) => !(name in kept.readings));
  if (cache && changed) cache.put(key, { taken, readings: found });
  return { readings, problems, reused };
}
