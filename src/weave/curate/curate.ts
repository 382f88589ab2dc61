import type { CurationEntry, CurationProblem } from "../../model/curation.ts";
import type { SourceDocument } from "../../model/document.ts";
import type { Graph } from "../../model/graph.ts";
import { addClaim } from "./addClaim.ts";
import { addMetadata } from "./addMetadata.ts";
import { linkAnswer, unlinkAnswer } from "./answerLinks.ts";
import { closeDraft } from "./closeDraft.ts";
import { copyDraft, type Draft, openDraft } from "./draft.ts";
import { neverMerge, splitParty } from "./keepApart.ts";
import { addAlias, mergeParties } from "./mergeParties.ts";
import { mergeSummits } from "./mergeSummits.ts";
import { redact } from "./redact.ts";
import { rejectClaim } from "./rejectClaim.ts";
import { setFacts } from "./setFacts.ts";
import type { Trouble } from "./trouble.ts";

function apply(draft: Draft, entry: CurationEntry): Trouble | null {
  switch (entry.op) {
    case "alias":
      return addAlias(draft, entry);
    case "merge":
      return "summits" in entry ? mergeSummits(draft, entry) : mergeParties(draft, entry);
    case "never-merge":
      return neverMerge(draft, entry);
    case "split":
      return splitParty(draft, entry);
    case "set":
      return setFacts(draft, entry);
    case "add-claim":
      return addClaim(draft, entry);
    case "reject-claim":
      return rejectClaim(draft, entry);
    case "link-answer":
      return linkAnswer(draft, entry);
    case "unlink-answer":
      return unlinkAnswer(draft, entry);
    case "redact":
      return redact(draft, entry);
    case "add-metadata":
      return addMetadata(draft, entry);
  }
}

/**
 * Applies a person's corrections to a woven graph, one after another. What cannot be applied is listed and leaves the graph as it
 * was; nothing is ever applied to what is only nearly meant. `sources` are the articles of the graph, with their texts.
 */
export function curate(
  graph: Graph,
  sources: readonly SourceDocument[],
  entries: readonly CurationEntry[],
): { graph: Graph; problems: CurationProblem[] } {
  if (entries.length === 0) return { graph, problems: [] };
  let draft = openDraft(graph, sources);
  const problems: CurationProblem[] = [];
  for (const entry of entries) {
    const next = copyDraft(draft);
    const wrong = apply(next, entry);
    if (wrong === null) draft = next;
    else problems.push({ line: entry.line, entry: entry.id, ...wrong });
  }
  return { graph: closeDraft(draft), problems };
}
