import { lazy, Suspense, useEffect, useRef } from "react";
import { EmbedCredit } from "./embed/EmbedCredit.tsx";
import { Chips } from "./facets/Chips.tsx";
import { useKeys } from "./find/useKeys.ts";
import { UpdateNotice } from "./offline/UpdateNotice.tsx";
import { Aside } from "./panels/Aside.tsx";
import { Notice } from "./panels/Notice.tsx";
import { OlderLink } from "./panels/OlderLink.tsx";
import { PaneHandle } from "./panels/PaneHandle.tsx";
import { ViewBar } from "./panels/ViewBar.tsx";
import { ViewSwitch } from "./panels/ViewSwitch.tsx";
import type { GraphIndex } from "./query/graphIndex.ts";
import { useExplorer } from "./store/explorer.ts";
import { useMatch } from "./store/theme.ts";
import { GraphProvider } from "./store/useIndex.ts";
import { NARROW, useView, WIDE } from "./store/useView.ts";
import { text } from "./text.ts";
import { Views } from "./views/Views.tsx";

const FacetPane = lazy(() => import("./facets/FacetPane.tsx"));
const Dialogs = lazy(() => import("./dialogs/Dialogs.tsx"));

/** The filters, a view of the claims, and beside it what is selected: one selection, one filter, many views. */
export function Explorer({ index }: { readonly index: GraphIndex }) {
  return (
    <GraphProvider value={index}>
      <Page index={index} />
    </GraphProvider>
  );
}

function Page({ index }: { readonly index: GraphIndex }) {
  const { selected, reading } = useExplorer((state) => state.place);
  const facetsOpen = useExplorer((state) => state.facetsOpen);
  const aboutOpen = useExplorer((state) => state.aboutOpen);
  const dialog = useExplorer((state) => state.dialog);
  const view = useView();
  const narrow = useMatch(NARROW);
  const wide = useMatch(WIDE);
  const panel = useRef<HTMLElement>(null);
  useFollow(panel, selected);
  useKeys();

  // The picture and the article want the room; lists can spare it.
  const facetsShown = facetsOpen ?? (wide && view !== "graph" && reading === null);
  return (
    <main
      className="page"
      data-view={view}
      data-reading={reading !== null}
      data-selected={selected !== null}
      data-about={aboutOpen}
      data-facets={facetsShown && wide}
    >
      {facetsShown && (
        <Suspense fallback={<aside className="facets" />}>
          <FacetPane over={!wide} />
        </Suspense>
      )}
      <div className="centre">
        <ViewBar facetsShown={facetsShown} />
        <OlderLink />
        <UpdateNotice />
        <Chips />
        <Views view={view} legend={!facetsShown || !wide} />
      </div>
      {facetsShown && wide && <PaneHandle of="filters" />}
      {!narrow && <PaneHandle of="details" />}
      <Aside panel={panel} />
      {narrow && <ViewSwitch />}
      {dialog !== null && (
        <Suspense fallback={null}>
          <Dialogs />
        </Suspense>
      )}
      <Notice />
      <EmbedCredit />
      <p className="unseen" aria-live="polite">
        {announcement(index, selected)}
      </p>
    </main>
  );
}

/** A new selection starts at its top; the focus follows when it came from the page, and stays when it came from the graph. */
function useFollow(panel: React.RefObject<HTMLElement | null>, selected: string | null): void {
  const last = useRef(selected);
  useEffect(() => {
    if (last.current === selected) return;
    last.current = selected;
    panel.current?.scrollTo({ top: 0 });
    const { movedFrom, place } = useExplorer.getState();
    if (movedFrom === "page" && place.reading === null)
      document.getElementById("detail-title")?.focus({ preventScroll: true });
  }, [panel, selected]);
}

function announcement(index: GraphIndex, selected: string | null): string {
  const node = index.nodes.get(selected ?? "");
  return node ? text.canvas.selected(text.kinds[node.kind], node.label) : "";
}
