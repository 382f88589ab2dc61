import { lazy, Suspense, useMemo, useRef } from "react";
import { NothingLeft } from "../facets/NothingLeft.tsx";
import { drawnNodes } from "../query/drawnNodes.ts";
import { filteredClaims } from "../query/filterClaims.ts";
import { isByNation } from "../query/isByNation.ts";
import { Boundary } from "../states/Boundary.tsx";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { Legend } from "./Legend.tsx";
import { usePainted } from "./usePainted.ts";

const NationPicture = lazy(() => import("../nations/NationPicture.tsx"));
const GraphCanvas = lazy(() => import("./GraphCanvas.tsx"));

/** The graph with its legend, and what stands there when nothing is left to draw. */
export default function GraphPane({ legend }: { readonly legend: boolean }) {
  const index = useIndex();
  const place = usePainted(useExplorer((state) => state.place));
  const { filter, selected, drawing } = place;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the place only these change what is drawn.
  const { ids, passing } = useMemo(() => drawnNodes(index, place), [index, filter, selected, drawing]);
  const visible = useUnchanged(ids);
  const counts = useMemo(() => {
    const drawn = index.graph.nodes.filter((node) => visible.has(node.id));
    const of = (kind: string) => drawn.filter((node) => node.kind === kind).length;
    return { nodes: drawn.length, accusations: of("accusation"), denials: of("denial") };
  }, [index, visible]);

  if (isByNation(place, passing))
    return (
      <section className="stage" aria-label={text.nations.label}>
        <Boundary fallback={<CanvasFailed />}>
          <Suspense fallback={<p className="stage-wait">{text.canvas.loading}</p>}>
            <NationPicture index={index} claims={filteredClaims(index, filter)} />
          </Suspense>
        </Boundary>
        {legend && <Legend index={index} />}
      </section>
    );
  return (
    <section className="stage" aria-label={text.canvas.label}>
      <p id="graph-summary" className="unseen">
        {text.canvas.summary(counts.nodes, counts.accusations, counts.denials)}
      </p>
      {visible.size > 0 && visible.size < passing && (
        <PartNote drawn={visible.size} all={passing} parties={drawing.parties} />
      )}
      <div className="stage-picture">
        <Boundary fallback={<CanvasFailed />}>
          <Suspense fallback={<p className="stage-wait">{text.canvas.loading}</p>}>
            <GraphCanvas index={index} visible={visible} selected={selected} />
          </Suspense>
        </Boundary>
        {visible.size === 0 && <NothingLeft />}
      </div>
      {legend && <Legend index={index} />}
    </section>
  );
}

/** Above the picture: that only a part is drawn, and the way back to the nations for who came from there. */
function PartNote(properties: { readonly drawn: number; readonly all: number; readonly parties: boolean }) {
  return (
    <div className="stage-note">
      <p>{text.canvas.part(properties.drawn, properties.all)}</p>
      {properties.parties && (
        <button
          type="button"
          className="button button-small"
          onClick={() => useExplorer.getState().draw({ parties: false })}
        >
          {text.nations.show}
        </button>
      )}
    </div>
  );
}

function CanvasFailed() {
  return (
    <div className="stage-empty" role="alert">
      <h2>{text.failed.canvas.title}</h2>
      <p>{text.failed.canvas.body}</p>
    </div>
  );
}

/** The set given before, as long as its members are the same. */
function useUnchanged(ids: ReadonlySet<string>): ReadonlySet<string> {
  const kept = useRef(ids);
  if (
    kept.current !== ids &&
    (kept.current.size !== ids.size || [...ids].some((id) => !kept.current.has(id)))
  )
    kept.current = ids;
  return kept.current;
}
