import type { CollectionReturnValue, Core, ElementDefinition } from "cytoscape";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { isEmbedded } from "../embed/embedded.ts";
import { useMatch } from "../store/theme.ts";

const PADDING = 36;
/** Narrower than this the picture is too small for the whole graph and a selection. */
const SMALL = 520;
/** Room for the bar over the picture, and below it. */
const TOP = 46;
const BOTTOM = 16;
/** At the first picture nothing is drawn larger than this. */
const CLOSEST_FIT = 1.35;

/** Fits the picture to its frame until the reader moves it, and brings what is selected elsewhere into view. */
export function useViewport(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  elements: readonly ElementDefinition[],
  selected: string | null,
) {
  const moved = useRef(false);
  const still = useMatch("(prefers-reduced-motion: reduce)");

  const fit = useCallback(() => {
    if (!cy || cy.width() === 0 || cy.nodes().empty()) return;
    moved.current = false;
    frameOn(cy, cy.elements());
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
    // Inside another page the wheel is that page's, unless Ctrl or ⌘ is held.
    const wheel = (event: WheelEvent) => {
      if (isEmbedded()) cy.userZoomingEnabled(event.ctrlKey || event.metaKey);
    };
    const element = frame.current;
    element.addEventListener("wheel", wheel, { capture: true, passive: true });
    const touched = () => {
      moved.current = true;
    };
    cy.on("dragpan scrollzoom pinchzoom", touched);
    return () => {
      observer.disconnect();
      element.removeEventListener("wheel", wheel, { capture: true });
      cy.removeListener("dragpan scrollzoom pinchzoom", touched);
    };
  }, [cy, frame, fit, elements]);

  useEffect(() => {
    if (!cy) return;
    if (selected === null) {
      if (cy.width() < SMALL) fit();
      return;
    }
    const node = cy.getElementById(selected);
    if (node.empty() || !node.isNode()) return;
    if (cy.width() < SMALL) {
      // On a small screen what is selected and its neighbours fill the picture.
      frameOn(cy, node.closedNeighborhood());
      moved.current = true;
      return;
    }
    const { x, y } = node.renderedPosition();
    const edge = 60;
    if (x > edge && y > edge && x < cy.width() - edge && y < cy.height() - edge) return;
    if (still) cy.center(node);
    else cy.animate({ center: { eles: node }, duration: 180 });
  }, [cy, selected, still, fit]);

  return { fit, zoomBy };
}

/** Fills the picture with these elements, below the bar. */
function frameOn(cy: Core, elements: CollectionReturnValue): void {
  const box = elements.boundingBox();
  const side = Math.min(PADDING, cy.width() * 0.05);
  // The bar's buttons are larger for fingers.
  const top = cy.width() < SMALL ? TOP + 32 : TOP;
  const room = { width: cy.width() - 2 * side, height: cy.height() - top - BOTTOM };
  // A zoom beyond the bounds would be passed over, and the picture show a corner.
  const zoom = Math.max(cy.minZoom(), Math.min(CLOSEST_FIT, room.width / box.w, room.height / box.h));
  cy.viewport({
    zoom,
    pan: {
      x: side + (room.width - box.w * zoom) / 2 - box.x1 * zoom,
      y: top + (room.height - box.h * zoom) / 2 - box.y1 * zoom,
    },
  });
}
