import type { Core, EventObject } from "cytoscape";
import { useEffect, useState } from "react";
import { useExplorer } from "../store/explorer.ts";

/** What the pointer is on, and where on the canvas. */
export interface Hover {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A tap selects a node or an edge and opens a document, a tap beside them clears; gives what the mouse is on. */
export function usePointer(cy: Core | null): Hover | null {
  const [hover, setHover] = useState<Hover | null>(null);
  useEffect(() => {
    if (!cy) return;
    const tap = (event: EventObject) => {
      const { selectOnCanvas, place, read } = useExplorer.getState();
      const id = event.target === cy ? null : String(event.target.id());
      setHover(null);
      if (id?.startsWith("doc:")) read({ document: id, start: 0 });
      else if (id !== null && !id.startsWith("told ")) selectOnCanvas(id);
      else if (place.selected !== null) selectOnCanvas(null);
    };
    const over = (event: EventObject) => {
      const container = cy.container();
      if (container) container.style.cursor = "pointer";
      const id = String(event.target.id());
      const mouse = event.originalEvent?.type.startsWith("mouse");
      if (mouse && !id.startsWith("told ")) setHover({ id, ...event.renderedPosition });
    };
    const out = () => {
      const container = cy.container();
      if (container) container.style.cursor = "";
      setHover(null);
    };
    cy.on("tap", tap);
    cy.on("mouseover", "node, edge", over);
    cy.on("mouseout", "node, edge", out);
    cy.on("viewport grab", out);
    return () => {
      cy.removeListener("tap", tap);
      cy.removeListener("mouseover", "node, edge", over);
      cy.removeListener("mouseout", "node, edge", out);
      cy.removeListener("viewport grab", out);
    };
  }, [cy]);
  return hover;
}
