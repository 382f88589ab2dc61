import type { Evaluation } from "./evaluate.ts";
import { type Class, type Mistake, mistakeKinds } from "./judged.ts";
import { type Table, tablesOf } from "./tables.ts";

/** Tables for a terminal, columns aligned. */
export function printTables(folder: string, evaluation: Evaluation, only: readonly Class[]): string {
  const { documents, words, offsets } = evaluation;
  const head = `${folder}: ${documents} articles, ${words} words; ${offsets.checked} evidence spans checked, ${offsets.wrong.length} wrong`;
  return [head, ...tablesOf(evaluation, only).map(aligned)].join("\n\n");
}

/** One table for a terminal. */
export function aligned({ title, head, rows }: Table): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd();
  return [title, line(head), line(widths.map((w) => "─".repeat(w))), ...rows.map(line)].join("\n");
}

/** Every miss and false alarm, by class and kind. */
export function printMistakes(mistakes: readonly Mistake[], only: readonly Class[]): string {
  return only
    .flatMap((of) => mistakeKinds.map((kind) => mistakes.filter((m) => m.class === of && m.kind === kind)))
    .filter((group) => group.length > 0)
    .map((group) =>
      [`== ${group[0]?.class}: ${group[0]?.kind} (${group.length})`, ...group.map(written)].join("\n\n"),
    )
    .join("\n\n");
}

function written(m: Mistake): string {
  const tags = [
    m.tier,
    m.construction,
    m.rule && `rule ${m.rule}`,
    m.confidence === null ? null : `confidence ${m.confidence}`,
  ];
  return [
    `${m.file}${m.item ? ` ${m.item}` : ""}  ${tags.filter(Boolean).join(", ")}`.trimEnd(),
    ...(m.sentence ? [`  “${m.sentence.replace(/\s+/gu, " ")}”`] : []),
    `  expected: ${m.expected}`,
    `  got:      ${m.got}`,
  ].join("\n");
}
