import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, readCorpus, undescribed } from "../ingest/corpusFile.ts";
import { decodeText } from "../ingest/decodeText.ts";
import type { Problem } from "../ingest/problem.ts";
import { corpusName } from "./findArticles.ts";
import { readBytes } from "./readBytes.ts";

/** What a folder's `corpus.yaml` says of its articles; a folder without one is undescribed, and that is no fault. */
export function corpusOf(
  folder: string,
  files: readonly string[],
): { corpus: Corpus; problems: readonly Problem[] } {
  if (!existsSync(join(folder, corpusName))) return { corpus: undescribed, problems: [] };
  const read = readBytes(folder, corpusName);
  const decoded = "problem" in read ? read : decodeText(corpusName, read.bytes);
  if ("problem" in decoded) return { corpus: undescribed, problems: [decoded.problem] };
  return readCorpus(corpusName, decoded.text, new Set(files));
}
