import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Warning } from "../../model/graph.ts";
import type { Stated } from "../article.ts";
import { blockText, type PageNode } from "./blockText.ts";
import { type FactsPage, pageFacts } from "./pageFacts.ts";

/** More elements than any article's page has; a page with more is refused, not waited for. */
const MOST_ELEMENTS = 50_000;
/** Deeper than browsers themselves build a page. */
const MOST_DEPTH = 512;

function isTooDeep(root: PageNode): boolean {
  let depth = 0;
  let node: PageNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > MOST_DEPTH) return true;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node === root) return false;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}

export interface ReadPage {
  readonly text: string;
  readonly stated: Stated;
  readonly warnings: readonly Warning[];
}

interface Page extends FactsPage {
  readonly body: PageNode | null;
  readonly documentElement: PageNode | null;
}

const parsed = (html: string): Page => parseHTML(html).document as unknown as Page;

const samePlace = (a: string, b: string): boolean =>
  a.replace(/\W+/gu, "").toLowerCase() === b.replace(/\W+/gu, "").toLowerCase();

/** The headline, a blank line, and the text without that headline. */
export function underHeadline(headline: string, body: string): string {
  const [first = "", ...rest] = body.split("\n");
  const text = samePlace(first, headline) ? rest.join("\n").trim() : body;
  return headline === "" ? body : `${headline.normalize("NFC")}\n\n${text}`.trim();
}

/** The paragraphs of a piece of HTML, such as a feed or a letter carries. */
export function fragmentText(html: string): string {
  const { body } = parsed(`<!doctype html><html><body>${html}</body></html>`);
  return body ? blockText(body) : "";
}

/** A page's article as plain text, and what the page says of it. Nothing of the page is ever run. */
export function readPage(html: string): ReadPage {
  if ((html.match(/<[a-z]/giu)?.length ?? 0) > MOST_ELEMENTS)
    throw new Error(`it has more than ${MOST_ELEMENTS} elements`);
  const page = parsed(/<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  if (page.documentElement && isTooDeep(page.documentElement))
    throw new Error(`its parts are nested more than ${MOST_DEPTH} deep`);
  const { stated, headline } = pageFacts(page);
  const whole = page.body ? blockText(page.body) : "";
  // Readability takes its page apart: it gets it last.
  const found = new Readability(page as never, {
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const article = found?.content ? blockText(found.content) : "";
  if (article !== "") return { text: underHeadline(headline, article), stated, warnings: [] };
  const message = "No article could be told from the rest of the page; the whole page was read.";
  return {
    text: underHeadline(headline, whole),
    stated,
    warnings: [{ code: "whole-page", message }],
  };
}
