import type { ReadFormat } from "./article.ts";

const zip = "a ZIP archive (DOCX, ODT and EPUB are such)";
const MiB = 1024 * 1024;

export interface Format {
  /** Endings of its files' names, in small letters; the first is the usual one. */
  readonly endings: readonly string[];
  /** What it is, for people: "a saved web page". */
  readonly name: string;
  /** What its first bytes tell, in the words of `foreignFormat`; null when they tell nothing. */
  readonly begins: string | null;
  /** Larger files are not opened. */
  readonly mostBytes: number;
  /** Its reader, loaded when the first such file comes. */
  readonly load: () => Promise<ReadFormat>;
}

/** Every format that is read. To read another one: a file in `formats/`, and a line here. */
export const formats: readonly Format[] = [
  {
    endings: [".txt"],
    name: "plain text",
    begins: null,
    mostBytes: 5 * MiB,
    load: async () => (await import("./formats/plainText.ts")).plainText,
  },
  {
    endings: [".md", ".markdown"],
    name: "Markdown",
    begins: null,
    mostBytes: 5 * MiB,
    load: async () => (await import("./formats/markdown.ts")).markdown,
  },
  {
    endings: [".html", ".htm", ".xhtml"],
    name: "a saved web page",
    begins: "an HTML page",
    mostBytes: 10 * MiB,
    load: async () => (await import("./formats/webPage.ts")).webPage,
  },
  {
    endings: [".pdf"],
    name: "a PDF",
    begins: "a PDF",
    mostBytes: 50 * MiB,
    load: async () => (await import("./formats/pdf.ts")).pdf,
  },
  {
    endings: [".docx"],
    name: "a Word document",
    begins: zip,
    mostBytes: 20 * MiB,
    load: async () => (await import("./formats/wordDocument.ts")).wordDocument,
  },
  {
    endings: [".eml"],
    name: "an e-mail",
    begins: null,
    mostBytes: 20 * MiB,
    load: async () => (await import("./formats/mail.ts")).mail,
  },
  {
    endings: [".mhtml", ".mht"],
    name: "a web page saved as one file",
    begins: null,
    mostBytes: 50 * MiB,
    load: async () => (await import("./formats/mail.ts")).mail,
  },
  {
    endings: [".jsonl", ".ndjson"],
    name: "JSON lines",
    begins: null,
    mostBytes: 100 * MiB,
    load: async () => (await import("./formats/jsonLines.ts")).jsonLines,
  },
  {
    endings: [".csv", ".tsv"],
    name: "a table",
    begins: null,
    mostBytes: 100 * MiB,
    load: async () => (await import("./formats/table.ts")).table,
  },
  {
    endings: [".rss", ".atom", ".xml"],
    name: "a news feed",
    begins: null,
    mostBytes: 20 * MiB,
    load: async () => (await import("./formats/newsFeed.ts")).newsFeed,
  },
  {
    endings: [".warc", ".warc.gz"],
    name: "a web archive",
    begins: null,
    mostBytes: 200 * MiB,
    load: async () => (await import("./formats/webArchive.ts")).webArchive,
  },
  {
    endings: [".zip"],
    name: "a ZIP archive",
    begins: zip,
    mostBytes: 200 * MiB,
    load: async () => (await import("./formats/zipArchive.ts")).zipArchive,
  },
];

/** Every ending that is read, for messages. */
export const allEndings: readonly string[] = formats.flatMap(({ endings }) => endings);

/** The format of a file, by the ending of its name; null when it is none that is read. */
export function formatOf(file: string): Format | null {
  const name = file.toLowerCase();
  return formats.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? null;
}
