import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import { useEffect } from "react";
import type { EdgeKind } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { type Neighbourhood, neighbourhood } from "../query/neighbourhood.ts";

const marks = ["picked", "near", "pale", "off"] as const;
type Mark = (typeof marks)[number];

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
      cy.elements().forEach((element) => {
        const wanted = marksOf(element, near, selected, hiddenRelations);
        // Only what changes: cytoscape works out anew the style of each element whose classes are touched.
        for (const mark of marks)
          if (element.hasClass(mark) !== wanted.includes(mark)) element.toggleClass(mark);
      });
    });
  }, [cy, index, elements, selected, hiddenRelations]);
}

function marksOf(
  element: SingularElementReturnValue,
  near: Neighbourhood | null,
  selected: string | null,
  hiddenRelations: readonly EdgeKind[],
): Mark[] {
  const id = element.id();
  const off = element.isEdge() && hiddenRelations.some((relation) => element.hasClass(relation));
  if (near === null) return off ? ["off"] : [];
  const isNear = (element.isNode() ? near.nodes : near.edges).has(id);
  const beside = !isNear && element.hasClass("tie");
  return [
    ...(id === selected ? (["picked"] as const) : []),
    ...(isNear ? (["near"] as const) : id === selected ? [] : (["pale"] as const)),
    ...(off || beside ? (["off"] as const) : []),
  ];
}
