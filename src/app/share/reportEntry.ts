import type { ClaimNode, GraphDocument } from "../../model/graph.ts";

export const operations = ["reject-claim", "set", "unlink-answer", "redact"] as const;
export type Operation = (typeof operations)[number];

/** A correction as `curation.yaml` takes it: the claim is named by its quotation, document and kind, never by an id of the machine. */
export function reportEntry(
  claim: ClaimNode,
  document: GraphDocument,
  what: { readonly operation: Operation; readonly reason: string; readonly day: string },
): string {
  const quote = claim.evidence.find((evidence) => evidence.document === document.id)?.quote ?? "";
  return [
    `- op: ${what.operation}`,
    `  at: ${what.day}`,
    `  reason: ${quoted(what.reason)}`,
    `  kind: ${claim.kind}`,
    `  document: ${quoted(document.file)}`,
    `  quote: ${quoted(quote)}`,
    "",
  ].join("\n");
}

/** A YAML scalar in double quotes, which are those of JSON. */
const quoted = (words: string) => JSON.stringify(words);
