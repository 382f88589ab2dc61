import type { Core, NodeSingular } from "cytoscape";
import type { KeyboardEvent } from "react";
import { type Direction, nearestNode, type Spot } from "../query/nearestNode.ts";
import { useExplorer } from "../store/explorer.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Arrow keys select the nearest node that way; Enter goes to the details, Escape clears, + − 0 zoom. */
export function useMoves(
  cy: Core | null,
  { zoomBy, fit }: { zoomBy: (factor: number) => void; fit: () => void },
) {
  return (event: KeyboardEvent) => {
    if (!cy || event.ctrlKey || event.metaKey || event.altKey) return;
    const { place, selectOnCanvas } = useExplorer.getState();
    const { selected } = place;
    const direction = directions[event.key];
    if (direction) {
      const next = step(cy, selected, direction);
      if (next !== null) selectOnCanvas(next, "replace");
    } else if (event.key === "Enter" && selected !== null) document.getElementById("detail-title")?.focus();
    else if (event.key === "Escape" && selected !== null) selectOnCanvas(null);
    else if (event.key === "+" || event.key === "=") zoomBy(1.3);
    else if (event.key === "-") zoomBy(1 / 1.3);
    else if (event.key === "0" || event.key === "\\") fit();
    else return;
    event.preventDefault();
  };
}

function step(cy: Core, selected: string | null, direction: Direction): string | null {
  const spots = (cy.nodes().toArray() as NodeSingular[]).map(
    (node): Spot => ({ id: node.id(), ...node.position() }),
  );
  const from = spots.find((spot) => spot.id === selected);
  if (from) return nearestNode(spots, from, direction)?.id ?? null;
  // With nothing selected the walk begins at the first accusation from the top.
  const claims = spots.filter((spot) => spot.id.startsWith("accusation:"));
  return (claims.length > 0 ? claims : spots).toSorted((a, b) => a.y - b.y || a.x - b.x)[0]?.id ?? null;
}
