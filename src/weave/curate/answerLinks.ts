import type { EntryOf } from "../../model/curation.ts";
import type { AccusationNode, DenialNode } from "../../model/graph.ts";
import { corrected, correctionOf, type Draft } from "./draft.ts";
import { findClaim } from "./findClaim.ts";
import { type Sought, type Trouble, trouble } from "./trouble.ts";

type Entry = EntryOf<"link-answer"> | EntryOf<"unlink-answer">;

function ends(
  draft: Draft,
  entry: Entry,
): Sought<{ denial: DenialNode; accusation: AccusationNode; at: number }> {
  const denial = findClaim(draft, { ...entry.denial, kind: "denial" as const });
  if ("trouble" in denial) return denial;
  const accusation = findClaim(draft, { ...entry.accusation, kind: "accusation" as const });
  if ("trouble" in accusation) return accusation;
  const at = draft.links.findIndex(
    (link) => link.denial === denial.found.id && link.accusation === accusation.found.id,
  );
  return { found: { denial: denial.found, accusation: accusation.found, at } };
}

/** link-answer: this denial answers this accusation. */
export function linkAnswer(draft: Draft, entry: EntryOf<"link-answer">): Trouble | null {
  const sought = ends(draft, entry);
  if ("trouble" in sought) return sought.trouble;
  const { denial, accusation, at } = sought.found;
  if (at >= 0) return trouble("E_NOTHING_TO_DO", "it answers it already", "Remove the entry.").trouble;
  draft.links.push({
    denial: denial.id,
    accusation: accusation.id,
    linkBasis: "curator",
    responseType: denial.responseType,
    evidence: denial.evidence,
    corrections: [correctionOf(entry)],
  });
  draft.nodes.set(denial.id, corrected(denial, entry));
  return null;
}

/** unlink-answer: this denial answers something else, or nothing that is known. */
export function unlinkAnswer(draft: Draft, entry: EntryOf<"unlink-answer">): Trouble | null {
  const sought = ends(draft, entry);
  if ("trouble" in sought) return sought.trouble;
  const { denial, at } = sought.found;
  if (at < 0) return trouble("E_NOTHING_TO_DO", "it does not answer it", "Remove the entry.").trouble;
  draft.links.splice(at, 1);
  draft.nodes.set(denial.id, corrected(denial, entry));
  return null;
}
