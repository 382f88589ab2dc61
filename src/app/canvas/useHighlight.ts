import type { Core, ElementDefinition } from "cytoscape";
import { useEffect } from "react";
import type { GraphIndex } from "../query/graphIndex.ts";
import { neighbourhood } from "../query/neighbourhood.ts";

/** Marks the selected element, keeps its neighbourhood in full colour and pales the rest; ties show when asked for. */
export function useHighlight(
  cy: Core | null,
  index: GraphIndex,
  elements: readonly ElementDefinition[],
  selected: string | null,
  showTies: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without these classes.
  useEffect(() => {
    if (!cy) return;
    const near =
      selected !== null && cy.getElementById(selected).nonempty() ? neighbourhood(index, selected) : null;
    cy.batch(() => {
      cy.elements().removeClass("picked near pale off");
      if (!showTies) cy.edges(".tie").addClass("off");
      if (!near || selected === null) return;
      cy.nodes().forEach((node) => {
        node.addClass(near.nodes.has(node.id()) ? "near" : "pale");
      });
      cy.edges().forEach((edge) => {
        edge.addClass(near.edges.has(edge.id()) ? "near" : "pale");
      });
      cy.edges(".near").removeClass("off");
      cy.edges(".tie.pale").addClass("off");
      cy.getElementById(selected).addClass("picked").removeClass("pale");
    });
  }, [cy, index, elements, selected, showTies]);
}
