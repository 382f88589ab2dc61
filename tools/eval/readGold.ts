import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { checkGold } from "./checkGold.ts";
import type { GoldDocument } from "./gold.ts";

export interface GoldFolder {
  readonly documents: readonly GoldDocument[];
  /** "file: item: what is wrong", in order of file. */
  readonly problems: readonly string[];
}

export const suffix = ".gold.json";

/** Reads every `NAME.gold.json` in a folder and below, with the `NAME.txt` beside it. */
export function readGold(folder: string, isos: ReadonlySet<string>): GoldFolder {
  const documents: GoldDocument[] = [];
  const problems: string[] = [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const path of paths.filter((p) => p.endsWith(suffix)).sort()) {
    const name = path.slice(0, -suffix.length).split(sep).join("/");
    const article = join(folder, `${name}.txt`);
    if (!existsSync(article)) {
      problems.push(`${name}${suffix}: there is no ${name}.txt beside it`);
      continue;
    }
    const text = articleText(article);
    const checked = checkGold(json(join(folder, path)), text, isos);
    if ("gold" in checked) documents.push({ file: `${name}.txt`, text, gold: checked.gold });
    else problems.push(...checked.problems.map((problem) => `${name}${suffix}: ${problem}`));
  }
  return { documents, problems };
}

/** As the pipeline holds it: NFC, LF, no byte order mark. */
function articleText(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
}

/** What is no JSON fails the check of the shape, by its own message. */
export function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return String(error);
  }
}
