import type { Citation } from "./citeEvidence.ts";

/** A citation for an e-mail or a footnote: the quotation, then headline, publisher, date and link, as far as they are stated. */
export function citationText(citation: Citation): string {
  const { headline, publisher, date, url, file } = citation;
  const quotation = citation.quotation.replace(/\s+/gu, " ").trim();
  const source = [headline === null ? file : `“${headline}”`, publisher, date].filter(
    (part) => part !== null,
  );
  return `“${quotation}” — ${source.join(", ")}.${url === null ? "" : ` ${url}`}\n`;
}
