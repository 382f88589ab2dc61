import type { Span } from "../../model/document.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Zone, ZoneKind } from "../../model/text.ts";

type PageWords = Pick<Lexicon, "linkLeads" | "editorialLeads" | "creditPhrases" | "captionPhrases">;

interface Line extends Span {
  readonly text: string;
  readonly lower: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({
      start,
      end: start + trimmed.length,
      text: trimmed,
      lower: trimmed.toLowerCase().replaceAll("’", "'"),
    });
  }
  return lines;
}

const endsLikeSentence = (text: string): boolean => /[.!?…:]["”’')\]]*$/u.test(text);
const wordCount = (text: string): number => text.split(/\s+/u).length;
const opensWith = (line: Line, leads: readonly string[]): boolean =>
  leads.some((lead) => line.lower.startsWith(lead) && !/^[a-z]/u.test(line.lower.slice(lead.length)));

/** "By Ann Reed", "By Ann Reed, Staff Writer and Tom Hale". */
const isByline = (line: Line): boolean =>
  /^[Bb][Yy]\s+\p{Lu}[\p{L}.'’-]+(\s+(\p{Lu}[\p{L}.'’-]*|and|in|for|,|\||–|-))*/u.test(line.text) &&
  line.text.length < 110 &&
  !endsLikeSentence(line.text);

/** "June 14, 2024 | 5:03 pm", "Updated 3 May 2021": a line of nothing but a date. */
const isDateline = (line: Line): boolean =>
  line.text.length < 60 &&
  /\d{4}/u.test(line.text) &&
  /^((published|posted|updated)\W*)?((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\W*)?(\d{1,2}(st|nd|rd|th)?\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W+[\d\s,:|apmetsgcuk.·-]*$/u.test(
    line.lower,
  );

function isCredit(line: Line, words: PageWords): boolean {
  if (line.text.startsWith("©")) return true;
  if (isByline(line) || isDateline(line)) return true;
  return (
    line.text.length < 140 &&
    !/[.!?]["”]?\s+\p{Lu}.*[.!?]$/u.test(line.text) &&
    wordCount(line.text) <= 14 &&
    words.creditPhrases.some((phrase) => line.lower.includes(phrase))
  );
}

function kindOf(line: Line, at: number, lines: readonly Line[], words: PageWords): ZoneKind {
  if (opensWith(line, words.linkLeads)) return "link";
  if (opensWith(line, words.editorialLeads) && line.text.length < 400) return "editorial";
  if (isCredit(line, words)) return "credit";
  const holdsCaption = words.captionPhrases.some((phrase) => line.lower.includes(phrase));
  if (holdsCaption && line.text.length < 260 && !/[“"]/u.test(line.text)) return "caption";
  if (/\b(photo|photograph|image|picture)s?\s*(by|:|\/)[^.]*$/u.test(line.lower) && line.text.length < 300)
    return "caption";
  if (
    at === 0 &&
    lines.length > 1 &&
    line.text.length <= 220 &&
    !(endsLikeSentence(line.text) && wordCount(line.text) > 22)
  )
    return "headline";
  if (
    at > 0 &&
    lines.length > 2 &&
    !endsLikeSentence(line.text) &&
    !/[,;—–-]$/u.test(line.text) &&
    wordCount(line.text) <= 12 &&
    /^[\p{Lu}\d“"'‘]/u.test(line.text)
  )
    return "headline";
  return "body";
}

/**
 * Cuts a text into zones, line by line. The zones are in order, do not overlap, and hold every line that is not blank.
 * A line that begins with the whole of an earlier one is a duplicate up to there; what follows it is a credit.
 */
export function findZones(text: string, words: PageWords): Zone[] {
  const lines = linesOf(text);
  const zones: Zone[] = [];
  const seen: Line[] = [];
  lines.forEach((line, at) => {
    const copied = seen.find((earlier) => earlier.text.length >= 20 && line.text.startsWith(earlier.text));
    if (copied) {
      const cut = line.start + copied.text.length;
      const rest = text.slice(cut, line.end);
      const isCaption = rest.trim() !== "" && rest.trim().length < 120;
      if (isCaption || rest.trim() === "") {
        zones.push({ kind: "duplicate", start: line.start, end: cut });
        if (isCaption) {
          zones.push({ kind: "credit", start: cut + (rest.length - rest.trimStart().length), end: line.end });
          const first = zones.findIndex((zone) => zone.start === copied.start);
          const zone = zones[first];
          if (zone && zone.kind !== "headline") zones[first] = { ...zone, kind: "caption" };
        }
        return;
      }
    }
    seen.push(line);
    // "Passengers wait on a quay. Bruno Castellan via Getty Images": a caption with its credit behind it.
    const tail = /[.!?]["”]?\s+([^.!?]{3,90})$/u.exec(line.text);
    if (
      tail?.[1] &&
      at > 0 &&
      words.creditPhrases.some((phrase) => tail[1]?.toLowerCase().includes(phrase))
    ) {
      const cut = line.end - tail[1].length;
      zones.push(
        { kind: "caption", start: line.start, end: line.start + tail.index + 1 },
        { kind: "credit", start: cut, end: line.end },
      );
      return;
    }
    zones.push({ kind: kindOf(line, at, lines, words), start: line.start, end: line.end });
  });
  return zones;
}
