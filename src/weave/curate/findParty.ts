import type { CurationEntry, PartyRef } from "../../model/curation.ts";
import type { SourceDocument } from "../../model/document.ts";
import type { ActorNode, PartyId, PartyNode } from "../../model/graph.ts";
import { cite } from "../cite.ts";
import { slug } from "../identify.ts";
import { corrected, type Draft, partiesOf } from "./draft.ts";
import { findDocument } from "./findDocument.ts";
import { nearestText, type Sought, trouble } from "./trouble.ts";

/** An id of this kind that no node has. */
export function freeId<K extends "actor" | "summit">(draft: Draft, kind: K, label: string): `${K}:${string}` {
  const name = `${kind}:${slug(label)}` as const;
  let id: `${K}:${string}` = name;
  for (let n = 2; draft.nodes.has(id); n++) id = `${name}~${n}`;
  return id;
}

/** The party of this name: by its label, else by another of its names; in the article, when one is given. */
export function findParty(draft: Draft, ref: PartyRef): Sought<PartyNode> {
  let parties = partiesOf(draft);
  if (ref.document !== undefined) {
    const document = findDocument(draft, ref.document);
    if ("trouble" in document) return document;
    parties = parties.filter((party) => party.evidence.some((e) => e.document === document.found.id));
  }
  const labelled = parties.filter((party) => party.label === ref.name);
  const named = labelled.length > 0 ? labelled : parties.filter((party) => party.aliases.includes(ref.name));
  const [party, ...more] = named;
  if (party && more.length === 0) return { found: party };
  if (party) {
    const where = named.map(({ label, evidence }) => {
      const file = draft.documents.get(evidence[0]?.document ?? "")?.file;
      return `${label} in ${file ?? "no article"}`;
    });
    return trouble(
      "E_AMBIGUOUS",
      `${named.length} parties have this name`,
      `Say which: ${where.join("; ")}.`,
      `"${ref.name}"`,
    );
  }
  return trouble(
    "E_PARTY_NOT_FOUND",
    ref.document === undefined ? "no party has this name" : `no party in ${ref.document} has this name`,
    "Mend the name, or say its type as well, to make a new party.",
    `"${ref.name}"`,
    nearestText(
      ref.name,
      parties.flatMap(({ label, aliases }) => [label, ...aliases]),
    ),
  );
}

/** The party of this name, made when the entry says its type and the article names it. */
function findOrMake(
  draft: Draft,
  ref: PartyRef,
  source: SourceDocument,
  entry: CurationEntry,
): Sought<PartyId> {
  const sought = findParty(draft, ref);
  if ("found" in sought) return { found: sought.found.id };
  if (ref.type === undefined || sought.trouble.code !== "E_PARTY_NOT_FOUND") return sought;
  const at = source.text.indexOf(ref.name);
  if (at < 0)
    return trouble(
      "E_NOT_VERBATIM",
      `${source.file} does not name it`,
      "Name it as the article does.",
      `"${ref.name}"`,
    );
  const actor: ActorNode = {
    id: freeId(draft, "actor", ref.name),
    kind: "actor",
    actorType: ref.type,
    label: ref.name,
    aliases: [],
    position: null,
    nation: null,
    evidence: [cite(source, { start: at, end: at + ref.name.length })],
    x: 0,
    y: 0,
  };
  draft.nodes.set(actor.id, corrected(actor, entry));
  return { found: actor.id };
}

/** The ids of all these parties, or the first trouble. */
export function findParties(
  draft: Draft,
  refs: readonly PartyRef[],
  source: SourceDocument,
  entry: CurationEntry,
): Sought<PartyId[]> {
  const ids: PartyId[] = [];
  for (const ref of refs) {
    const sought = findOrMake(draft, ref, source, entry);
    if ("trouble" in sought) return sought;
    if (!ids.includes(sought.found)) ids.push(sought.found);
  }
  return { found: ids };
}
