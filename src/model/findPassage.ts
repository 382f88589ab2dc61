import type { Span } from "./document.ts";

/** Where a passage stands in a text, white space aside; null when it does not stand there word for word. */
export function findPassage(text: string, passage: string): Span | null {
  const words = passage.trim().split(/\s+/u);
  if (words[0] === "") return null;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s+");
  const match = new RegExp(pattern, "u").exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
