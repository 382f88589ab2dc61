import { existsSync } from "node:fs";
import { join } from "node:path";
import { noCorpusFile, type ReadCorpus, readCorpus } from "../ingest/corpusFile.ts";
import { decodeText } from "../ingest/decodeText.ts";
import { corpusName } from "./findArticles.ts";
import { readBytes } from "./readBytes.ts";

/** What a folder's `corpus.yaml` says of its articles; a folder without one is undescribed, and that is no fault. */
export function corpusOf(folder: string): ReadCorpus {
  if (!existsSync(join(folder, corpusName))) return noCorpusFile(null);
  const read = readBytes(folder, corpusName);
  const decoded = "problem" in read ? read : decodeText(corpusName, read.bytes);
  if ("problem" in decoded) return noCorpusFile(decoded.problem);
  return readCorpus(corpusName, decoded.text);
}
