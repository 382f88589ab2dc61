import type { Published, Warning } from "../model/graph.ts";
import type { Problem } from "./problem.ts";

/** What a file says of its own article. What it does not say is absent, and never guessed. */
export interface Stated {
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly publishedAt?: Published;
  readonly url?: string;
  readonly language?: string;
  readonly publish?: "full" | "quotes" | "none";
}

/** One article as a format gives it, before the corpus file is heard. */
export interface Article {
  /** Where it stands in a file that holds several ("3", "inner/a.txt"); null when the file is the article. */
  readonly part: string | null;
  readonly mediaType: string;
  /** NFC, LF; the headline, where there is one, is the first line. */
  readonly text: string;
  readonly stated: Stated;
  readonly warnings: readonly Warning[];
  /** Where each page begins in `text`, for formats that have pages. */
  readonly pages?: readonly number[];
  /** `sha256:` and the hex digest of the article's own bytes, when the file holds several. */
  readonly hash?: string;
}

/** What came of a file: its articles, and what is wrong with it or with some of them. */
export interface Taken {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Which column (of CSV) or key (of JSON) holds what; a key inside a key is written with a dot. */
export type Columns = Readonly<Partial<Record<ColumnName, string>>>;

export const columnNames = [
  "id",
  "text",
  "headline",
  "publisher",
  "authors",
  "published",
  "url",
  "language",
  "publish",
] as const;
export type ColumnName = (typeof columnNames)[number];

/** What a format may need besides the bytes. */
export interface Surroundings {
  readonly columns: Columns;
  /** Whether a file of this name is of a format that is read. */
  readonly isArticle: (file: string) => boolean;
  /** Reads a file that lies inside another. */
  readonly inner: (file: string, bytes: Uint8Array) => Promise<Taken>;
}

/** One format: a file's bytes → its articles. What it throws is told as a problem of the file. */
export type ReadFormat = (file: string, bytes: Uint8Array, around: Surroundings) => Taken | Promise<Taken>;

/** A file that gives nothing, and why. */
export const refused = (
  file: string,
  found: string,
  expected: string,
  todo: string,
  place: string | null = null,
): Taken => ({ articles: [], problems: [{ file, place, found, expected, todo }] });
