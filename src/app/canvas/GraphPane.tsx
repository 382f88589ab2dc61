import { lazy, Suspense, useMemo, useRef } from "react";
import type { GraphIndex } from "../query/graphIndex.ts";
import { visibleNodes } from "../query/visibleNodes.ts";
import { Boundary } from "../states/Boundary.tsx";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { Legend } from "./Legend.tsx";

const GraphCanvas = lazy(() => import("./GraphCanvas.tsx"));

/** The graph with its legend, and what stands there when nothing is left to draw. */
export function GraphPane({ index }: { readonly index: GraphIndex }) {
  const hiddenKinds = useExplorer((state) => state.hiddenKinds);
  const showInferred = useExplorer((state) => state.showInferred);
  const showMentioned = useExplorer((state) => state.showMentioned);
  const selected = useExplorer((state) => state.selected);
  const showEverything = useExplorer((state) => state.showEverything);
  const { ids, passing } = useMemo(
    () => visibleNodes(index, { hiddenKinds, showInferred, showMentioned }, selected),
    [index, hiddenKinds, showInferred, showMentioned, selected],
  );
  const visible = useUnchanged(ids);
  const counts = useMemo(() => {
    const drawn = index.graph.nodes.filter((node) => visible.has(node.id));
    const of = (kind: string) => drawn.filter((node) => node.kind === kind).length;
    return { nodes: drawn.length, accusations: of("accusation"), denials: of("denial") };
  }, [index, visible]);

  return (
    <section className="stage" aria-label={text.canvas.label}>
      <p id="graph-summary" className="unseen">
        {text.canvas.summary(counts.nodes, counts.accusations, counts.denials)}
      </p>
      <div className="stage-picture">
        <Boundary fallback={<CanvasFailed />}>
          <Suspense fallback={<p className="stage-wait">{text.canvas.loading}</p>}>
            <GraphCanvas index={index} visible={visible} />
          </Suspense>
        </Boundary>
        {visible.size === 0 && (
          <div className="stage-empty">
            <h2>{text.canvas.empty}</h2>
            <p>{text.canvas.emptyHint}</p>
            <button type="button" className="button" onClick={showEverything}>
              {text.canvas.reset}
            </button>
          </div>
        )}
        {visible.size > 0 && visible.size < passing && (
          <p className="stage-note">{text.canvas.part(visible.size, passing)}</p>
        )}
      </div>
      <Legend index={index} />
    </section>
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
