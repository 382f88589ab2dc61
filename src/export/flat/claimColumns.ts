import type { ClaimNode, Graph } from "../../model/graph.ts";
import { type Column, joined } from "./column.ts";

const text = (name: string, of: (claim: ClaimNode) => string | null): Column<ClaimNode> => ({
  name,
  type: "string",
  of,
});

/** Who and what a claim is about, and its axes; parties by name and, in a second column, by id. */
export function claimColumns(graph: Graph): readonly Column<ClaimNode>[] {
  const labels = new Map<string, string>(graph.nodes.map((node) => [node.id, node.label]));
  const parties = (name: string, of: (claim: ClaimNode) => readonly string[]): Column<ClaimNode>[] => [
    text(name, (claim) => joined(of(claim).map((id) => labels.get(id) ?? id))),
    text(`${name}Ids`, (claim) => joined(of(claim))),
  ];
  return [
    ...parties("speakers", (claim) => claim.speakers),
    ...parties("onBehalfOf", (claim) => claim.onBehalfOf),
    ...parties("reportedBy", (claim) => claim.reportedBy),
    ...parties("accused", (claim) => (claim.kind === "accusation" ? claim.accused : [])),
    text("content", (claim) => (claim.kind === "accusation" ? claim.allegation : claim.content)),
    text("contestation", (claim) => (claim.kind === "accusation" ? claim.contestation : null)),
    text("madeAt", (claim) => (claim.kind === "accusation" ? claim.madeAt : null)),
    text("responseType", (claim) => (claim.kind === "denial" ? claim.responseType : null)),
    text("answers", (claim) => (claim.kind === "denial" ? joined(claim.answers) : null)),
    text("tier", (claim) => claim.tier),
    text("cue", (claim) => claim.cue),
    text("hedges", (claim) => joined(claim.hedges)),
    text("assertion", (claim) => claim.assertion),
    text("polarity", (claim) => claim.polarity),
    text("explicitness", (claim) => claim.explicitness),
    text("quotation", (claim) => claim.quotation),
    text("sourcing", (claim) => claim.sourcing),
    text("rule", (claim) => claim.extraction.rule),
    { name: "confidence", type: "integer", of: (claim) => claim.extraction.confidence },
    text("review", (claim) => claim.extraction.review),
    text("engines", (claim) => joined(claim.extraction.engines ?? ["rules"])),
  ];
}
