import type { ActorNode, Evidence, NationId, NationNode, PartyId, PartyNode } from "../model/graph.ts";
import type { Entity, PlacedMention, Reading } from "../model/reading.ts";
import { cite } from "./cite.ts";
import { nationIdOf } from "./identify.ts";

/** Sentences shown for one party in one document; more add nothing a reader could take in. */
const SENTENCES_PER_DOCUMENT = 12;

type Unplaced<N> = Omit<N, "x" | "y">;
export type UnplacedParty = Unplaced<NationNode> | Unplaced<ActorNode>;

interface Gathered {
  readonly entities: Entity[];
  readonly aliases: Map<string, number>;
  readonly evidence: Evidence[];
}

const isPlain = (mention: PlacedMention): boolean => mention.via !== "pronoun";

/** One node for each party: those with a name wherever they are named, unnamed ones only where they take part in a claim. */
export function partyNodes(
  readings: readonly Reading[],
  ids: readonly PartyId[][],
  used: ReadonlySet<PartyId>,
): UnplacedParty[] {
  const parties = new Map<PartyId, Gathered>();
  readings.forEach((reading, r) => {
    const perParty = new Map<PartyId, { seen: Set<number>; mentions: PlacedMention[] }>();
    const named: boolean[] = [];
    for (const mention of reading.mentions)
      if (mention.via !== "definite" && mention.via !== "pronoun") named[mention.entity] = true;
    for (const mention of reading.mentions) {
      const id = ids[r]?.[mention.entity];
      const entity = reading.entities[mention.entity];
      if (!id || !entity) continue;
      if (entity.actorType === "unnamed" && !used.has(id)) continue;
      // Pointed at only, and in no claim: no name stands in the text for it.
      if (!used.has(id) && !named[mention.entity]) continue;
      const here = perParty.get(id) ?? { seen: new Set<number>(), mentions: [] };
      here.mentions.push(mention);
      perParty.set(id, here);
    }
    reading.entities.forEach((entity, key) => {
      const id = ids[r]?.[key];
      const here = id ? perParty.get(id) : undefined;
      if (!id || !here) return;
      const gathered: Gathered = parties.get(id) ?? { entities: [], aliases: new Map(), evidence: [] };
      parties.set(id, gathered);
      gathered.entities.push(entity);
      for (const mention of here.mentions) {
        if (mention.entity !== key) continue;
        if (isPlain(mention)) {
          const text = reading.document.text
            .slice(mention.start, mention.end)
            .replace(/\s+/gu, " ")
            .replace(/^(the|a|an) /iu, "");
          gathered.aliases.set(text, (gathered.aliases.get(text) ?? 0) + 1);
        }
        const sentence = reading.sentences[mention.sentence];
        if (!sentence || here.seen.has(mention.sentence) || here.seen.size >= SENTENCES_PER_DOCUMENT)
          continue;
        here.seen.add(mention.sentence);
        gathered.evidence.push(cite(reading.document, sentence));
      }
    });
  });
  return [...parties].map(([id, gathered]) => party(id, gathered)).filter((node) => node.evidence.length > 0);
}

function party(id: PartyId, gathered: Gathered): UnplacedParty {
  const first = gathered.entities[0] as Entity;
  const label =
    first.kind === "nation" ? first.label : longest(gathered.entities.map((e) => e.known ?? e.label));
  const aliases = [...gathered.aliases.keys()].filter((a) => a !== label).sort();
  if (first.kind === "nation" && first.iso)
    return {
      id: nationIdOf(first.iso),
      kind: "nation",
      label,
      iso: first.iso,
      aliases,
      evidence: gathered.evidence,
    };
  const nation = gathered.entities.map((e) => e.nation).find((n) => n !== null) ?? null;
  return {
    id: id as PartyNode["id"] & `actor:${string}`,
    kind: "actor",
    actorType: gathered.entities.map((e) => e.actorType).find((t) => t !== null) ?? "organisation",
    label,
    aliases,
    position: gathered.entities.map((e) => e.position).find((p) => p !== null) ?? null,
    nation: nation === null ? null : (nationIdOf(nation) as NationId),
    evidence: gathered.evidence,
  };
}

function longest(labels: readonly string[]): string {
  return [...labels].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? "";
}
