import { WARCParser } from "warcio";
import { type Article, type ReadFormat, refused } from "../article.ts";
import { contentHash } from "../contentHash.ts";
import { decodePage } from "../page/decodePage.ts";
import { readPage } from "../page/readPage.ts";
import type { Problem } from "../problem.ts";
import { statedFacts } from "../statedFacts.ts";

const MOST_PAGE_BYTES = 10 * 1024 * 1024;
const MOST_BYTES_IN_ALL = 500 * 1024 * 1024;

/** The bytes of a record's page, counted while they are unpacked; null when they are too many or broken. */
async function contentOf(record: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of record) {
      size += piece.length;
      if (size > MOST_PAGE_BYTES) return null;
      pieces.push(piece);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** `.warc`, `.warc.gz`: the pages that were fetched well; pictures, scripts and the like are not looked at. */
export const webArchive: ReadFormat = async (file, bytes) => {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  let records = 0;
  let all = 0;
  for await (const record of new WARCParser([bytes])) {
    records++;
    const kind = record.httpHeaders?.headers.get("Content-Type") ?? "";
    const isPage = /^\s*(?:text\/html|application\/xhtml)/iu.test(kind);
    if (record.warcType !== "response" || record.httpHeaders?.statusCode !== 200 || !isPage) continue;
    const url = record.warcTargetURI ?? "";
    const wrong = (found: string, expected: string): void => {
      problems.push(...refused(file, found, expected, "Nothing to do.", `record ${records}`).problems);
    };
    const content = await contentOf(record);
    all += content?.length ?? 0;
    if (all > MOST_BYTES_IN_ALL)
      return refused(file, "unpacked, it grows too large", "at most 500 MiB in all", "Split it.");
    const charset = /charset\s*=\s*["']?([\w-]+)/iu.exec(kind)?.[1];
    if (content === null) {
      wrong(`the page ${url} is too large or broken`, "at most 10 MiB");
      continue;
    }
    const decoded = decodePage(content, charset);
    if (!decoded) {
      wrong(`the page ${url} is no text`, "a web page");
      continue;
    }
    try {
      const page = readPage(decoded.text);
      articles.push({
        part: String(records),
        mediaType: "text/html",
        text: page.text,
        stated: { ...statedFacts({ url }, "WARC"), ...page.stated },
        warnings: page.warnings,
        hash: contentHash(content),
      });
    } catch (error) {
      wrong(
        `the page ${url} cannot be read (${error instanceof Error ? error.message : error})`,
        "a web page",
      );
    }
  }
  if (articles.length === 0 && problems.length === 0)
    return refused(
      file,
      `none of its ${records} records is a page`,
      "a web archive with pages",
      "Remove it.",
    );
  return { articles, problems };
};
