import type { SourceDocument } from "../model/document.ts";
import type { DocumentId } from "../model/graph.ts";
import type { Corpus } from "./corpusFile.ts";
import type { ReadText } from "./readText.ts";

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
