import type { Span } from "../../model/document.ts";
import type { Lexicon } from "../../model/lexicon.ts";

type SplitWords = Pick<Lexicon, "abbreviations" | "sometimesFinal" | "sentenceOpeners">;

/** Full stop, question or exclamation mark, ellipsis, with the quotes and brackets that close after it. */
const stop = /([.!?…]+)(["”’')\]]*)(?=\s|$)|([.!?])(["”]) ?(?=["“])/gu;

/** Does the text before a full stop end in an abbreviation, an initial or a number that goes on? */
function wordBefore(text: string, from: number, at: number): string {
  return /[\p{L}\p{N}.&'’-]+$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? "";
}

function goesOn(text: string, from: number, at: number, next: string, words: SplitSets): boolean {
  const before = wordBefore(text, from, at);
  const lower = before.toLowerCase().replace(/^['’(]+/u, "");
  if (/^\p{Lu}$/u.test(before)) return !words.openers.has(next.toLowerCase()) || next === "I" || next === "A";
  if (words.final.has(lower)) return !words.openers.has(next.toLowerCase());
  if (lower === "no") return /^\d/u.test(next);
  if (!words.abbreviations.has(lower)) return false;
  // "told the FT. But …": in capitals it may be a name of its own, not a measure or a title cut short.
  return !/^\p{Lu}{2,}$/u.test(before) || !words.openers.has(next.toLowerCase());
}

interface SplitSets {
  readonly abbreviations: ReadonlySet<string>;
  readonly final: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

/** Makes a splitter: a span of running text → the spans of its sentences, trimmed, in order. */
export function makeSplitter(lexicon: SplitWords): (text: string, span: Span) => Span[] {
  const words: SplitSets = {
    abbreviations: new Set(lexicon.abbreviations),
    final: new Set(lexicon.sometimesFinal),
    openers: new Set(lexicon.sentenceOpeners),
  };
  return (text, span) => {
    const part = text.slice(span.start, span.end);
    const cuts: number[] = [];
    for (const match of part.matchAll(stop)) {
      const mark = match[1] ?? match[3] ?? "";
      const closers = match[2] ?? match[4] ?? "";
      const end = match.index + mark.length + closers.length;
      const rest = part.slice(end).trimStart();
      const next = /^["“‘'([—–-]*\s*([\p{L}\p{N}]+)/u.exec(rest)?.[1] ?? "";
      if (rest === "") continue;
      if (/^[—–,;]/u.test(rest)) continue;
      if (!/^["“‘'([]*[\p{Lu}\p{N}]/u.test(rest) && !/^["“]/u.test(rest)) {
        if ((mark !== "!" && mark !== "?") || closers === "" || /^\p{Ll}/u.test(rest)) continue;
      }
      if (mark === "." && closers === "" && goesOn(part, 0, match.index, next, words)) continue;
      cuts.push(end);
    }
    const sentences: Span[] = [];
    let from = 0;
    for (const cut of [...cuts, part.length]) {
      const piece = part.slice(from, cut);
      const trimmed = piece.trim();
      if (trimmed !== "") {
        const start = span.start + from + piece.indexOf(trimmed);
        sentences.push({ start, end: start + trimmed.length });
      }
      from = cut;
    }
    return sentences;
  };
}
