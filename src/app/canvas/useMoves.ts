import type { Core, NodeSingular } from "cytoscape";
import type { KeyboardEvent } from "react";
import { toggled } from "../query/filter.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { type Direction, nearestNode, type Spot } from "../query/nearestNode.ts";
import { useExplorer } from "../store/explorer.ts";
import type { Drawing } from "../store/place.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const hops: Readonly<Record<string, Drawing["hops"]>> = { "0": null, "1": 1, "2": 2, "3": 3 };

/** The keys of the picture, while it has the focus: walking, focus by steps, expanding, hiding, paths, zoom. */
export function useMoves(
  cy: Core | null,
  index: GraphIndex,
  view: { zoomBy: (factor: number) => void; fit: () => void },
) {
  return (event: KeyboardEvent) => {
    if (!cy || event.ctrlKey || event.metaKey || event.altKey) return;
    if (walk(cy, event) || onView(view, event) || onDrawing(index, event)) event.preventDefault();
  };
}

function walk(cy: Core, event: KeyboardEvent): boolean {
  const { place, selectOnCanvas } = useExplorer.getState();
  const { selected } = place;
  const direction = directions[event.key];
  if (direction) {
    const next = step(cy, selected, direction);
    if (next !== null) selectOnCanvas(next, "replace");
  } else if (event.key === "Enter" && selected !== null) document.getElementById("detail-title")?.focus();
  else if (event.key.toLowerCase() === "n") toNeighbour(event.shiftKey ? -1 : 1);
  else if (event.key === "Escape" && selected !== null) selectOnCanvas(null);
  else return false;
  return true;
}

function onView(
  { zoomBy, fit: showAll }: { zoomBy: (factor: number) => void; fit: () => void },
  event: KeyboardEvent,
): boolean {
  if (event.key === "+" || event.key === "=") zoomBy(1.3);
  else if (event.key === "-") zoomBy(1 / 1.3);
  else if (event.key === "\\") showAll();
  else return false;
  return true;
}

function onDrawing(index: GraphIndex, event: KeyboardEvent): boolean {
  const { place, draw, selectOnCanvas } = useExplorer.getState();
  const { selected, drawing } = place;
  if (selected === null || !index.nodes.has(selected)) return false;
  const around = (index.edgesAt.get(selected) ?? []).map((edge): string =>
    edge.source === selected ? edge.target : edge.source,
  );
  const [from] = drawing.path;
  if (event.key in hops) draw({ hops: hops[event.key] ?? null });
  else if (event.key === "e") draw({ expanded: [...drawing.expanded, selected] });
  else if (event.key === "h") {
    draw({ hidden: [...drawing.hidden, selected] });
    selectOnCanvas(null);
  } else if (event.key === "i") draw({ isolated: [selected, ...around] });
  else if (event.key === "p") draw({ pinned: toggled(drawing.pinned, selected) });
  else if (event.key === "s") draw({ path: [selected] });
  else if (event.key === "d" && from !== undefined && from !== selected) draw({ path: [from, selected] });
  else return false;
  return true;
}

/** The focus goes over the buttons of the selected node and its neighbours. */
function toNeighbour(by: 1 | -1): void {
  const buttons = [...document.querySelectorAll<HTMLElement>(".node-buttons button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 1 : buttons.length - 1) : (at + by + buttons.length) % buttons.length;
  buttons[next]?.focus();
}

function step(cy: Core, selected: string | null, direction: Direction): string | null {
  const spots = (cy.nodes().toArray() as NodeSingular[])
    .filter((node) => !node.id().startsWith("doc:"))
    .map((node): Spot => ({ id: node.id(), ...node.position() }));
  const from = spots.find((spot) => spot.id === selected);
  if (from) return nearestNode(spots, from, direction)?.id ?? null;
  // With nothing selected the walk begins at the first accusation from the top.
  const claims = spots.filter((spot) => spot.id.startsWith("accusation:"));
  return (claims.length > 0 ? claims : spots).toSorted((a, b) => a.y - b.y || a.x - b.x)[0]?.id ?? null;
}
