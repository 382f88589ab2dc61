import { parseFeed } from "feedsmith";
import type { Warning } from "../../model/graph.ts";
import { type Article, type ReadFormat, refused } from "../article.ts";
import { contentHash } from "../contentHash.ts";
import { decodePage } from "../page/decodePage.ts";
import { fragmentText, underHeadline } from "../page/readPage.ts";
import { statedFacts } from "../statedFacts.ts";

/** An entry of any kind of feed, as far as an article needs it. */
interface Entry {
  readonly title?: unknown;
  readonly link?: unknown;
  readonly links?: readonly { readonly href?: unknown; readonly rel?: unknown }[];
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly description?: unknown;
  readonly summary?: unknown;
  readonly content?: unknown;
  readonly authors?: readonly unknown[];
  readonly dc?: { readonly creators?: readonly unknown[]; readonly dates?: readonly unknown[] };
}

interface Feed {
  readonly title?: unknown;
  readonly items?: readonly Entry[];
  readonly entries?: readonly Entry[];
}

const shortened: Warning = {
  code: "summary",
  message: "The feed holds only a summary of this article; that was read.",
};

/** Text that stands by itself, or as `value` or `encoded` of an object. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return textOf(Reflect.get(value, "encoded") ?? Reflect.get(value, "value") ?? "");
}

const nameOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, "name") : value;

function entryArticle(entry: Entry, number: number, publisher: string): Article | null {
  const full = fragmentText(textOf(entry.content));
  const body = full === "" ? fragmentText(textOf(entry.description ?? entry.summary)) : full;
  if (body === "") return null;
  const alternate = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  const text = underHeadline(fragmentText(textOf(entry.title)).replace(/\s+/gu, " "), body);
  return {
    part: String(number),
    mediaType: "application/feed",
    text,
    stated: statedFacts(
      {
        publisher,
        authors: [...(entry.authors ?? []), ...(entry.dc?.creators ?? [])].map(nameOf),
        published: entry.published ?? entry.pubDate ?? entry.dc?.dates?.[0],
        url: entry.link ?? alternate,
      },
      "feed",
    ),
    warnings: full === "" ? [shortened] : [],
    hash: contentHash(text),
  };
}

/** `.rss`, `.atom`, `.xml`: a feed's entries, their full text where the feed has it. */
export const newsFeed: ReadFormat = (file, bytes) => {
  const decoded = decodePage(bytes);
  if (!decoded) return refused(file, "it holds NUL bytes, so it is no feed", "a news feed", "Save it again.");
  if (/<!ENTITY/iu.test(decoded.text))
    return refused(
      file,
      "it declares entities of its own",
      "a plain news feed",
      "Save the feed again from its source.",
    );
  const feed = parseFeed(decoded.text).feed as Feed;
  const entries = feed.items ?? feed.entries ?? [];
  const publisher = fragmentText(textOf(feed.title)).replace(/\s+/gu, " ");
  const articles = entries.flatMap((entry, at) => entryArticle(entry, at + 1, publisher) ?? []);
  const empty = entries.length - articles.length;
  if (articles.length === 0)
    return refused(
      file,
      "no entry holds a text",
      "a feed with the articles' text",
      "Save the articles themselves.",
    );
  return {
    articles,
    problems:
      empty === 0
        ? []
        : refused(
            file,
            `${empty} of ${entries.length} entries hold no text`,
            "a text in each",
            "Nothing to do.",
          ).problems,
  };
};
