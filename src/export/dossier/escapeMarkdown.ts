import { wellFormed } from "../wellFormed.ts";

/** What CommonMark, GFM or Obsidian could take for markup anywhere in a line. */
const markup = /[\\`*_[\]<>|~=$%^#&]/gu;

/** What means something only where a line begins: lists, rules, headings underlined. */
const opening = (line: string): string =>
  line.replace(/^([-+])/u, "\\$1").replace(/^(\d{1,9})([.)])/u, "$1\\$2");

/** One line of text that Markdown shows as it is; control characters become U+FFFD, as CommonMark does with the first of them. */
export const escapeLine = (text: string): string =>
  opening(
    wellFormed(text)
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/\p{Cc}/gu, "\uFFFD")
      .replace(markup, "\\$&"),
  );

/** Text as a quotation block; its line breaks stay. */
export function quoteBlock(text: string): string {
  const lines = text.split(/\r\n?|\n/u).map(escapeLine);
  while (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines.map((line, at) => `> ${line}${at < lines.length - 1 ? "\\" : ""}`).join("\n");
}
