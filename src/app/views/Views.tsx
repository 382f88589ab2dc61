import { lazy, Suspense, useState } from "react";
import { Boundary } from "../states/Boundary.tsx";
import { useExplorer } from "../store/explorer.ts";
import type { View } from "../store/place.ts";
import { text } from "../text.ts";

const lazily = {
  threads: lazy(() => import("../threads/ThreadsView.tsx")),
  documents: lazy(() => import("../documents/DocumentsView.tsx")),
  matrix: lazy(() => import("../matrix/MatrixView.tsx")),
  timeline: lazy(() => import("../timeline/TimelineView.tsx")),
  table: lazy(() => import("../table/TableView.tsx")),
};
const GraphPane = lazy(() => import("../canvas/GraphPane.tsx"));
const Reader = lazy(() => import("../reader/Reader.tsx"));

/** The view in front, or the article over it. Each loads when first needed; the graph stays once it is drawn. */
export function Views({ view, legend }: { readonly view: View; readonly legend: boolean }) {
  const reading = useExplorer((state) => state.place.reading);
  const graphInFront = view === "graph" && reading === null;
  const [drawn, setDrawn] = useState(graphInFront);
  if (graphInFront && !drawn) setDrawn(true);
  const Other = view === "graph" ? null : lazily[view];
  return (
    <div className="view">
      {drawn && (
        <div className="view-keep" hidden={!graphInFront}>
          <Suspense fallback={<p className="stage-wait">{text.canvas.loading}</p>}>
            <GraphPane legend={legend} />
          </Suspense>
        </div>
      )}
      <Boundary key={view} fallback={(error) => <Broken error={error} />}>
        <Suspense fallback={<p className="stage-wait">{text.viewLoading}</p>}>
          {reading !== null ? <Reader reading={reading} /> : Other && <Other />}
        </Suspense>
      </Boundary>
    </div>
  );
}

function Broken({ error }: { readonly error: Error }) {
  return (
    <div className="nothing" role="alert">
      <h2>{text.failed.view.title}</h2>
      <p className="quiet">{error.message}</p>
      <p>{text.failed.view.body}</p>
    </div>
  );
}
