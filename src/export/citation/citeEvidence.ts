import type { Evidence, GraphDocument } from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";
import { quotationLink } from "./quotationLink.ts";

/** One piece of evidence as a reader would cite it; null is "not stated". */
export interface Citation {
  /** The same for the same passage, of letters that BibTeX allows in a key. */
  readonly key: string;
  readonly quotation: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  /** EDTF: a day, a month or a year. */
  readonly date: string | null;
  /** With a text fragment that scrolls to the quotation. */
  readonly url: string | null;
  readonly language: string;
  readonly file: string;
}

const stated = (text: string | null): string | null => {
  const line =
    text === null
      ? ""
      : wellFormed(text)
          .replace(/[\s\p{Cc}]+/gu, " ")
          .trim();
  return line === "" ? null : line;
};

/** What a citation of this quotation needs, from the document it stands in. */
export function citeEvidence(evidence: Evidence, document: GraphDocument): Citation {
  const key = `${document.id}-${evidence.start}`.replace(/[^A-Za-z0-9]+/gu, "-");
  return {
    key,
    quotation: wellFormed(evidence.quote),
    headline: stated(document.headline),
    publisher: stated(document.publisher),
    date: document.publishedAt?.value ?? null,
    url: quotationLink(document.url, evidence.quote),
    language: document.language,
    file: document.file,
  };
}
