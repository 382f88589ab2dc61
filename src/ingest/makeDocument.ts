import type { SourceDocument } from "../model/document.ts";
import type { DocumentId } from "../model/graph.ts";
import type { Article } from "./article.ts";
import type { Corpus } from "./corpusFile.ts";
import { readLanguage } from "./readLanguage.ts";

/** Path of an article inside the folder; one of several in a file has its place in it behind the file's name. */
export const articlePath = (file: string, { part }: Pick<Article, "part">): string =>
  part === null ? file : `${file}/${part}`;

/**
 * An article and what the corpus file says of it, as the pipeline holds it. The corpus file goes before what the article's own
 * file says; what nobody stated is null. `fileHash` counts where the article is the whole file.
 */
export function makeDocument(
  id: DocumentId,
  file: string,
  article: Article,
  fileHash: string,
  corpus: Corpus,
): SourceDocument {
  const path = articlePath(file, article);
  const facts = corpus.documents.get(path.normalize("NFC"));
  const { stated, mediaType, pages, text } = article;
  const authors = facts?.authors ?? stated.authors ?? [];
  const { language, warnings } = readLanguage(text, {
    entry: facts?.language ?? null,
    own: stated.language ?? null,
    usual: corpus.language,
  });
  return {
    id,
    file: path,
    hash: article.hash ?? fileHash,
    text,
    ...(mediaType === "text/plain" ? {} : { mediaType }),
    ...(pages ? { pages } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    publisher: facts?.publisher ?? stated.publisher ?? null,
    url: facts?.url ?? stated.url ?? null,
    publishedAt: facts?.publishedAt ?? stated.publishedAt ?? null,
    language,
    publish: facts?.publish ?? stated.publish ?? corpus.publish,
    warnings: [...article.warnings, ...warnings],
  };
}
