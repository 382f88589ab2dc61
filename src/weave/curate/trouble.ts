import { distance } from "fastest-levenshtein";
import type { CurationProblem } from "../../model/curation.ts";

/** What is wrong with an entry, before it is said where the entry stands. */
export type Trouble = Omit<CurationProblem, "line" | "entry">;

/** What was looked for, or why it is not there. */
export type Sought<T> = { readonly found: T } | { readonly trouble: Trouble };

/** White space is one blank: a quotation in YAML may be broken into lines. */
export const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Of long texts, no more than these are compared letter by letter: those with most words in common. */
const compared = 20;
const short = 60;

/** The text that differs least from the one that was wanted; null when nothing is like it at all. */
export function nearestText(wanted: string, texts: Iterable<string>): Trouble["nearest"] {
  const words = new Set(flat(wanted).toLowerCase().split(" "));
  const shared = (text: string): number =>
    text
      .toLowerCase()
      .split(" ")
      .filter((word) => words.has(word)).length;
  const candidates = [...new Set([...texts].map(flat))]
    .map((text) => ({ text, shared: shared(text) }))
    .sort((a, b) => b.shared - a.shared || (a.text < b.text ? -1 : 1))
    .slice(0, wanted.length <= short ? undefined : compared)
    .map(({ text }) => ({ text, edits: distance(flat(wanted), text) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = candidates;
  return best && best.edits < Math.max(wanted.length, best.text.length) ? best : null;
}

/** A trouble in one line. */
export const trouble = (
  code: Trouble["code"],
  found: string,
  todo: string,
  wanted: string | null = null,
  nearest: Trouble["nearest"] = null,
): { readonly trouble: Trouble } => ({ trouble: { code, found, wanted, nearest, todo } });
