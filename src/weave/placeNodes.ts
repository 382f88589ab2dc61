import { takesPart } from "../model/takesPart.ts";
import type { PlaceableEdge, PlaceableNode } from "./placing/columnsOf.ts";
import { composeBlocks } from "./placing/composeBlocks.ts";
import { groupsOf } from "./placing/groupsOf.ts";
import { labelSize } from "./placing/labelSize.ts";
import { phyllotaxis } from "./placing/phyllotaxis.ts";
import { rowsBelow } from "./placing/rowsBelow.ts";

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Above this many nodes the picture is no longer composed, only spread out. */
const COMPOSED_UP_TO = 2000;
const MARGIN = 64;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Composes the first picture: accuser, accusation, denial, accused from left to right; summits below; claims that
 * are only inferred below these; whoever is only mentioned at the lower rim. The same for any order of the input.
 */
export function placeNodes(
  nodes: readonly PlaceableNode[],
  edges: readonly PlaceableEdge[],
): Map<string, Position> {
  const sorted = [...nodes].sort(byId);
  if (sorted.length > COMPOSED_UP_TO) return rounded(phyllotaxis(sorted, edges));
  const known = new Set(sorted.map((node) => node.id));
  const links = edges
    .filter((edge) => known.has(edge.source) && known.has(edge.target))
    .sort((a, b) =>
      byId({ id: `${a.kind} ${a.source} ${a.target}` }, { id: `${b.kind} ${b.source} ${b.target}` }),
    );
  const sizes = new Map(sorted.map((node) => [node.id, labelSize(node.kind, node.label)]));

  const shown = takesPart(sorted, links, (claim) => claim.tier !== "inferred");
  const all = takesPart(sorted, links);
  const composed = composeBlocks(
    groupsOf(
      sorted.filter((node) => shown.has(node.id)),
      links,
    ),
    sizes,
  );
  const at = composed.at;
  const width = Math.max(composed.width, 640);
  const shift = (width - composed.width) / 2;
  for (const [id, { x, y }] of at) at.set(id, { x: x + shift, y });

  let top = composed.height + (at.size > 0 ? MARGIN : 0);
  const below = (ids: readonly string[]) => {
    const rows = rowsBelow(ids, sizes, top, width);
    for (const [id, place] of rows.at) at.set(id, place);
    if (ids.length > 0) top = rows.bottom + MARGIN;
  };
  const rest = sorted.filter((node) => !at.has(node.id));
  const beside = (id: string) => {
    const xs = links.flatMap((link) =>
      link.source === id
        ? [at.get(link.target)?.x ?? []]
        : link.target === id
          ? [at.get(link.source)?.x ?? []]
          : [],
    );
    const numbers = xs.flat();
    return numbers.length === 0 ? width / 2 : numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  };
  const summits = rest.filter((node) => node.kind === "summit").map(({ id }) => ({ id, x: beside(id) }));
  below(summits.sort((a, b) => a.x - b.x || byId(a, b)).map(({ id }) => id));
  below(rest.filter((node) => node.kind !== "summit" && all.has(node.id)).map((node) => node.id));
  below(
    rest
      .filter((node) => node.kind !== "summit" && !all.has(node.id))
      .sort(nationsFirst)
      .map((node) => node.id),
  );
  return rounded(at);
}

function nationsFirst(a: PlaceableNode, b: PlaceableNode): number {
  return Number(b.kind === "nation") - Number(a.kind === "nation") || byId(a, b);
}

function rounded(at: ReadonlyMap<string, Position>): Map<string, Position> {
  const round = (value: number) => Math.round(value * 10) / 10 + 0;
  return new Map(
    [...at].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { x, y }]) => [id, { x: round(x), y: round(y) }]),
  );
}
