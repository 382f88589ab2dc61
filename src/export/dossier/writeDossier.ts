import type { Graph } from "../../model/graph.ts";
import type { ExportFile } from "../exportFile.ts";
import { accusationNote } from "./accusationNote.ts";
import { actorNote } from "./actorNote.ts";
import { homeNote } from "./homeNote.ts";
import { openVault } from "./vault.ts";

/** A folder of Markdown notes: one for each party and each accusation, and a first page; an Obsidian vault as it is. */
export function writeDossier(graph: Graph): ExportFile[] {
  const vault = openVault(graph);
  const notes = graph.nodes.flatMap((node): ExportFile[] => {
    const name = vault.pathOf(node.id);
    if (name === undefined) return [];
    if (node.kind === "accusation") return [{ name, text: accusationNote(vault, node) }];
    return node.kind === "nation" || node.kind === "actor" ? [{ name, text: actorNote(vault, node) }] : [];
  });
  return [{ name: "README.md", text: homeNote(vault) }, ...notes];
}
