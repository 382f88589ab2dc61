import type { Core, ElementDefinition } from "cytoscape";
import { useEffect } from "react";

/** Marks the nodes that are pointed at in another view. */
export function useLit(
  cy: Core | null,
  elements: readonly ElementDefinition[],
  lit: readonly string[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without this class.
  useEffect(() => {
    cy?.batch(() => {
      cy.elements(".lit").removeClass("lit");
      for (const id of lit) cy.getElementById(id).addClass("lit");
    });
  }, [cy, elements, lit]);
}
