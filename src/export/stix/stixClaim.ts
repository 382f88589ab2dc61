import type {
  AccusationNode,
  ClaimNode,
  DenialNode,
  GraphNode,
  ResponseType,
  SummitNode,
} from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";
import { common, type Documents, type StixObject, stixId } from "./stixObject.ts";

/** What a claim refers to: names and STIX ids of nodes. */
export interface Names {
  readonly label: (id: string) => string;
  readonly ids: (ids: readonly string[]) => string[];
}

const opinions: Readonly<Record<ResponseType, string>> = {
  denies: "strongly-disagree",
  rejects: "strongly-disagree",
  counters: "disagree",
  acknowledges: "agree",
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const quotes = (node: GraphNode): string => node.evidence.map((e) => wellFormed(e.quote)).join("\n\n");
const listed = (ids: readonly string[], names: Names): string =>
  ids.map(names.label).join(", ") || "nobody named";

function authors(claim: ClaimNode, names: Names): { authors?: string[] } {
  const speakers = claim.speakers.map(names.label).filter((name) => name !== "");
  return speakers.length > 0 ? { authors: speakers } : {};
}

const readBy = (claim: ClaimNode) => ({ confidence: claim.extraction.confidence });

/** What is alleged, named so that nobody takes it for a fact. */
function incident(claim: AccusationNode, names: Names, documents: Documents): StixObject {
  const alleged = wellFormed(claim.allegation ?? claim.label);
  return {
    ...common("incident", claim.id, claim.evidence, documents),
    name: `ALLEGED: ${alleged}`,
    description: `Alleged by ${listed(claim.speakers, names)} of ${listed(claim.accused, names)}. Nothing here says that it happened.`,
    labels: ["alleged"],
    ...readBy(claim),
  };
}

/** An accusation: the alleged incident, and a note of who says it of whom. */
export function stixAccusation(claim: AccusationNode, names: Names, documents: Documents): StixObject[] {
  const alleged = incident(claim, names, documents);
  const note = {
    ...common("note", claim.id, claim.evidence, documents),
    abstract: `${listed(claim.speakers, names)} on ${listed(claim.accused, names)}`,
    content: quotes(claim),
    ...authors(claim, names),
    object_refs: unique([
      alleged.id,
      ...names.ids([...claim.speakers, ...claim.onBehalfOf, ...claim.accused]),
    ]),
    labels: ["accusation", claim.contestation],
    ...readBy(claim),
  };
  return [alleged, note];
}

/** A denial: an opinion on the incidents it answers; a note when it answers none that is known. */
export function stixDenial(claim: DenialNode, names: Names, documents: Documents): StixObject {
  const labels = ["denial", claim.responseType];
  if (claim.answers.length > 0)
    return {
      ...common("opinion", claim.id, claim.evidence, documents),
      opinion: opinions[claim.responseType],
      explanation: quotes(claim),
      ...authors(claim, names),
      object_refs: claim.answers.map((id) => stixId("incident", id)),
      labels,
      ...readBy(claim),
    };
  const parties = unique(names.ids([...claim.speakers, ...claim.onBehalfOf]));
  const sources = unique(claim.evidence.map((e) => stixId("report", e.document)));
  return {
    ...common("note", claim.id, claim.evidence, documents),
    abstract: `${listed(claim.speakers, names)} on an accusation that these documents do not name`,
    content: quotes(claim),
    ...authors(claim, names),
    object_refs: parties.length > 0 ? parties : sources,
    labels,
    ...readBy(claim),
  };
}

/** A meeting: STIX has no word for it, so it is a note on those who took part. */
export function stixSummit(node: SummitNode, parties: readonly string[], documents: Documents): StixObject {
  const about = [node.label, node.place.join(", "), node.date.value ?? "", node.status].filter(
    (part) => part !== "",
  );
  const sources = unique(node.evidence.map((e) => stixId("report", e.document)));
  return {
    ...common("note", node.id, node.evidence, documents),
    abstract: wellFormed(about.join("; ")),
    content: quotes(node),
    object_refs: parties.length > 0 ? unique(parties) : sources,
    labels: ["meeting"],
  };
}
