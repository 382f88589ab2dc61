import type { Agreement } from "./agreement/compareReadings.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Class, Measure, Scope } from "./judged.ts";
import type { Score } from "./scores.ts";
import { orDash } from "./tables.ts";

const opening = "<!-- accuracy: begin (written by `npm run accuracy`; do not edit) -->";
const closing = "<!-- accuracy: end -->";

const rows: readonly (readonly [what: string, of: Class, scope: Scope, measure: Measure])[] = [
  ["the sentence of an accusation", "accusation", "both", "sentence"],
  ["… with the right accuser and accused", "accusation", "both", "tuple 1:1"],
  ["… when only the explicit are shown", "accusation", "explicit of all", "tuple 1:1"],
  ["the sentence of a denial", "denial", "both", "sentence"],
  ["… with the right denier and principal", "denial", "both", "tuple 1:1"],
  ["… when only the explicit are shown", "denial", "explicit of all", "tuple 1:1"],
  ["which accusation a denial answers", "answers", "both", "tuple"],
  ["meetings", "summit", "both", "name 1:1"],
  ["nations", "nation", "both", "name"],
  ["other parties", "actor", "both", "name 1:1"],
];

/** The few numbers that the README tells, as its generated section. */
export function digestSection(
  { documents, words, scores, offsets }: Evaluation,
  agreement: Agreement | null,
): string {
  const table = rows.map(([what, of, scope, measure]) => {
    const asked = (s: Score) => s.class === of && s.scope === scope && s.measure === measure;
    const score = scores.find(asked);
    const readers = agreement?.all.scores.find(asked)?.f1?.value.toFixed(2) ?? "–";
    const own = score?.f1?.value.toFixed(2) ?? "–";
    return `| ${[what, orDash(score?.precision), orDash(score?.recall), own, readers].join(" | ")} |`;
  });
  const readers = agreement
    ? ` The last column is how far two readers agreed on ${agreement.documents} articles, debatable items counted too.`
    : "";
  return [
    opening,
    "",
    `On the ${documents} articles of \`tests/gold/test\` (${words} words, invented for this project); rules are tried out on \`tests/gold/dev\` instead. 95 % intervals in brackets.${readers} ${offsets.checked} quotations were compared with their articles, ${offsets.wrong.length} differed.`,
    "",
    "| found | precision | recall | F1 | two readers, F1 |",
    "| --- | --- | --- | --- | --- |",
    ...table,
    "",
    closing,
  ].join("\n");
}

/** Puts the section into a page in place of the one before it; a page without a place for it is an error. */
export function withDigest(page: string, section: string): string {
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`The page has no place for the numbers: ${opening} … ${closing}`);
  return page.slice(0, start) + section + page.slice(end + closing.length);
}
