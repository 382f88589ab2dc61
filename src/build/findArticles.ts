import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { allEndings, formatOf } from "../ingest/formats.ts";
import type { Problem } from "../ingest/problem.ts";
import { fileTrouble } from "./fileTrouble.ts";

/** Files at the top of the folder that are no articles, but tell of them. */
export const corpusName = "corpus.yaml";
const besides = new Set([corpusName, "curation.yaml"]);

const notRead = (file: string): Problem => ({
  file,
  place: null,
  found: "this format is not read",
  expected: `one of ${allEndings.join(", ")}`,
  todo: /^corpus\.ya?ml$/iu.test(file) ? `Did you mean "${corpusName}"?` : "Save the article as plain text.",
});

/**
 * Article files in a folder and the folders in it, as sorted paths with `/`; what is passed over is listed with its reason.
 * Names that begin with a dot are hidden, and no articles. A folder that is linked to twice is read once.
 */
export function findArticles(root: string): { files: string[]; skipped: Problem[] } {
  const files: string[] = [];
  const skipped: Problem[] = [];
  const seen = new Map<string, string>();
  const skip = (file: string, found: string, todo: string): void => {
    skipped.push({ file, place: null, found, expected: "an article or a folder of its own", todo });
  };
  const look = (file: string): void => {
    try {
      const info = statSync(join(root, file));
      if (info.isDirectory()) visit(file);
      else if (!info.isFile()) skip(file, "it is no regular file", "Remove it from the folder.");
      else if (formatOf(file)) files.push(file);
      else if (!besides.has(file)) skipped.push(notRead(file));
    } catch (error) {
      skipped.push(fileTrouble(file, error));
    }
  };
  const visit = (folder: string): void => {
    const real = realpathSync(join(root, folder));
    const before = seen.get(real);
    if (before !== undefined) {
      skip(folder, `it links to ${before || "the folder itself"}, which is read already`, "Nothing to do.");
      return;
    }
    seen.set(real, folder);
    const names = readdirSync(join(root, folder)).sort();
    const pages = new Set(names.flatMap((name) => /^(.+)\.html?$/iu.exec(name)?.[1] ?? []));
    for (const name of names) {
      const file = folder === "" ? name : `${folder}/${name}`;
      const page = /^(.+)_files$/u.exec(name)?.[1];
      if (name.startsWith(".")) continue;
      if (page !== undefined && pages.has(page))
        skip(file, `it holds the pictures and styles of the saved page ${page}`, "Nothing to do.");
      else look(file);
    }
  };
  try {
    visit("");
  } catch (error) {
    skipped.push(fileTrouble(".", error, "a folder that can be opened"));
  }
  return { files: files.sort(), skipped };
}
