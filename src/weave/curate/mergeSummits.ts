import type { EntryOf } from "../../model/curation.ts";
import type { SummitNode } from "../../model/graph.ts";
import { uniqueEvidence } from "../mergeEdges.ts";
import { claimsOf, corrected, type Draft } from "./draft.ts";
import { findSummit } from "./findSummit.ts";
import { setTies, tieWith } from "./renameParty.ts";
import { type Trouble, trouble } from "./trouble.ts";

type Entry = Extract<EntryOf<"merge">, { summits: readonly string[] }>;

/** What two tellings of one meeting know of it; where both know something, the first is believed. */
function asOne(keep: SummitNode, drop: SummitNode): SummitNode {
  const names = [...keep.aliases, drop.label, ...drop.aliases].filter((name) => name !== keep.label);
  return {
    ...keep,
    aliases: [...new Set(names)].sort(),
    series: keep.series ?? drop.series,
    ordinal: keep.ordinal ?? drop.ordinal,
    place: keep.place.length > 0 ? keep.place : drop.place,
    date: keep.date.value === null ? drop.date : keep.date,
    evidence: uniqueEvidence([...keep.evidence, ...drop.evidence]),
    ...(keep.corrections || drop.corrections
      ? { corrections: [...(keep.corrections ?? []), ...(drop.corrections ?? [])] }
      : {}),
  };
}

/** merge: these meetings are one, with the name of the first. */
export function mergeSummits(draft: Draft, entry: Entry): Trouble | null {
  const ids: SummitNode["id"][] = [];
  for (const name of entry.summits) {
    const sought = findSummit(draft, name);
    if ("trouble" in sought) return sought.trouble;
    ids.push(sought.found.id);
  }
  const [first, ...others] = [...new Set(ids)];
  if (!first || others.length === 0)
    return trouble("E_NOTHING_TO_DO", "these names are one meeting already", "Remove the entry.").trouble;
  for (const other of others) {
    const keep = draft.nodes.get(first) as SummitNode;
    const drop = draft.nodes.get(other) as SummitNode;
    draft.nodes.delete(other);
    draft.nodes.set(first, corrected(asOne(keep, drop), entry));
    for (const claim of claimsOf(draft))
      if (claim.kind === "accusation" && claim.madeAt === other)
        draft.nodes.set(claim.id, { ...claim, madeAt: first });
    setTies(
      draft,
      draft.ties.map((tie) => tieWith(tie, other, first)),
    );
  }
  return null;
}
