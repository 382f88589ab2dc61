import type { NodeKind } from "../../model/graph.ts";

/** Characters in a line and lines in a label; positions in the file leave room for as much. */
const limits: Readonly<Record<NodeKind, readonly [characters: number, lines: number]>> = {
  nation: [20, 2],
  actor: [20, 2],
  accusation: [24, 3],
  denial: [24, 3],
  summit: [22, 2],
};

/** Breaks a label between words; what does not fit is cut with an ellipsis. */
export function wrapLabel(kind: NodeKind, label: string): string {
  const [characters, most] = limits[kind];
  const lines: string[] = [];
  for (const word of label.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > characters ? `${word.slice(0, characters - 1)}…` : word);
  }
  if (lines.length <= most) return lines.join("\n");
  const kept = lines.slice(0, most);
  const end = kept[most - 1] ?? "";
  kept[most - 1] = `${end.length >= characters ? end.slice(0, characters - 1) : end}…`;
  return kept.join("\n");
}
