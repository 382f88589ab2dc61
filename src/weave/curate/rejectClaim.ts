import type { EntryOf } from "../../model/curation.ts";
import type { ClaimNode } from "../../model/graph.ts";
import { corrected, type Draft } from "./draft.ts";
import { findClaim } from "./findClaim.ts";
import type { Trouble } from "./trouble.ts";

/** reject-claim: the article does not say this. It stays in the file with the reason, and nothing refers to it. */
export function rejectClaim(draft: Draft, entry: EntryOf<"reject-claim">): Trouble | null {
  const sought = findClaim(draft, entry.claim);
  if ("trouble" in sought) return sought.trouble;
  const claim: ClaimNode = sought.found;
  const rejected = { ...claim, extraction: { ...claim.extraction, review: "rejected" as const } };
  draft.rejected.push(corrected(rejected, entry));
  draft.nodes.delete(claim.id);
  const left = draft.links.filter(({ denial, accusation }) => denial !== claim.id && accusation !== claim.id);
  draft.links.splice(0, draft.links.length, ...left);
  return null;
}
