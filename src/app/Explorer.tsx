import { useEffect, useRef } from "react";
import { GraphPane } from "./canvas/GraphPane.tsx";
import { DetailPanel } from "./panels/DetailPanel.tsx";
import { Overview } from "./panels/Overview.tsx";
import { ViewSwitch } from "./panels/ViewSwitch.tsx";
import type { GraphIndex } from "./query/graphIndex.ts";
import { Reader } from "./reader/Reader.tsx";
import { useExplorer } from "./store/explorer.ts";
import { useMatch } from "./store/theme.ts";
import { text } from "./text.ts";

/** Below this width claims and graph take turns. */
export const NARROW = "(max-width: 759px)";

/** The graph, and beside it what is selected: one selection, two views of it. */
export function Explorer({ index }: { readonly index: GraphIndex }) {
  const selected = useExplorer((state) => state.selected);
  const reading = useExplorer((state) => state.reading);
  const view = useExplorer((state) => state.view);
  const narrow = useMatch(NARROW);
  const panel = useRef<HTMLElement>(null);
  useFollow(panel, selected, reading !== null);

  const graphShown = !narrow || view === "graph";
  return (
    <main className="page" data-view={view} data-reading={reading !== null} data-selected={selected !== null}>
      {narrow && <ViewSwitch />}
      {graphShown && <GraphPane index={index} />}
      <section ref={panel} className="panel" aria-label={text.detail.label} id="details">
        {reading ? (
          <Reader index={index} reading={reading} selected={selected} />
        ) : selected !== null ? (
          <DetailPanel index={index} selected={selected} />
        ) : (
          <Overview index={index} />
        )}
      </section>
      <p className="unseen" aria-live="polite">
        {announcement(index, selected)}
      </p>
    </main>
  );
}

/** A new selection starts at its top; the focus follows when it came from the page, and stays when it came from the graph. */
function useFollow(
  panel: React.RefObject<HTMLElement | null>,
  selected: string | null,
  reading: boolean,
): void {
  const last = useRef({ selected, reading });
  useEffect(() => {
    if (last.current.selected === selected && last.current.reading === reading) return;
    const firstStep = useExplorer.getState().movedFrom;
    last.current = { selected, reading };
    if (reading) return;
    panel.current?.scrollTo({ top: 0 });
    if (firstStep === "page") document.getElementById("detail-title")?.focus({ preventScroll: true });
  }, [panel, selected, reading]);
}

function announcement(index: GraphIndex, selected: string | null): string {
  const node = index.nodes.get(selected ?? "");
  return node ? text.canvas.selected(text.kinds[node.kind], node.label) : "";
}
