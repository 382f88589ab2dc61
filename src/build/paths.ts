import { realpathSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { formatOf } from "../ingest/formats.ts";
import { corpusName } from "./findArticles.ts";
import { type Options, usage } from "./options.ts";

export interface Paths {
  readonly seeds: string;
  readonly out: string;
}

type Standing = "folder" | "file" | "other" | "nothing" | "out of reach";

function standing(path: string): Standing {
  try {
    const info = statSync(path, { throwIfNoEntry: false });
    if (!info) return "nothing";
    if (info.isDirectory()) return "folder";
    return info.isFile() ? "file" : "other";
  } catch {
    return "out of reach";
  }
}

const found: Readonly<Record<Standing, string>> = {
  folder: "it is a folder",
  file: "it is a file",
  other: "it is no regular file",
  nothing: "there is no such folder",
  "out of reach": "the way there is barred (by permissions, or by a file where a folder should be)",
};

/** An article, or what is said of the articles: never to be written over. */
function isInput(seeds: string, out: string): boolean {
  const path = relative(realpathSync(seeds), realpathSync(out));
  return (
    !path.startsWith("..") && (formatOf(path) !== null || path === corpusName || path === "curation.yaml")
  );
}

/** Where to read and where to write, or one line on why that will not do. */
export function choosePaths(options: Options, home: string): Paths | { refusal: string } {
  const seeds = resolve(options.seeds ?? join(home, "seeds"));
  const out = resolve(options.out ?? join(home, "data/graph.json"));
  const refuse = (path: string, what: string, expected: string): { refusal: string } => ({
    refusal: `${path}: ${what}; expected ${expected}. ${usage}`,
  });
  const from = standing(seeds);
  if (from !== "folder") return refuse(seeds, found[from], "a folder of articles");
  const to = standing(out);
  if (to !== "file" && to !== "nothing") return refuse(out, found[to], "the file to write the graph to");
  if (to === "file" && isInput(seeds, out))
    return refuse(out, "it is one of the inputs", "another file to write the graph to");
  return { seeds, out };
}
