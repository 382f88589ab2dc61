import type { Stated } from "../article.ts";
import { dayFrom, statedFacts } from "../statedFacts.ts";
import { linkedData } from "./linkedData.ts";

interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** The little of a page that its facts need. */
export interface FactsPage {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

const tidy = (text: string | null | undefined): string => (text ?? "").replace(/\s+/gu, " ").trim();

/** `<time>`: the one marked as the publication's, or the only day that the page names in its `<time>` elements. */
function timeOf(page: FactsPage): Stated["publishedAt"] | null {
  const basis = "time element";
  const marked = page
    .querySelector('time[itemprop="datePublished"], time[pubdate]')
    ?.getAttribute("datetime");
  if (marked) return dayFrom(marked, basis);
  const days = [...page.querySelectorAll("time[datetime]")].flatMap(
    (time) => dayFrom(time.getAttribute("datetime") ?? "", basis) ?? [],
  );
  const [first] = days;
  return first && days.every(({ value }) => value === first.value) ? first : null;
}

/** What a page says of its article: JSON-LD first, then OpenGraph and its like, then `<time>`; and its headline. */
export function pageFacts(page: FactsPage): { stated: Stated; headline: string } {
  const meta = (...names: string[]): string | undefined =>
    names
      .map((name) =>
        page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"),
      )
      .find((content) => tidy(content) !== "") ?? undefined;
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const linked = linkedData(scripts.map((script) => script.textContent ?? ""));
  const fromLinked = linked === null ? {} : statedFacts(linked, "JSON-LD");
  const author = meta("author", "article:author");
  const fromMeta = statedFacts(
    {
      publisher: meta("og:site_name"),
      authors: author !== undefined && /^https?:/iu.test(author) ? undefined : author,
      published: meta("article:published_time", "og:article:published_time", "datePublished", "date"),
      url: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"),
      language: page.querySelector("html")?.getAttribute("lang"),
    },
    "OpenGraph",
  );
  const time = timeOf(page);
  const heads = [...page.querySelectorAll("h1")].map((h1) => tidy(h1.textContent)).filter((h1) => h1 !== "");
  const said = typeof linked?.headline === "string" ? tidy(linked.headline) : "";
  const [only = ""] = heads.length === 1 ? heads : [];
  return {
    stated: { ...(time ? { publishedAt: time } : {}), ...fromMeta, ...fromLinked },
    headline: only || said || tidy(meta("og:title")) || tidy(page.querySelector("title")?.textContent),
  };
}
