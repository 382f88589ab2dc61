import type { Core, NodeSingular } from "cytoscape";
import { useEffect, useState } from "react";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

const AT_MOST = 40;

/** Real buttons over the selected node and its neighbours, for those who cannot see the canvas; the mouse goes through them. */
export function NodeButtons({
  cy,
  selected,
  onKeyDown,
}: {
  readonly cy: Core | null;
  readonly selected: string | null;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}) {
  const index = useIndex();
  const { selectOnCanvas, light } = useExplorer.getState();
  const places = usePlaces(cy, selected);
  if (places.length === 0) return null;
  return (
    <fieldset className="node-buttons" aria-label={text.draw.neighbours}>
      {places.map(({ id, x, y }) => {
        const node = index.nodes.get(id);
        if (!node) return null;
        const state = node.kind === "accusation" ? text.contestation[node.contestation] : "";
        return (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            style={{ left: x, top: y }}
            aria-pressed={id === selected}
            aria-label={text.draw.node(
              text.kinds[node.kind],
              node.label,
              state,
              index.edgesAt.get(id)?.length ?? 0,
            )}
            onFocus={() => light([id])}
            onBlur={() => light([])}
            onKeyDown={(event) => {
              // Enter and Space are the button's own.
              if (event.key !== "Enter" && event.key !== " ") onKeyDown(event);
            }}
            onClick={() => selectOnCanvas(id)}
          />
        );
      })}
    </fieldset>
  );
}

function usePlaces(cy: Core | null, selected: string | null) {
  const [places, setPlaces] = useState<readonly { id: string; x: number; y: number }[]>([]);
  useEffect(() => {
    if (!cy) return;
    let waiting = 0;
    const place = () => {
      waiting = 0;
      const node = selected === null ? cy.collection() : cy.getElementById(selected).filter("node");
      const near = node.union(node.neighborhood("node").filter((one) => !one.id().startsWith("doc:")));
      setPlaces(
        near.slice(0, AT_MOST).map((one) => ({ id: one.id(), ...(one as NodeSingular).renderedPosition() })),
      );
    };
    const later = () => {
      if (waiting === 0) waiting = requestAnimationFrame(place);
    };
    later();
    cy.on("viewport resize add remove", later);
    return () => {
      cancelAnimationFrame(waiting);
      cy.removeListener("viewport resize add remove", later);
    };
  }, [cy, selected]);
  return places;
}
