import type { DocumentId, Published, Warning } from "./graph.ts";

/** A stretch of a document's text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article as the pipeline holds it. `text` is NFC with LF line ends; nothing else about it is changed. */
export interface SourceDocument {
  readonly id: DocumentId;
  /** Path inside the articles' folder, with `/`. */
  readonly file: string;
  /** `sha256:` and the hex digest of the file's bytes. */
  readonly hash: string;
  readonly text: string;
  /** What the file was; absent for plain text. */
  readonly mediaType?: string;
  /** Where each page begins in `text`, for formats that have pages. */
  readonly pages?: readonly number[];
  readonly authors?: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: Published | null;
  readonly language: string;
  readonly publish: "full" | "quotes" | "none";
  readonly warnings: readonly Warning[];
}
