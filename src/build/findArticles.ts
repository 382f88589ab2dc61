import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../ingest/problem.ts";

const sideFiles = new Set(["corpus.yaml", "curation.yaml"]);

/** Article files in a folder and its folders, as sorted paths with `/`; what is passed over is listed with its reason. */
export function findArticles(root: string): { files: string[]; skipped: Problem[] } {
  const files: string[] = [];
  const skipped: Problem[] = [];
  const seen = new Set<string>();
  const skip = (file: string, found: string, expected: string, todo: string): void => {
    skipped.push({ file, place: null, found, expected, todo });
  };
  const visit = (folder: string): void => {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of readdirSync(folder).sort()) {
      if (name.startsWith(".")) continue;
      const path = join(folder, name);
      const file = relative(root, path).split(sep).join("/");
      try {
        const info = statSync(path);
        if (info.isDirectory()) visit(path);
        else if (!info.isFile())
          skip(file, "it is no regular file", "a text file", "Remove it from the folder.");
        else if (name.toLowerCase().endsWith(".txt")) files.push(file);
        else if (!(folder === root && sideFiles.has(name)))
          skip(file, "this format is not read yet", "a .txt file", "Save the article as plain text.");
      } catch (error) {
        skip(
          file,
          `it cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`,
          "a readable file",
          "Mend the link or its permissions.",
        );
      }
    }
  };
  visit(root);
  return { files: files.sort(), skipped };
}
