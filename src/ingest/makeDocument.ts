import type { SourceDocument } from "../model/document.ts";
import type { DocumentId } from "../model/graph.ts";
import type { Corpus } from "./corpusFile.ts";
import type { ReadText } from "./readText.ts";

/** Paths inside the folder → ids, unique and the same whatever the order: the path without its ending, and with it where two would be alike. */
export function documentIds(paths: readonly string[]): Map<string, DocumentId> {
  const clean = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}._/-]+/gu, "-");
  const bare = (path: string): string => clean(path.replace(/\.[^./]+$/u, ""));
  const count = new Map<string, number>();
  for (const path of paths) count.set(bare(path), (count.get(bare(path)) ?? 0) + 1);
  const taken = new Set<string>();
  const ids = new Map<string, DocumentId>();
  for (const path of [...paths].sort()) {
    let id = count.get(bare(path)) === 1 ? bare(path) : clean(path);
    for (let n = 2; taken.has(id); n++) id = `${clean(path)}~${n}`;
    taken.add(id);
    ids.set(path, `doc:${id}`);
  }
  return ids;
}

/** A text and what the corpus file says of it, as the pipeline holds it. What nobody stated is null. */
export function makeDocument(
  id: DocumentId,
  file: string,
  { text, hash }: ReadText,
  corpus: Corpus,
): SourceDocument {
  const facts = corpus.documents.get(file);
  return {
    id,
    file,
    hash,
    text,
    publisher: facts?.publisher ?? null,
    url: facts?.url ?? null,
    publishedAt: facts?.publishedAt ?? null,
    language: facts?.language ?? corpus.language,
    publish: facts?.publish ?? corpus.publish,
    warnings: [],
  };
}
