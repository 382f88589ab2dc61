import type { ActorNode, ActorType, ClaimNode, GraphNode, Time } from "../../model/graph.ts";
import { addressOf, type Link, type Resource } from "./resource.ts";

const link = (id: string): Link => ({ id: addressOf(id) });
const links = (ids: readonly string[]): Link[] => ids.map(link);
const some = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** What schema.org has a word for; an office, a coalition or a hacking group is only an organisation to it. */
const actorClass: Readonly<Record<ActorType, string | null>> = {
  person: "schema:Person",
  office: "schema:Organization",
  agency: "schema:GovernmentOrganization",
  government: "schema:GovernmentOrganization",
  mission: "schema:GovernmentOrganization",
  coalition: "schema:Organization",
  organisation: "schema:Organization",
  company: "schema:Corporation",
  media: "schema:NewsMediaOrganization",
  "threat-actor": "schema:Organization",
  unnamed: null,
};

type Says = Resource["says"];

const ofTime = (time: Time): Says => [
  ["time", some(time.value)],
  ["timeBasis", time.value === null ? [] : [time.basis]],
];

const ofActor = (node: ActorNode): Says => [
  ["actorType", [node.actorType]],
  ["alternateName", node.aliases],
  ["jobTitle", node.actorType === "person" ? some(node.position) : []],
];

const ofClaim = (node: ClaimNode): Says => [
  ["text", some(node.kind === "accusation" ? node.allegation : node.content)],
  ["author", links(node.speakers)],
  ["about", node.kind === "accusation" ? links(node.accused) : []],
  ["appearance", links([...new Set(node.evidence.map((e) => e.document))])],
  ["reportedBy", links(node.reportedBy)],
  ["contestation", node.kind === "accusation" ? [node.contestation] : []],
  ["responseType", node.kind === "denial" ? [node.responseType] : []],
  ["tier", [node.tier]],
  ["cue", [node.cue]],
  ["hedge", node.hedges],
  ["assertion", [node.assertion]],
  ["polarity", [node.polarity]],
  ["explicitness", [node.explicitness]],
  ["quotation", [node.quotation]],
  ["sourcing", [node.sourcing]],
  ...ofTime(node.time),
  ["rule", [node.extraction.rule]],
  ["confidence", [node.extraction.confidence]],
  ["review", [node.extraction.review]],
];

function kindOf(node: GraphNode): { types: string[]; says: Says } {
  switch (node.kind) {
    case "nation":
      return {
        types: ["schema:Country"],
        says: [
          ["identifier", [node.iso]],
          ["alternateName", node.aliases],
        ],
      };
    case "actor":
      return { types: ["cc:Actor", ...some(actorClass[node.actorType])], says: ofActor(node) };
    case "accusation":
      return { types: ["schema:Claim", "cc:Accusation"], says: ofClaim(node) };
    case "denial":
      return { types: ["schema:Claim", "cc:Denial"], says: ofClaim(node) };
    case "summit":
      return {
        types: ["schema:Event", "cc:Summit"],
        says: [
          ["alternateName", node.aliases],
          ["location", node.place],
          ["startDate", some(node.date.value)],
          ["status", [node.status]],
        ],
      };
  }
}

/** A node as a resource; the edges that leave it are said of it by `graphResources`. */
export function nodeResource(node: GraphNode): Resource {
  const { types, says } = kindOf(node);
  return { id: addressOf(node.id), types, says: [["name", [node.label]], ...says] };
}
