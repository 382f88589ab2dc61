import type { EntryOf } from "../../model/curation.ts";
import type { GraphDocument } from "../../model/graph.ts";
import { statedTime } from "./claimFacts.ts";
import { corrected, type Draft } from "./draft.ts";
import { findDocument } from "./findDocument.ts";
import { type Trouble, trouble } from "./trouble.ts";

/** add-metadata: what an article does not say of itself, or says wrongly. */
export function addMetadata(draft: Draft, entry: EntryOf<"add-metadata">): Trouble | null {
  const sought = findDocument(draft, entry.document);
  if ("trouble" in sought) return sought.trouble;
  const { published, ...facts } = entry.to;
  const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  if (published === undefined && Object.keys(stated).length === 0)
    return trouble("E_SHAPE", "to says nothing", "Say what is to be set.").trouble;
  const precision = published === undefined ? "unknown" : statedTime(published).precision;
  const next: GraphDocument = {
    ...sought.found,
    ...stated,
    ...(published === undefined || precision === "unknown"
      ? {}
      : { publishedAt: { value: published, precision, basis: "curation.yaml" } }),
  };
  draft.documents.set(next.id, corrected(next, entry));
  return null;
}
