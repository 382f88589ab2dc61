import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../model/lexicon.ts";
import { readLexicon } from "./readLexicon.ts";
import { sha256 } from "./sha256.ts";

const here = import.meta.dirname;
/** In the package all code stands in one folder, beside the lexicon as JSON. */
const isPackaged = existsSync(join(here, "lexicon.json"));
const home = join(here, isPackaged ? ".." : "../..");

/** The explorer, built ahead, into which a site's graph is put. */
export const explorerFolder = join(home, "lib/explorer");
/** The same in one file. */
export const explorerPage = join(home, "lib/explorer-single.html");
/** What `init` writes. */
export const exampleFolder = isPackaged ? join(here, "example") : join(home, "data/example");

/** The program's version. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string }).version;
}

/** The lexicon that belongs to the program. */
export function programLexicon(): Lexicon {
  if (!isPackaged) return readLexicon(join(home, "data/lexicon"));
  return JSON.parse(readFileSync(join(here, "lexicon.json"), "utf8")) as Lexicon;
}

function codeFiles(): string[] {
  if (isPackaged)
    return readdirSync(here)
      .filter((name) => name.endsWith(".js") || name === "lexicon.json")
      .map((name) => join(here, name));
  return ["src/model", "src/ingest", "src/extract", "data/lexicon"].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

/** Changes whenever the program, its lexicon or the libraries it stands on may read an article otherwise. */
export function programHash(): string {
  const files = [...codeFiles().sort(), join(home, "package.json")];
  return sha256(files.map((file) => sha256(readFileSync(file))).join("\n"));
}
