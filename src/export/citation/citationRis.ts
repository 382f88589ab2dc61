import type { Citation } from "./citeEvidence.ts";

/** RIS has no escapes: a value is one line, without control characters. */
const line = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** RIS, which reference managers read: a newspaper article with the quotation as its note. */
export function citationRis(citation: Citation): string {
  const { quotation, headline, publisher, date, url, language, file } = citation;
  const [year, month = "", day = ""] = /^\d{4}(?:-\d\d){0,2}$/u.test(date ?? "")
    ? (date ?? "").split("-")
    : [];
  const fields: (readonly [tag: string, value: string | null])[] = [
    ["TY", "NEWS"],
    ["ID", citation.key],
    ["TI", headline ?? file],
    ["T2", publisher],
    ["PY", year ?? null],
    ["DA", year === undefined ? null : `${year}/${month}/${day}`],
    ["UR", url],
    ["LA", language],
    ["N1", `“${line(quotation)}”`],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${line(value)}`]));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}
