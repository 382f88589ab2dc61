import type { Citation } from "./citeEvidence.ts";

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
  '"': "\\textquotedbl{}",
};

/** Text as LaTeX prints it; a value is one line. */
const latex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\{}$&#_%~^<>|`"]/gu, (character) => commands[character] ?? `\\${character}`)
    // Two would become a dash, or a closing quotation mark.
    .replace(/([-'])(?=\1)/gu, "$1{}");

/** An address stands as it is, but for what would end its braces. */
const address = (url: string): string => url.replace(/[{}\\\s]/gu, encodeURIComponent);

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** BibTeX: an article in a newspaper when the publisher is stated, with the quotation as its note; UTF-8, as biber and BibTeX 0.99d take it. */
export function citationBibtex(citation: Citation): string {
  const { key, quotation, headline, publisher, date, url, language, file } = citation;
  const [year, month, day] = /^\d{4}(?:-\d\d){0,2}$/u.test(date ?? "") ? (date ?? "").split("-") : [];
  const fields: (readonly [name: string, value: string | null | undefined])[] = [
    ["title", `{{${latex(headline ?? file)}}}`],
    ["journal", publisher && `{${latex(publisher)}}`],
    ["year", year && `{${year}}`],
    ["month", month && months[Number(month) - 1]],
    ["day", day && `{${Number(day)}}`],
    ["url", url && `{${address(url)}}`],
    ["langid", `{${latex(language)}}`],
    ["note", `{“${latex(quotation)}”}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${publisher === null ? "misc" : "article"}{${key},`, ...lines, "}", ""].join("\n");
}
