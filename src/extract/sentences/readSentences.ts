import type { Span } from "../../model/document.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Sentence, Token, Zone } from "../../model/text.ts";
import { makePlainWords } from "./plainWords.ts";
import { makeSplitter } from "./splitSentences.ts";
import { tokenise } from "./tokenise.ts";

/**
 * "LONDON (Reuters) - ", "WASHINGTON, June 3 — ": where a report was filed, before its first words; the dot of a list; and
 * "Question (Hina Gul, Khyber Post): ".
 */
const dateline =
  /^[*•·▪‣]\s+|^(?:Question|Answer)(?: \([^)]{2,60}\))?: |^\p{Lu}[\p{Lu}.'’/ ]{2,}(, [\p{L}. ]+)?(, \p{Lu}\p{Ll}+\.? \d{1,2})?\s*(\([^)]{2,30}\)\s*)?[—–-]+\s+/u;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A sentence whose glued run stands at its end stops before it; one that goes on after it only loses its tokens. */
function withoutGlued(span: Span, glued: readonly Span[], text: string): Span {
  const last = glued.find((g) => overlaps(g, span) && /^[\s.]*$/u.test(text.slice(g.end, span.end)));
  return last ? { start: span.start, end: last.start } : span;
}

/** Makes the reader of sentences: zones that are read (headline, caption, body) → sentences with tokens. */
export function makeSentenceReader(
  lexicon: Lexicon,
): (text: string, zones: readonly Zone[], glued: readonly Span[]) => Sentence[] {
  const split = makeSplitter(lexicon);
  const plainWords = makePlainWords(lexicon);
  return (text, zones, glued) => {
    const body = zones.filter((zone) => zone.kind === "body");
    const sentences: Sentence[] = [];
    zones.forEach((zone, paragraph) => {
      if (zone.kind !== "headline" && zone.kind !== "caption" && zone.kind !== "body") return;
      // Splitting must not cut at the full stops inside a glued run.
      const pieces: Span[] = zone.kind === "headline" ? [zone] : split(masked(text, glued), zone);
      const plain = zone.kind === "headline" ? plainWords(text, zone, body) : undefined;
      pieces.forEach((piece, i) => {
        const span = withoutGlued(piece, glued, text);
        const lead = i === 0 ? (dateline.exec(text.slice(span.start, span.end))?.[0].length ?? 0) : 0;
        const tokens: Token[] = tokenise(text, { start: span.start + lead, end: span.end }, plain).filter(
          (token) => !glued.some((g) => overlaps(g, token)),
        );
        if (tokens.length > 0)
          sentences.push({
            start: span.start,
            end: span.end,
            index: sentences.length,
            paragraph,
            zone: zone.kind as Sentence["zone"],
            tokens,
          });
      });
    });
    return sentences;
  };
}

function masked(text: string, glued: readonly Span[]): string {
  return glued.reduce(
    (out, g) => out.slice(0, g.start) + "x".repeat(g.end - g.start) + out.slice(g.end),
    text,
  );
}
