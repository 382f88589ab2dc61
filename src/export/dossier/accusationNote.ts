import type { AccusationNode, AnswersEdge, ResponseType, Time } from "../../model/graph.ts";
import { citedQuotes } from "./citedQuotes.ts";
import { escapeLine } from "./escapeMarkdown.ts";
import { frontMatter } from "./frontMatter.ts";
import { labelOf, linkTo, type Vault } from "./vault.ts";

const verbs: Readonly<Record<ResponseType, string>> = {
  denies: "denies it",
  rejects: "rejects it, without saying that it is untrue",
  counters: "answers with an accusation of its own",
  acknowledges: "acknowledges it",
};

const listed = (vault: Vault, ids: readonly string[]): string =>
  ids.map((id) => linkTo(vault, id)).join(", ");

/** The words for a time that the text states, or does not. */
export const sayTime = (time: Time): string => (time.value === null ? "not stated" : escapeLine(time.value));

function answers(vault: Vault, claim: AccusationNode): string {
  const edges = vault
    .edgesAt(claim.id)
    .filter((e): e is AnswersEdge => e.kind === "answers" && e.target === claim.id);
  if (edges.length === 0) {
    const count = vault.graph.documents.length;
    return `No answer in ${count === 1 ? "this document" : `these ${count} documents`}. That does not make it true.`;
  }
  return edges
    .flatMap((edge) => {
      const denial = vault.nodes.get(edge.source);
      if (denial?.kind !== "denial") return [];
      const behalf =
        denial.onBehalfOf.length > 0 ? `, on behalf of ${listed(vault, denial.onBehalfOf)},` : "";
      const who = listed(vault, denial.speakers) || "Somebody";
      return [`### ${who}${behalf} ${verbs[edge.responseType]}\n\n${citedQuotes(vault, denial.evidence)}`];
    })
    .join("\n\n");
}

function facts(vault: Vault, claim: AccusationNode): string {
  const rows: (readonly [string, string])[] = [
    ["Who says it", listed(vault, claim.speakers) || "nobody named"],
    ["On behalf of", listed(vault, claim.onBehalfOf)],
    ["As told by", listed(vault, claim.reportedBy)],
    ["Of whom", listed(vault, claim.accused)],
    ["What is alleged", claim.allegation === null ? "" : `“${escapeLine(claim.allegation)}”`],
    ["Said at", claim.madeAt === null ? "" : labelOf(vault, claim.madeAt)],
    ["When", sayTime(claim.time)],
  ];
  return rows.flatMap(([name, value]) => (value === "" ? [] : [`- ${name}: ${value}`])).join("\n");
}

function manner({
  assertion,
  polarity,
  explicitness,
  quotation,
  sourcing,
  tier,
  hedges,
  extraction,
}: AccusationNode): string {
  const words = [
    assertion,
    polarity,
    explicitness,
    `${quotation} quotation`,
    `${sourcing} source`,
    `tier: ${tier}`,
  ];
  const hedged =
    hedges.length > 0 ? `\n- Hedged by: ${hedges.map((hedge) => `“${escapeLine(hedge)}”`).join(", ")}` : "";
  return `- ${words.join("; ")}${hedged}
- Read by the rule ${escapeLine(extraction.rule)}; confidence that it is read rightly, not that it is true: ${extraction.confidence} of 100; review: ${extraction.review}`;
}

/** The note of one accusation: who, whom, what, where it says so, and every answer beside it. */
export function accusationNote(vault: Vault, claim: AccusationNode): string {
  const properties = {
    id: claim.id,
    kind: claim.kind,
    contestation: claim.contestation,
    speakers: claim.speakers.map((id) => vault.nodes.get(id)?.label ?? id),
    accused: claim.accused.map((id) => vault.nodes.get(id)?.label ?? id),
    tags: ["accusation"],
  };
  return `${frontMatter(properties)}
# ${escapeLine(claim.label) || "Accusation"}

An accusation that somebody made, not a fact.

${facts(vault, claim)}

## Where it says so

${citedQuotes(vault, claim.evidence)}

## Answers

${answers(vault, claim)}

## How it was said

${manner(claim)}
`;
}
