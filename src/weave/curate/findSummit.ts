import type { SummitNode } from "../../model/graph.ts";
import type { Draft } from "./draft.ts";
import { nearestText, type Sought, trouble } from "./trouble.ts";

/** The meeting of this name, or of this id where several have the name. */
export function findSummit(draft: Draft, name: string): Sought<SummitNode> {
  const all = [...draft.nodes.values()].filter((node): node is SummitNode => node.kind === "summit");
  const named = all.filter((summit) => summit.label === name || summit.id === name);
  const [summit, ...more] = named;
  if (!summit)
    return trouble(
      "E_SUMMIT_NOT_FOUND",
      "no meeting has this name",
      "Mend the name, or remove the entry.",
      `"${name}"`,
      nearestText(
        name,
        all.map(({ label }) => label),
      ),
    );
  if (more.length > 0)
    return trouble(
      "E_AMBIGUOUS",
      `${named.length} meetings have this name`,
      `Say which by its id: ${named.map(({ id, date }) => `${id} (${date.value ?? "no date"})`).join("; ")}.`,
      `"${name}"`,
    );
  return { found: summit };
}
