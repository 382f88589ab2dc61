import type { GraphNode } from "../../model/graph.ts";
import { escapeLine } from "./escapeMarkdown.ts";
import { labelOf, linkTo, sayContestation, type Vault } from "./vault.ts";

/** The first page: what this is, and links to every note. */
export function homeNote(vault: Vault): string {
  const { documents, nodes } = vault.graph;
  const names = (ids: readonly string[]): string => ids.map((id) => labelOf(vault, id)).join(", ");
  const links = (kind: GraphNode["kind"]): string =>
    nodes
      .filter((node) => node.kind === kind)
      .map((node) => {
        const link = linkTo(vault, node.id, "");
        if (node.kind !== "accusation") return `- ${link}`;
        const who = names(node.speakers) || "Somebody";
        return `- ${who} on ${names(node.accused)}: ${link} (${sayContestation(node)})`;
      })
      .join("\n");
  const sources = documents.map(({ headline, file, publisher, publishedAt }) =>
    [headline === null ? escapeLine(file) : `“${escapeLine(headline)}”`, publisher, publishedAt?.value]
      .flatMap((part, at) =>
        part === null || part === undefined ? [] : [at === 0 ? part : escapeLine(part)],
      )
      .join(", "),
  );
  return `# Who accused whom of what

Read from ${documents.length === 1 ? "one article" : `${documents.length} articles`} by Counterclaim. It says what was said, not what is true; every quotation is word for word. Open this folder as a vault in Obsidian, or any of its files in any editor.

## Accusations

${links("accusation") || "None."}

## Nations

${links("nation") || "None."}

## Other parties

${links("actor") || "None."}

## Articles

${sources.map((source) => `- ${source}`).join("\n") || "None."}
`;
}
