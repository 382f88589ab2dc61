import { ChartNoAxesGantt, FileText, Grid3x3, MessagesSquare, Table2, Waypoints } from "lucide-react";
import { useExplorer } from "../store/explorer.ts";
import { type View, views } from "../store/place.ts";
import { useView } from "../store/useView.ts";
import { text } from "../text.ts";

const signs = {
  graph: Waypoints,
  threads: MessagesSquare,
  matrix: Grid3x3,
  timeline: ChartNoAxesGantt,
  table: Table2,
  documents: FileText,
} satisfies Record<View, unknown>;

/** The ways to look at the claims; a row of tabs, on a small screen at the bottom. */
export function ViewSwitch() {
  const view = useView();
  const reading = useExplorer((state) => state.place.reading !== null);
  const chooseView = useExplorer((state) => state.chooseView);
  return (
    <nav className="view-switch" aria-label={text.views.label}>
      {views.map((one) => {
        const Sign = signs[one];
        return (
          <button
            key={one}
            type="button"
            aria-current={view === one ? "page" : undefined}
            onClick={() => (view !== one || reading) && chooseView(one)}
          >
            <Sign aria-hidden="true" className="icon" strokeWidth={1.6} />
            <span className="view-name">{text.views[one]}</span>
            <span className="view-name-short" aria-hidden="true">
              {text.viewsShort[one]}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
