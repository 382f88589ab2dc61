import type { CurationEntry, EntryOf } from "../../model/curation.ts";
import type { ActorId, ActorNode, Evidence, GraphEdge } from "../../model/graph.ts";
import { claimsOf, corrected, type Draft } from "./draft.ts";
import { findDocument } from "./findDocument.ts";
import { findParty, freeId } from "./findParty.ts";
import { setTies, tieWith, withParty } from "./renameParty.ts";
import { type Sought, type Trouble, trouble } from "./trouble.ts";

/** A tie's evidence in the one articles and in the others, each with the party it then is of. */
function parted(tie: GraphEdge, from: ActorId, to: ActorId, moves: (e: Evidence) => boolean): GraphEdge[] {
  if (tie.source !== from && tie.target !== from) return [tie];
  const [moved, stays] = [tie.evidence.filter(moves), tie.evidence.filter((e) => !moves(e))];
  return [
    ...(stays.length > 0 ? [{ ...tie, evidence: stays }] : []),
    ...(moved.length > 0 ? [tieWith({ ...tie, evidence: moved }, from, to)] : []),
  ];
}

/** What these articles say of an actor becomes a party of its own. */
function splitOff(
  draft: Draft,
  actor: ActorNode,
  documents: ReadonlySet<string>,
  label: string,
  entry: CurationEntry,
): Sought<ActorId> {
  const moves = (e: Evidence): boolean => documents.has(e.document);
  const [moved, stays] = [actor.evidence.filter(moves), actor.evidence.filter((e) => !moves(e))];
  if (moved.length === 0)
    return trouble(
      "E_NOTHING_TO_DO",
      `none of these articles names ${actor.label}`,
      "Mend the list, or remove the entry.",
    );
  if (stays.length === 0)
    return trouble(
      "E_NOTHING_TO_DO",
      `only these articles name ${actor.label}`,
      "Use set to give it another name, or remove the entry.",
    );
  const id = freeId(draft, "actor", label);
  const texts = [...documents].flatMap((document) => draft.sources.get(document)?.text ?? []);
  const aliases = [actor.label, ...actor.aliases].filter(
    (alias) => alias !== label && texts.some((text) => text.includes(alias)),
  );
  draft.nodes.set(id, corrected({ ...actor, id, label, aliases, evidence: moved }, entry));
  draft.nodes.set(actor.id, corrected({ ...actor, evidence: stays }, entry));
  for (const claim of claimsOf(draft))
    if (claim.evidence[0] && moves(claim.evidence[0]))
      draft.nodes.set(claim.id, withParty(claim, actor.id, id));
  setTies(
    draft,
    draft.ties.flatMap((tie) => parted(tie, actor.id, id, moves)),
  );
  return { found: id };
}

/** split: what these articles say of the party is said of another one. */
export function splitParty(draft: Draft, entry: EntryOf<"split">): Trouble | null {
  const sought = findParty(draft, entry.party);
  if ("trouble" in sought) return sought.trouble;
  if (sought.found.kind !== "actor")
    return trouble(
      "E_CONFLICT",
      `${sought.found.label} is a nation, and there is only one of it`,
      "Remove the entry.",
    ).trouble;
  const documents = new Set<string>();
  for (const name of entry.documents) {
    const document = findDocument(draft, name);
    if ("trouble" in document) return document.trouble;
    documents.add(document.found.id);
  }
  const split = splitOff(draft, sought.found, documents, entry.as, entry);
  if ("trouble" in split) return split.trouble;
  draft.apart.push([sought.found.id, split.found]);
  return null;
}

/** never-merge: these are different parties, whatever they are called; one that was made of them is taken apart by article. */
export function neverMerge(draft: Draft, entry: EntryOf<"never-merge">): Trouble | null {
  const ids: string[] = [];
  for (const ref of entry.parties) {
    const sought = findParty(draft, ref);
    if ("trouble" in sought) return sought.trouble;
    const party = sought.found;
    if (!ids.includes(party.id)) {
      ids.push(party.id);
      continue;
    }
    const document = ref.document === undefined ? null : findDocument(draft, ref.document);
    if (document === null || party.kind === "nation")
      return trouble(
        "E_AMBIGUOUS",
        `two of these names are ${party.label}`,
        "Say by document in which article each is meant; a nation cannot be taken apart.",
        `"${ref.name}"`,
      ).trouble;
    if ("trouble" in document) return document.trouble;
    const split = splitOff(draft, party, new Set([document.found.id]), party.label, entry);
    if ("trouble" in split) return split.trouble;
    ids.push(split.found);
  }
  for (const [at, id] of ids.entries()) for (const other of ids.slice(at + 1)) draft.apart.push([id, other]);
  return null;
}
