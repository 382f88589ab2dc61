import type { EdgeKind } from "../../model/graph.ts";
import type { Drawing, Place } from "../store/place.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { walkPath, withinSteps } from "./graphWalk.ts";
import { type Visible, visibleNodes } from "./visibleNodes.ts";

/** At once no more than this many neighbours come into the picture. */
const EXPANDED_AT_MOST = 40;

/** The nodes to draw: what the filter lets through, then what was asked for around, along or beyond it by hand. */
export function drawnNodes(index: GraphIndex, { filter, selected, drawing }: Place): Visible {
  const { ids, passing } = visibleNodes(index, filter, selected);
  const shown = narrowed(index, ids, selected, drawing, filter.hiddenRelations);
  for (const id of drawing.expanded) for (const other of newNeighbours(index, id, shown)) shown.add(other);
  for (const id of drawing.pinned) if (index.nodes.has(id)) shown.add(id);
  for (const id of drawing.hidden) shown.delete(id);
  return { ids: shown, passing: shown.size < ids.size ? shown.size : passing };
}

function narrowed(
  index: GraphIndex,
  ids: ReadonlySet<string>,
  selected: string | null,
  drawing: Drawing,
  hidden: readonly EdgeKind[],
): Set<string> {
  const [from, to] = drawing.path;
  if (from !== undefined && to !== undefined) {
    const path = walkPath(index, from, to, hidden);
    if (path) return new Set(path.flatMap(({ node }) => node));
  }
  if (drawing.isolated.length > 0) {
    const only = new Set(drawing.isolated.filter((id) => index.nodes.has(id)));
    if (selected !== null && index.nodes.has(selected)) only.add(selected);
    return only;
  }
  if (drawing.hops !== null && selected !== null && index.nodes.has(selected))
    return withinSteps(index, selected, drawing.hops, (id) => ids.has(id));
  return new Set(ids);
}

/** Neighbours of a node that are not drawn, those with most evidence first. */
export function newNeighbours(index: GraphIndex, id: string, drawn: ReadonlySet<string>): string[] {
  const others = new Set(
    (index.edgesAt.get(id) ?? []).map((edge): string => (edge.source === id ? edge.target : edge.source)),
  );
  const evidence = (other: string) => index.nodes.get(other)?.evidence.length ?? 0;
  return [...others]
    .filter((other) => !drawn.has(other))
    .sort((a, b) => evidence(b) - evidence(a) || (a < b ? -1 : 1))
    .slice(0, EXPANDED_AT_MOST);
}
