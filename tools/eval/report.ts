import type { Evaluation } from "./evaluate.ts";
import { markdown } from "./markdown.ts";
import { tablesOf } from "./tables.ts";

const opening = "<!-- numbers: begin (written by `npm run accuracy`; do not edit) -->";
const closing = "<!-- numbers: end -->";

/** The generated section of the report. */
export const reportSection = (parts: readonly string[]): string => [opening, ...parts, closing].join("\n\n");

/** How well the articles of one folder are read, as a part of the report. */
export function corpusPart(title: string, folder: string, evaluation: Evaluation): string {
  const { documents, words, offsets } = evaluation;
  const about = `\`${folder}\`: ${documents} articles, ${words} words. ${offsets.checked} quotations compared with their articles, ${offsets.wrong.length} differ.`;
  const tables = tablesOf(evaluation).flatMap((table) => [`### ${table.title}`, markdown(table)]);
  return [`## ${title}`, about, ...tables].join("\n\n");
}

/** Puts the section into the page in place of the one before it; the rest of the page stays as it is. */
export function withSection(page: string, section: string): string {
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`The page has no place for the numbers: ${opening} … ${closing}`);
  return page.slice(0, start) + section + page.slice(end + closing.length);
}
