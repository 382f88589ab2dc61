import type { AccusationNode, ClaimNode, DenialNode, EdgeKind, PartyNode } from "../../model/graph.ts";
import { sayTime } from "./accusationNote.ts";
import { citedQuotes } from "./citedQuotes.ts";
import { escapeLine } from "./escapeMarkdown.ts";
import { frontMatter } from "./frontMatter.ts";
import { linkTo, sayContestation, type Vault } from "./vault.ts";

/** What a tie is called from its source, and from its target. */
const ties: Partial<Readonly<Record<EdgeKind, readonly [string, string]>>> = {
  "belongs-to": ["Belongs to", "To it belongs"],
  "speaks-for": ["Speaks for", "For it speaks"],
  "member-of": ["Member of", "Has as a member"],
  attended: ["Took part in", ""],
  "hosted-in": ["", "Host of"],
};

function other(vault: Vault, id: string): string {
  const node = vault.nodes.get(id);
  if (node?.kind !== "summit") return linkTo(vault, id);
  const where = node.place.map(escapeLine).join(", ") || "place not stated";
  return `${escapeLine(node.label)} (${where}; ${sayTime(node.date)})`;
}

function facts(vault: Vault, party: PartyNode): string {
  const own = [
    party.kind === "nation" ? `Nation (${party.iso})` : `Kind: ${party.actorType}`,
    ...(party.kind === "actor" && party.position !== null
      ? [`Described as: “${escapeLine(party.position)}”`]
      : []),
    ...(party.aliases.length > 0 ? [`Also named: ${party.aliases.map(escapeLine).join("; ")}`] : []),
  ];
  const tied = vault.edgesAt(party.id).flatMap((edge) => {
    const [from = "", to = ""] = ties[edge.kind] ?? [];
    const word = edge.source === party.id ? from : to;
    return word === ""
      ? []
      : [`${word}: ${other(vault, edge.source === party.id ? edge.target : edge.source)}`];
  });
  return [...own, ...tied].map((fact) => `- ${fact}`).join("\n");
}

function denialText(vault: Vault, denial: DenialNode): string {
  const answered = denial.answers.map((id) => `- Answers: ${linkTo(vault, id)}`);
  const about =
    answered.length > 0 ? answered.join("\n") : "- Answers no accusation that these documents name";
  return `${about}\n\n${citedQuotes(vault, denial.evidence)}`;
}

const section = (title: string, parts: readonly string[], between = "\n"): string =>
  parts.length === 0 ? "" : `\n## ${title}\n\n${parts.join(between)}\n`;

/** Accusations under a title, each with the other side before it. */
function accusations(
  vault: Vault,
  title: string,
  test: (claim: AccusationNode) => boolean,
  others: (claim: AccusationNode) => readonly string[],
): string {
  const lines = vault.graph.nodes.flatMap((claim) => {
    if (claim.kind !== "accusation" || !test(claim)) return [];
    const who = others(claim).map((id) => linkTo(vault, id));
    return [`- ${who.join(", ") || "Somebody"}: ${linkTo(vault, claim.id)} (${sayContestation(claim)})`];
  });
  return section(title, lines);
}

/** The note of one party: what it says, what is said of it, what it answers, and where it is named. */
export function actorNote(vault: Vault, party: PartyNode): string {
  const has = (ids: readonly string[]): boolean => ids.includes(party.id);
  const speaks = (claim: ClaimNode): boolean => has(claim.speakers) || has(claim.onBehalfOf);
  const accused = (claim: AccusationNode): readonly string[] => claim.accused;
  const speakers = (claim: AccusationNode): readonly string[] => claim.speakers;
  const answers = vault.graph.nodes.filter((n): n is DenialNode => n.kind === "denial" && speaks(n));
  const properties = {
    id: party.id,
    kind: party.kind === "actor" ? party.actorType : party.kind,
    aliases: party.aliases,
    tags: [party.kind],
  };
  const told = [
    accusations(vault, "Accuses", speaks, accused),
    accusations(vault, "Is accused by", (claim) => has(claim.accused), speakers),
    section(
      "Answers",
      answers.map((denial) => denialText(vault, denial)),
      "\n\n",
    ),
    accusations(vault, "Tells of what is said by", (claim) => has(claim.reportedBy), speakers),
  ];
  return `${frontMatter(properties)}
# ${escapeLine(party.label) || escapeLine(party.id)}

${facts(vault, party)}
${told.join("")}
## Named in

${citedQuotes(vault, party.evidence)}
`;
}
