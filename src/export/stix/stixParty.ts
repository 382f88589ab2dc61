import type { ActorType, NodeId, PartyNode } from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";
import { common, type Documents, type StixObject, stixId } from "./stixObject.ts";

const classes: Readonly<Record<ActorType, string>> = {
  person: "individual",
  office: "organization",
  agency: "organization",
  government: "organization",
  mission: "organization",
  coalition: "group",
  organisation: "organization",
  company: "organization",
  media: "organization",
  "threat-actor": "group",
  unnamed: "class",
};
const ofState: ReadonlySet<ActorType> = new Set(["agency", "government", "mission"]);

/** Hacking groups are `threat-actor`, all other parties `identity`. */
export const partyType = (node: PartyNode): "identity" | "threat-actor" =>
  node.kind === "actor" && node.actorType === "threat-actor" ? "threat-actor" : "identity";

const nameOf = (node: PartyNode): string => wellFormed(node.label) || node.id;

/** A party as an identity or a threat actor. */
export function stixParty(node: PartyNode, documents: Documents): StixObject {
  const type = partyType(node);
  const base = { ...common(type, node.id, node.evidence, documents), name: nameOf(node) };
  const aliases = node.aliases.map(wellFormed).filter((alias) => alias !== "");
  if (type === "threat-actor")
    return { ...base, threat_actor_types: ["unknown"], ...(aliases.length > 0 ? { aliases } : {}) };
  const position = node.kind === "actor" && node.position !== null ? [wellFormed(node.position)] : [];
  const about = [...position, ...(aliases.length > 0 ? [`Also named: ${aliases.join("; ")}`] : [])].join(
    ". ",
  );
  const state = node.kind === "nation" || ofState.has(node.actorType);
  return {
    ...base,
    ...(about === "" ? {} : { description: about }),
    identity_class: node.kind === "nation" ? "organization" : classes[node.actorType],
    ...(state ? { sectors: ["government"] } : {}),
  };
}

/** The ids that the parties of a graph have in STIX. */
export const partyIds = (parties: readonly PartyNode[]): ReadonlyMap<NodeId, string> =>
  new Map(parties.map((party) => [party.id, stixId(partyType(party), party.id)]));
