import { realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { formatOf } from "../ingest/formats.ts";
import { curationName } from "./curationOf.ts";
import { corpusName } from "./findArticles.ts";
import { type Options, usage } from "./options.ts";

export interface Paths {
  readonly seeds: string;
  readonly out: string;
}

export type Standing = "folder" | "file" | "other" | "nothing" | "out of reach";

/** What stands at a path. */
export function standingOf(path: string): Standing {
  try {
    const info = statSync(path, { throwIfNoEntry: false });
    // Below a file some versions of Node find nothing, and others complain.
    if (!info) return isBelowFile(path) ? "out of reach" : "nothing";
    if (info.isDirectory()) return "folder";
    return info.isFile() ? "file" : "other";
  } catch {
    return "out of reach";
  }
}

/** Is the nearest thing that stands on the way to a path no folder? */
function isBelowFile(path: string): boolean {
  const above = dirname(resolve(path));
  const info = statSync(above, { throwIfNoEntry: false });
  return info ? !info.isDirectory() : above !== dirname(above) && isBelowFile(above);
}

/** The same in words, for messages. */
export const standingWords: Readonly<Record<Standing, string>> = {
  folder: "it is a folder",
  file: "it is a file",
  other: "it is no regular file",
  nothing: "there is no such folder",
  "out of reach": "the way there is barred (by permissions, or by a file where a folder should be)",
};

/** An article, or what is said of the articles: never to be written over. */
export function isArticleOf(seeds: string, out: string): boolean {
  const path = relative(realpathSync(seeds), realpathSync(out));
  return !path.startsWith("..") && (formatOf(path) !== null || path === corpusName || path === curationName);
}

/** Where to read and where to write, or one line on why that will not do. */
export function choosePaths(options: Options, home: string): Paths | { refusal: string } {
  const seeds = resolve(options.seeds ?? join(home, "seeds"));
  const out = resolve(options.out ?? join(home, "data/graph.json"));
  const refuse = (path: string, what: string, expected: string): { refusal: string } => ({
    refusal: `${path}: ${what}; expected ${expected}. ${usage}`,
  });
  const from = standingOf(seeds);
  if (from !== "folder") return refuse(seeds, standingWords[from], "a folder of articles");
  const to = standingOf(out);
  if (to !== "file" && to !== "nothing")
    return refuse(out, standingWords[to], "the file to write the graph to");
  if (to === "file" && isArticleOf(seeds, out))
    return refuse(out, "it is one of the inputs", "another file to write the graph to");
  return { seeds, out };
}
