import type { Core, ElementDefinition, NodeSingular } from "cytoscape";
import { useEffect } from "react";
import { type LabelBox, labelBudget } from "../query/labelBudget.ts";
import { LABEL_SIZE, signScale } from "./stylesheet.ts";

/** No label is drawn smaller than this, in pixels on the screen; when zoomed out, labels are fewer instead. */
const SMALLEST = 11;
const LARGEST_SCALE = 3;

/** How much larger than life symbols and labels are drawn at a zoom, so that they stay readable. */
export function scaleAt(zoom: number): number {
  const wanted = SMALLEST / LABEL_SIZE / zoom;
  return Math.min(LARGEST_SCALE, Math.max(1, Math.ceil(wanted * 10) / 10));
}

/** Shows as many labels as fit without touching, the selected and the weightiest first. */
export function useLabels(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  selected: string | null,
  scale: number,
  setScale: (scale: number) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements and another selection mean other labels.
  useEffect(() => {
    if (!cy) return;
    let waiting = 0;
    const choose = () => {
      waiting = 0;
      const wanted = scaleAt(cy.zoom());
      if (wanted !== scale) {
        setScale(wanted);
        return;
      }
      const shown = labelBudget(boxesOf(cy, scale));
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          if (node.hasClass("unlabelled") === shown.has(node.id())) node.toggleClass("unlabelled");
        });
      });
    };
    const later = () => {
      if (waiting === 0) waiting = requestAnimationFrame(choose);
    };
    choose();
    cy.on("zoom resize", later);
    return () => {
      cancelAnimationFrame(waiting);
      cy.removeListener("zoom resize", later);
    };
  }, [cy, elements, selected, scale, setScale]);
}

function boxesOf(cy: Core, scale: number): LabelBox[] {
  const nodes = cy.nodes().toArray() as NodeSingular[];
  const unit = scale * cy.zoom();
  const sign = signScale(scale) * cy.zoom();
  const symbols = nodes.map((node): LabelBox => {
    const { x, y } = node.renderedPosition();
    return {
      id: `symbol ${node.id()}`,
      left: x - 11 * sign,
      top: y - 11 * sign,
      width: 22 * sign,
      height: 22 * sign,
    };
  });
  const labels = nodes
    .map((node) => ({ node, id: node.id(), weight: weight(node) }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ node, id }): LabelBox => {
      const { x, y } = node.renderedPosition();
      const lines = String(node.data("label")).split("\n");
      const width = Math.max(...lines.map((line) => line.length)) * 0.5 * LABEL_SIZE * unit;
      return {
        id,
        left: x - width / 2,
        top: y + 11 * sign + 4 * unit,
        width,
        height: lines.length * 14.4 * unit,
      };
    });
  // What is selected is named even where its name lies over another symbol.
  const picked = new Set(cy.nodes(".picked").map((node) => node.id()));
  return [
    ...labels.filter(({ id }) => picked.has(id)),
    ...symbols,
    ...labels.filter(({ id }) => !picked.has(id)),
  ];
}

function weight(node: NodeSingular): number {
  const picked = node.hasClass("picked") ? 1e6 : node.hasClass("near") ? 1e5 : 0;
  const party = node.hasClass("nation")
    ? 300
    : node.hasClass("accusation")
      ? 100
      : node.hasClass("denial")
        ? 90
        : 150;
  return picked + party + node.degree(false) * 10;
}
