import type { Span } from "../../model/document.ts";

/**
 * A run of related headlines that a page's script left inside a sentence, with no space before it and "MORE" at its end:
 * "… of Jane DoeJane Ann DoeThe Memo: … grief MORE." Gives the span from the second name to "MORE".
 */
export function findGluedLinks(text: string): Span[] {
  if (!text.includes("MORE")) return [];
  return [...text.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}+ \p{Lu})[^\n]{10,700}?\bMORE\b/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
