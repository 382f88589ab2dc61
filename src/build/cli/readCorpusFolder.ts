import { join, resolve } from "node:path";
import { type Built, buildGraph, type Watching } from "../buildGraph.ts";
import { chooseEngine, type EngineOptions } from "../engine/chooseEngine.ts";
import { EngineError } from "../engine/engineError.ts";
import { standingOf, standingWords } from "../paths.ts";
import { programHash, programLexicon, programVersion } from "../programFiles.ts";
import { openCache } from "../readingCache.ts";
import type { Io, Manner } from "./io.ts";
import { progressBar } from "./progressBar.ts";

/** What was read before is kept here, inside the folder of the articles. */
export const cacheName = ".counterclaim-cache";

export interface ReadingOptions extends Manner, EngineOptions {
  readonly cache?: boolean;
  readonly strict?: boolean;
  readonly allowStale?: boolean;
}

/** Reads a folder of articles for a command: with the program's lexicon, its cache, and a bar that tells how far it is. */
export async function readCorpusFolder(
  articles: string,
  options: ReadingOptions,
  io: Io,
): Promise<Built | { refusal: string }> {
  const { cache = true, quiet, json } = options;
  const folder = resolve(articles);
  const standing = standingOf(folder);
  if (standing !== "folder")
    return { refusal: `${articles}: ${standingWords[standing]}; expected a folder of articles.` };
  const kept = join(folder, cacheName);
  const engine = await chooseEngine(options, process.env["OPENAI_API_KEY"], cache ? kept : null);
  if (engine && "refusal" in engine) return engine;
  const watching: Watching = {
    ...(quiet || json ? {} : { progress: progressBar(io, () => performance.now()) }),
    ...(cache ? { cache: openCache(kept, programHash()) } : {}),
    ...(engine ? { engine } : {}),
  };
  try {
    return await buildGraph(folder, programLexicon(), programVersion(), watching);
  } catch (error) {
    if (error instanceof EngineError) return { refusal: `${error.message} Nothing was written.` };
    throw error;
  }
}
