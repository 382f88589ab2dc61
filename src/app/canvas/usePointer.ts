import type { Core, EventObject } from "cytoscape";
import { useEffect } from "react";
import { useExplorer } from "../store/explorer.ts";

/** A tap selects a node or an edge, a tap beside them clears; the pointer shows what can be tapped. */
export function usePointer(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return;
    const tap = (event: EventObject) => {
      const { selectOnCanvas, place } = useExplorer.getState();
      if (event.target !== cy) selectOnCanvas(String(event.target.id()));
      else if (place.selected !== null) selectOnCanvas(null);
    };
    const point = (cursor: string) => () => {
      const container = cy.container();
      if (container) container.style.cursor = cursor;
    };
    const over = point("pointer");
    const out = point("");
    cy.on("tap", tap);
    cy.on("mouseover", "node, edge", over);
    cy.on("mouseout", "node, edge", out);
    return () => {
      cy.removeListener("tap", tap);
      cy.removeListener("mouseover", "node, edge", over);
      cy.removeListener("mouseout", "node, edge", out);
    };
  }, [cy]);
}
