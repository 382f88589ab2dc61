import type { Evaluation } from "./evaluate.ts";
import { type Table, tablesOf } from "./tables.ts";

const opening = "<!-- eval: begin (written by `npm run eval -- --report docs/accuracy.md`; do not edit) -->";
const closing = "<!-- eval: end -->";

const reading = `Precision and recall with 95 % Wilson intervals, F1 with a seeded bootstrap over articles; cells of counts are right/all.
A *sentence* is right when the evidence shares more than half of the shorter span with the sentence of the gold; a *tuple* when both sides are
right too: any party of a side is enough. *1:1* pairs each finding with one item, so that doubles and splinters are wrong.
*explicit* scores explicit findings against explicit items, *explicit of all* against all items. Optional items are neither credit nor fault.`;

/** The generated section: one part for each folder, its tables apart. */
export function reportSection(
  folders: readonly { readonly folder: string; readonly evaluation: Evaluation }[],
): string {
  const parts = folders.map(({ folder, evaluation }) => {
    const { documents, words, offsets } = evaluation;
    const about = `${documents} articles, ${words} words. ${offsets.checked} evidence spans checked against the text, ${offsets.wrong.length} wrong.`;
    return [`## ${folder}`, about, ...tablesOf(evaluation).map(markdown)].join("\n\n");
  });
  return [opening, reading, ...parts, closing].join("\n\n");
}

function markdown({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [`### ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Puts the section into the page in place of the one before it; the rest of the page stays as it is. */
export function withSection(page: string | null, section: string): string {
  if (page === null || page.trim() === "") return `# Accuracy\n\n${section}\n`;
  const held = sectionOf(page);
  if (held === null) return `${page.trimEnd()}\n\n${section}\n`;
  return page.replace(held, () => section);
}

/** The generated section a page holds, or null: what a test compares with a fresh one. */
export function sectionOf(page: string): string | null {
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  return start < 0 || end < 0 ? null : page.slice(start, end + closing.length);
}
