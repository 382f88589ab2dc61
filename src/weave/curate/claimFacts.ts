import type { ClaimFacts, CurationEntry } from "../../model/curation.ts";
import type { SourceDocument } from "../../model/document.ts";
import type { ClaimNode, Evidence, Mark, MarkRole, Time } from "../../model/graph.ts";
import { shorten } from "../shorten.ts";
import type { Draft } from "./draft.ts";
import { findParties } from "./findParty.ts";
import { nearestText, type Sought, trouble } from "./trouble.ts";

/** A date that a person states. */
export const statedTime = (value: string): Time => ({
  value,
  precision: value.length === 10 ? "day" : value.length === 7 ? "month" : "year",
  basis: "stated",
  text: null,
});

/** Evidence without the marks that no longer hold, and with one for the content, when it stands there. */
function remarked(
  evidence: Evidence,
  outdated: ReadonlySet<MarkRole>,
  content: string | undefined,
): Evidence {
  const { marks = [], ...rest } = evidence;
  const at = content === undefined ? -1 : evidence.quote.indexOf(content);
  const kept = marks.filter((mark) => !outdated.has(mark.role));
  const start = evidence.start + at;
  const added: Mark[] =
    content === undefined || at < 0 ? [] : [{ role: "allegation", start, end: start + content.length }];
  const all = [...kept, ...added];
  return all.length > 0 ? { ...rest, marks: all } : rest;
}

/** The claim with what an entry says of it. */
export function withFacts<C extends ClaimNode>(
  draft: Draft,
  claim: C,
  facts: ClaimFacts,
  source: SourceDocument,
  entry: CurationEntry,
): Sought<C> {
  const { content, time, responseType, speakers, onBehalfOf, reportedBy, accused, ...axes } = facts;
  if (claim.kind === "denial" && accused)
    return trouble("E_CONFLICT", "a denial accuses nobody", "Say onBehalfOf, or kind: accusation.");
  if (claim.kind === "accusation" && responseType)
    return trouble("E_CONFLICT", "an accusation is no response", "Remove responseType, or say kind: denial.");
  if (content !== undefined && !claim.evidence.some((e) => e.quote.includes(content)))
    return trouble(
      "E_NOT_VERBATIM",
      "this does not stand in the claim's quotation",
      "Take it from the quotation, word for word.",
      `"${content}"`,
      nearestText(
        content,
        claim.evidence.map((e) => e.quote),
      ),
    );
  const parties: Record<string, unknown> = {};
  for (const [role, refs] of Object.entries({ speakers, onBehalfOf, reportedBy, accused })) {
    if (refs === undefined) continue;
    const sought = findParties(draft, refs, source, entry);
    if ("trouble" in sought) return sought;
    parties[role] = sought.found;
  }
  const outdated = new Set<MarkRole>([
    ...(speakers ? (["speaker"] as const) : []),
    ...(accused ? (["accused"] as const) : []),
    ...(content === undefined ? [] : (["allegation"] as const)),
  ]);
  const said = claim.kind === "accusation" ? "allegation" : "content";
  const next = {
    ...claim,
    ...Object.fromEntries(Object.entries(axes).filter(([, value]) => value !== undefined)),
    ...parties,
    ...(content === undefined ? {} : { [said]: content, label: shorten(content, 64) }),
    ...(responseType === undefined ? {} : { responseType }),
    ...(time === undefined ? {} : { time: statedTime(time) }),
    extraction: { ...claim.extraction, review: "accepted" as const },
    evidence:
      outdated.size === 0 ? claim.evidence : claim.evidence.map((e) => remarked(e, outdated, content)),
  };
  return { found: next };
}
