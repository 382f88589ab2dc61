import type { EntryOf } from "../../model/curation.ts";
import { correctionOf, type Draft } from "./draft.ts";
import { findDocument } from "./findDocument.ts";
import { nearestText, type Trouble, trouble } from "./trouble.ts";

/** redact: this passage leaves the build nowhere, of this article and of its copies. It is taken out when all other entries are applied. */
export function redact(draft: Draft, entry: EntryOf<"redact">): Trouble | null {
  const { document, quote } = entry.passage;
  const sought = findDocument(draft, document);
  if ("trouble" in sought) return sought.trouble;
  const { id, duplicateOf } = sought.found;
  const original = duplicateOf ?? id;
  const documents = [...draft.documents.values()]
    .filter((other) => other.id === original || other.duplicateOf === original || other.id === id)
    .map((other) => other.id);
  const text = draft.sources.get(id)?.text ?? "";
  if (!text.includes(quote))
    return trouble(
      "E_QUOTE_NOT_FOUND",
      `this does not stand in ${sought.found.file}`,
      "Take the passage from the article, word for word.",
      `"${quote}"`,
      nearestText(quote, text.split(/(?<=[.!?][”"’']?)\s+|\n+/u)),
    ).trouble;
  draft.redactions.push({ documents, passage: quote, correction: correctionOf(entry) });
  return null;
}
