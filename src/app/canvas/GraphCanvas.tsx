import type { Core } from "cytoscape";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import CytoscapeComponent from "react-cytoscapejs";
import type { GraphIndex } from "../query/graphIndex.ts";
import { useExplorer } from "../store/explorer.ts";
import { useTheme } from "../store/theme.ts";
import { text } from "../text.ts";
import { BoxSelect } from "./BoxSelect.tsx";
import { DrawBar } from "./DrawBar.tsx";
import { elementsOf } from "./elements.ts";
import { HoverCard } from "./HoverCard.tsx";
import { NodeButtons } from "./NodeButtons.tsx";
import { ownPalette } from "./ownPalette.ts";
import { stylesheet } from "./stylesheet.ts";
import { useHighlight } from "./useHighlight.ts";
import { useLabels } from "./useLabels.ts";
import { useLit } from "./useLit.ts";
import { useMoves } from "./useMoves.ts";
import { usePointer } from "./usePointer.ts";
import { useViewport } from "./useViewport.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

const layout = { name: "preset", fit: false } as const;
const box = { width: "100%", height: "100%" } as const;

/** The drawn graph: one tab stop; positions come from the file and never move. */
export default function GraphCanvas({
  index,
  visible,
  selected,
}: {
  readonly index: GraphIndex;
  readonly visible: ReadonlySet<string>;
  /** As the picture shows it, which follows what is selected. */
  readonly selected: string | null;
}) {
  const documents = useExplorer((state) => state.place.drawing.documents);
  const [boxing, setBoxing] = useState(false);
  const endBox = useCallback(() => setBoxing(false), []);
  const [cy, setCy] = useState<Core | null>(null);
  const [scale, setScale] = useState(1);
  const theme = useTheme();
  const hiddenRelations = useExplorer((state) => state.place.filter.hiddenRelations);
  const lit = useExplorer((state) => state.lit);
  const frame = useRef<HTMLDivElement>(null);
  // Same identity between renders: react-cytoscapejs compares elements on every update.
  const elements = useMemo(() => elementsOf(index, visible, documents), [index, visible, documents]);
  const styles = useMemo(() => stylesheet(ownPalette(theme), scale), [theme, scale]);

  useEffect(() => {
    if (cy) Reflect.set(globalThis, "__cy", cy);
  }, [cy]);
  const { zoomBy, fit } = useViewport(cy, frame, elements, selected);
  const hover = usePointer(cy);
  useHighlight(cy, index, elements, selected, hiddenRelations);
  useLit(cy, elements, lit);
  useLabels(cy, elements, selected, scale, setScale);
  const onKeyDown = useMoves(cy, index, { zoomBy, fit });

  return (
    <>
      <div className="graph-frame">
        <div
          ref={frame}
          className="graph"
          role="application"
          aria-roledescription={text.canvas.role}
          aria-label={text.canvas.label}
          aria-describedby="graph-summary"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the graph is one tab stop, moved in with arrow keys.
          tabIndex={0}
          onKeyDown={onKeyDown}
        >
          <CytoscapeComponent
            elements={elements}
            stylesheet={styles}
            layout={layout}
            style={box}
            cy={setCy}
            minZoom={0.04}
            maxZoom={3}
            autoungrabify
            boxSelectionEnabled={false}
          />
        </div>
        <NodeButtons cy={cy} selected={selected} onKeyDown={onKeyDown} />
        {cy && hover && hover.id !== selected && (
          <HoverCard hover={hover} size={{ width: cy.width(), height: cy.height() }} />
        )}
        {boxing && <BoxSelect cy={cy} end={endBox} />}
        {!boxing && <DrawBar drawn={visible} />}
        <ZoomButtons zoomBy={zoomBy} fit={fit} startBox={() => setBoxing(true)} />
      </div>
    </>
  );
}
