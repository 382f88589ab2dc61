import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeReader } from "../extract/readDocument.ts";
import { type Corpus, readCorpus, undescribed } from "../ingest/corpusFile.ts";
import { documentIds, makeDocument } from "../ingest/makeDocument.ts";
import type { Problem } from "../ingest/problem.ts";
import { readText } from "../ingest/readText.ts";
import type { Graph } from "../model/graph.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Reading } from "../model/reading.ts";
import { weave } from "../weave/weave.ts";
import { findArticles } from "./findArticles.ts";

export interface Built {
  /** Null when nothing in the folder could be read. */
  readonly graph: Graph | null;
  readonly read: number;
  readonly problems: readonly Problem[];
}

/** Reads a folder of articles into a graph. What cannot be read is listed, and the others are built all the same. */
export function buildGraph(
  folder: string,
  lexicon: Lexicon,
  version: string,
  progress: (done: number, all: number) => void = () => {},
): Built {
  const { files, skipped } = findArticles(folder);
  const problems: Problem[] = [...skipped];
  const corpus = corpusOf(folder, files, problems);
  const ids = documentIds(files);
  const read = makeReader(lexicon);
  const readings: Reading[] = [];
  files.forEach((file, i) => {
    progress(i, files.length);
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(folder, file));
    } catch (error) {
      problems.push({
        file,
        place: null,
        found: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`,
        expected: "a readable file",
        todo: "Mend its permissions.",
      });
      return;
    }
    const result = readText(file, bytes);
    const id = ids.get(file);
    if ("problem" in result) problems.push(result.problem);
    else if (id) {
      try {
        readings.push(read(makeDocument(id, file, result.read, corpus)));
      } catch (error) {
        problems.push({
          file,
          place: null,
          found: `reading it failed (${error instanceof Error ? error.message : String(error)})`,
          expected: "an article",
          todo: "This is a fault of the program: please report it with the file.",
        });
      }
    }
  });
  progress(files.length, files.length);
  return {
    graph: readings.length > 0 ? weave(readings, { version }) : null,
    read: readings.length,
    problems,
  };
}

function corpusOf(folder: string, files: readonly string[], problems: Problem[]): Corpus {
  let text: string;
  try {
    text = readFileSync(join(folder, "corpus.yaml"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      problems.push({
        file: "corpus.yaml",
        place: null,
        found: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`,
        expected: "a readable file",
        todo: "Mend its permissions.",
      });
    return undescribed;
  }
  const result = readCorpus("corpus.yaml", text, new Set(files));
  problems.push(...result.problems);
  return result.corpus;
}
