import type { CurationEntry, EntryOf } from "../../model/curation.ts";
import type { PartyNode } from "../../model/graph.ts";
import { uniqueEvidence } from "../mergeEdges.ts";
import { corrected, type Draft, partiesOf } from "./draft.ts";
import { findParty } from "./findParty.ts";
import { renameParty } from "./renameParty.ts";
import { nearestText, type Trouble, trouble } from "./trouble.ts";

/** Makes one party of two; the first keeps its name. */
function mergeTwo(draft: Draft, keep: PartyNode, drop: PartyNode, entry: CurationEntry): Trouble | null {
  const kept = draft.apart.some((pair) => pair.includes(keep.id) && pair.includes(drop.id));
  if (kept)
    return trouble(
      "E_CONFLICT",
      `${keep.label} and ${drop.label} are kept apart by never-merge`,
      "Remove one of the two entries.",
    ).trouble;
  if (drop.kind === "nation" && keep.kind === "actor")
    return trouble(
      "E_CONFLICT",
      `${drop.label} is a nation and ${keep.label} is none`,
      "Name the nation first.",
    ).trouble;
  const aliases = [...new Set([...keep.aliases, drop.label, ...drop.aliases])].filter(
    (name) => name !== keep.label,
  );
  const known =
    keep.kind === "actor" && drop.kind === "actor"
      ? { position: keep.position ?? drop.position, nation: keep.nation ?? drop.nation }
      : {};
  renameParty(draft, drop.id, keep.id);
  draft.nodes.delete(drop.id);
  const merged = {
    ...keep,
    ...known,
    aliases: aliases.sort(),
    evidence: uniqueEvidence([...keep.evidence, ...drop.evidence]),
    ...(keep.corrections || drop.corrections
      ? { corrections: [...(keep.corrections ?? []), ...(drop.corrections ?? [])] }
      : {}),
  };
  draft.nodes.set(keep.id, corrected(merged, entry));
  return null;
}

/** merge: these parties are one, with the name of the first. */
export function mergeParties(
  draft: Draft,
  entry: Extract<EntryOf<"merge">, { parties: unknown }>,
): Trouble | null {
  const ids: PartyNode["id"][] = [];
  for (const ref of entry.parties) {
    const sought = findParty(draft, ref);
    if ("trouble" in sought) return sought.trouble;
    ids.push(sought.found.id);
  }
  const [first, ...others] = [...new Set(ids)];
  if (others.length === 0)
    return trouble("E_NOTHING_TO_DO", "these names are one party already", "Remove the entry.").trouble;
  for (const other of others) {
    const [keep, drop] = [draft.nodes.get(first as string), draft.nodes.get(other)] as PartyNode[];
    const wrong = keep && drop ? mergeTwo(draft, keep, drop, entry) : null;
    if (wrong) return wrong;
  }
  return null;
}

/** alias: this is another name of the party; a party of that name becomes one with it. */
export function addAlias(draft: Draft, entry: EntryOf<"alias">): Trouble | null {
  const sought = findParty(draft, entry.party);
  if ("trouble" in sought) return sought.trouble;
  const party = sought.found;
  const { alias } = entry;
  if (party.label === alias || party.aliases.includes(alias))
    return trouble("E_NOTHING_TO_DO", `"${alias}" is a name of ${party.label} already`, "Remove the entry.")
      .trouble;
  const others = partiesOf(draft).filter((other) => other.label === alias);
  for (const other of others) {
    const keep = draft.nodes.get(party.id) as PartyNode;
    const wrong = mergeTwo(draft, keep, other, entry);
    if (wrong) return wrong;
  }
  if (others.length > 0) return null;
  if (![...draft.sources.values()].some(({ text }) => text.includes(alias)))
    return trouble(
      "E_PARTY_NOT_FOUND",
      "no party and no article has this name",
      "Mend the name, or remove the entry.",
      `"${alias}"`,
      nearestText(
        alias,
        partiesOf(draft).flatMap(({ label, aliases }) => [label, ...aliases]),
      ),
    ).trouble;
  draft.nodes.set(party.id, corrected({ ...party, aliases: [...party.aliases, alias].sort() }, entry));
  return null;
}
