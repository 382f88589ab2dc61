import { type Article, type ColumnName, type Columns, columnNames } from "./article.ts";
import { contentHash } from "./contentHash.ts";
import { underHeadline } from "./page/readPage.ts";
import { statedFacts } from "./statedFacts.ts";

/** Names a column may have without a map that says so. */
const usual: Readonly<Record<ColumnName, readonly string[]>> = {
  id: ["id"],
  text: ["text", "body", "content", "article"],
  headline: ["headline", "title"],
  publisher: ["publisher", "source", "outlet"],
  authors: ["authors", "author", "byline"],
  published: ["published", "date", "publishedat", "published_at", "pubdate"],
  url: ["url", "link"],
  language: ["language", "lang"],
  publish: ["publish"],
};

function at(row: unknown, path: string): unknown {
  if (typeof row !== "object" || row === null) return undefined;
  if (Object.hasOwn(row, path)) return Reflect.get(row, path);
  const [first = "", ...rest] = path.split(".");
  return rest.length > 0 && Object.hasOwn(row, first)
    ? at(Reflect.get(row, first), rest.join("."))
    : undefined;
}

/** What each fact is called in a row with these keys: as the map says, else by the usual names. */
export function namesIn(keys: readonly string[], columns: Columns): Columns {
  const small = new Map(keys.map((key) => [key.trim().toLowerCase(), key]));
  return Object.fromEntries(
    columnNames.flatMap((name) => {
      const found =
        columns[name] ?? usual[name].map((word) => small.get(word)).find((key) => key !== undefined);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** A row of a table, or an object of a file of JSON lines → its article; null when its text is missing. */
export function rowArticle(row: object, number: number, columns: Columns, mediaType: string): Article | null {
  const names = namesIn(Object.keys(row), columns);
  const value = (name: ColumnName): unknown => {
    const key = names[name];
    return key === undefined ? undefined : at(row, key);
  };
  const text = value("text");
  if (typeof text !== "string" || text.trim() === "") return null;
  const said = value("headline");
  const headline = typeof said === "string" ? said.replace(/\s+/gu, " ").trim() : "";
  const id = value("id");
  const named = typeof id === "string" || typeof id === "number" ? String(id).trim() : "";
  const body = text.replace(/\r\n?/gu, "\n").trim().normalize("NFC");
  const whole = underHeadline(headline, body);
  return {
    part: /^[\p{L}\p{N}._-]{1,100}$/u.test(named) && !/^\.+$/u.test(named) ? named : String(number),
    mediaType,
    text: whole,
    stated: statedFacts(
      {
        publisher: value("publisher"),
        authors: value("authors"),
        published: value("published"),
        url: value("url"),
        language: value("language"),
        publish: value("publish"),
      },
      names.published === undefined ? "row" : `column "${names.published}"`,
    ),
    warnings: [],
    hash: contentHash(whole),
  };
}
