import type { Evidence } from "../../model/graph.ts";
import { citeEvidence } from "../citation/citeEvidence.ts";
import { escapeLine, quoteBlock } from "./escapeMarkdown.ts";
import type { Vault } from "./vault.ts";

function source(vault: Vault, evidence: Evidence): string {
  const document = vault.documents.get(evidence.document);
  if (document === undefined) return escapeLine(evidence.document);
  const { headline, publisher, date, url, file } = citeEvidence(evidence, document);
  const title = headline === null ? escapeLine(file) : `“${escapeLine(headline)}”`;
  const linked = url === null ? title : `[${title}](<${url}>)`;
  return [linked, ...[publisher, date].flatMap((part) => (part === null ? [] : [escapeLine(part)]))].join(
    ", ",
  );
}

/** Each quotation as a block, with where it stands. */
export const citedQuotes = (vault: Vault, list: readonly Evidence[]): string =>
  list.map((evidence) => `${quoteBlock(evidence.quote)}\n>\n> — ${source(vault, evidence)}`).join("\n\n");
