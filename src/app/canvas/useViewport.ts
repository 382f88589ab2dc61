import type { Core, ElementDefinition } from "cytoscape";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useExplorer } from "../store/explorer.ts";
import { useMatch } from "../store/theme.ts";

const PADDING = 36;
/** At the first picture nothing is drawn larger than this. */
const CLOSEST_FIT = 1.35;

/** Fits the picture to its frame until the reader moves it, and brings what is selected elsewhere into view. */
export function useViewport(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  elements: readonly ElementDefinition[],
) {
  const moved = useRef(false);
  const still = useMatch("(prefers-reduced-motion: reduce)");
  const selected = useExplorer((state) => state.place.selected);

  const fit = useCallback(() => {
    if (!cy || cy.width() === 0 || cy.nodes().empty()) return;
    moved.current = false;
    cy.fit(undefined, Math.min(PADDING, cy.width() * 0.05));
    if (cy.zoom() > CLOSEST_FIT) {
      cy.zoom(CLOSEST_FIT);
      cy.center();
    }
  }, [cy]);

  const zoomBy = useCallback(
    (factor: number) => {
      if (!cy) return;
      moved.current = true;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    [cy],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other elements need another fit.
  useEffect(() => {
    if (!cy || !frame.current) return;
    const refit = () => {
      cy.resize();
      if (!moved.current) fit();
    };
    refit();
    const observer = new ResizeObserver(refit);
    observer.observe(frame.current);
    const touched = () => {
      moved.current = true;
    };
    cy.on("dragpan scrollzoom pinchzoom", touched);
    return () => {
      observer.disconnect();
      cy.removeListener("dragpan scrollzoom pinchzoom", touched);
    };
  }, [cy, frame, fit, elements]);

  useEffect(() => {
    if (!cy || selected === null) return;
    const node = cy.getElementById(selected);
    if (node.empty() || !node.isNode()) return;
    const { x, y } = node.renderedPosition();
    const edge = 60;
    if (x > edge && y > edge && x < cy.width() - edge && y < cy.height() - edge) return;
    if (still) cy.center(node);
    else cy.animate({ center: { eles: node }, duration: 180 });
  }, [cy, selected, still]);

  return { fit, zoomBy };
}
