import type { Core, EventObject } from "cytoscape";
import { useEffect, useState } from "react";
import { useExplorer } from "../store/explorer.ts";
import { afterPaint } from "./afterPaint.ts";

/** What the pointer is on, and where on the canvas. */
export interface Hover {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** By a finger, which covers what is around it. */
  readonly touch: boolean;
}

/** A tap selects a node or an edge and opens a document, a tap beside them clears; gives what the mouse is on, or a finger rests on. */
export function usePointer(cy: Core | null): Hover | null {
  const [hover, setHover] = useState<Hover | null>(null);
  useEffect(() => {
    if (!cy) return;
    // What a finger rested on is looked at: lifting it chooses nothing.
    let held = false;
    const begin = () => {
      held = false;
    };
    const tap = (event: EventObject) => {
      if (held) return;
      const { selectOnCanvas, place, read } = useExplorer.getState();
      const id = event.target === cy ? null : String(event.target.id());
      setHover(null);
      // The details come first: cytoscape, which redraws all after each click, draws nothing in the frame that shows them.
      cy.startBatch();
      afterPaint(() => {
        if (!cy.destroyed()) cy.endBatch();
      });
      if (id?.startsWith("doc:")) read({ document: id, start: 0 });
      else if (id !== null && !id.startsWith("told ")) selectOnCanvas(id);
      else if (place.selected !== null) selectOnCanvas(null);
    };
    const over = (event: EventObject) => {
      const container = cy.container();
      if (container) container.style.cursor = "pointer";
      const id = String(event.target.id());
      const mouse = event.originalEvent?.type.startsWith("mouse");
      if (mouse && !id.startsWith("told ")) setHover({ id, ...event.renderedPosition, touch: false });
    };
    const hold = (event: EventObject) => {
      const id = String(event.target.id());
      if (!event.originalEvent?.type.startsWith("touch") || id.startsWith("told ")) return;
      held = true;
      setHover({ id, ...event.renderedPosition, touch: true });
    };
    const out = () => {
      const container = cy.container();
      if (container) container.style.cursor = "";
      setHover(null);
    };
    cy.on("tapstart", begin);
    cy.on("tap", tap);
    cy.on("taphold", "node, edge", hold);
    cy.on("mouseover", "node, edge", over);
    cy.on("mouseout", "node, edge", out);
    cy.on("viewport grab", out);
    return () => {
      cy.removeListener("tapstart", begin);
      cy.removeListener("tap", tap);
      cy.removeListener("taphold", "node, edge", hold);
      cy.removeListener("mouseover", "node, edge", over);
      cy.removeListener("mouseout", "node, edge", out);
      cy.removeListener("viewport grab", out);
    };
  }, [cy]);
  return hover;
}
