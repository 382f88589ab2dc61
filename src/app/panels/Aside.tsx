import { X } from "lucide-react";
import { lazy, Suspense } from "react";
import { useExplorer } from "../store/explorer.ts";
import { useMatch } from "../store/theme.ts";
import { useIndex } from "../store/useIndex.ts";
import { NARROW, useView } from "../store/useView.ts";
import { text } from "../text.ts";
import { DetailPanel } from "./DetailPanel.tsx";
import { IconButton } from "./IconButton.tsx";
import { Overview } from "./Overview.tsx";

const Miniature = lazy(() => import("./Miniature.tsx"));
const SheetHandle = lazy(() => import("./SheetHandle.tsx"));

/** Beside the view: what is selected, else the overview; on a small screen a sheet that comes up from below. */
export function Aside({ panel }: { readonly panel: React.RefObject<HTMLElement | null> }) {
  const index = useIndex();
  const view = useView();
  const narrow = useMatch(NARROW);
  const { selected, reading } = useExplorer((state) => state.place);
  const aboutOpen = useExplorer((state) => state.aboutOpen);
  const { openAbout, select } = useExplorer.getState();
  const close = () => (aboutOpen ? openAbout(false) : select(null));
  const picture = !narrow && (view !== "graph" || reading !== null);
  const shown = !narrow || aboutOpen || (selected !== null && reading === null);
  if (!shown) return null;
  return (
    <section ref={panel} className="panel" aria-label={text.detail.label} id="details">
      {narrow && (
        <>
          <Suspense fallback={<div className="sheet-handle" />}>
            <SheetHandle close={close} />
          </Suspense>
          <IconButton icon={X} name={text.bar.close} className="sheet-close" onClick={close} />
        </>
      )}
      {picture && (
        <Suspense fallback={<MiniatureRoom />}>
          <Miniature />
        </Suspense>
      )}
      {selected !== null && !aboutOpen ? (
        <DetailPanel index={index} selected={selected} />
      ) : (
        <Overview index={index} />
      )}
    </section>
  );
}

/** As much room as the graph in small takes, until it is there. */
const MiniatureRoom = () => (
  <div className="miniature">
    <svg aria-hidden="true" />
  </div>
);
