import type { Core, ElementDefinition } from "cytoscape";
import { useEffect } from "react";
import type { EdgeKind } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { neighbourhood } from "../query/neighbourhood.ts";

/** Marks the selected element, keeps its neighbourhood in full colour and pales the rest; relations switched off are not drawn. */
export function useHighlight(
  cy: Core | null,
  index: GraphIndex,
  elements: readonly ElementDefinition[],
  selected: string | null,
  hiddenRelations: readonly EdgeKind[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without these classes.
  useEffect(() => {
    if (!cy) return;
    const near =
      selected !== null && cy.getElementById(selected).nonempty() ? neighbourhood(index, selected) : null;
    cy.batch(() => {
      cy.elements().removeClass("picked near pale off");
      for (const relation of hiddenRelations) cy.edges(`.${relation}`).addClass("off");
      if (!near || selected === null) return;
      cy.nodes().forEach((node) => {
        node.addClass(near.nodes.has(node.id()) ? "near" : "pale");
      });
      cy.edges().forEach((edge) => {
        edge.addClass(near.edges.has(edge.id()) ? "near" : "pale");
      });
      cy.edges(".tie.pale").addClass("off");
      cy.getElementById(selected).addClass("picked").removeClass("pale");
    });
  }, [cy, index, elements, selected, hiddenRelations]);
}
