import { Info, Redo2, SlidersHorizontal, Undo2 } from "lucide-react";
import { chipsOf } from "../query/chips.ts";
import { useExplorer } from "../store/explorer.ts";
import { useMatch } from "../store/theme.ts";
import { useIndex } from "../store/useIndex.ts";
import { NARROW } from "../store/useView.ts";
import { text } from "../text.ts";
import { IconButton } from "./IconButton.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

/** Above the view: filters, the views, undo and redo. */
export function ViewBar({ facetsShown }: { readonly facetsShown: boolean }) {
  const index = useIndex();
  const narrow = useMatch(NARROW);
  const filter = useExplorer((state) => state.place.filter);
  const openFacets = useExplorer((state) => state.openFacets);
  const openAbout = useExplorer((state) => state.openAbout);
  const undo = useExplorer((state) => state.undo);
  const redo = useExplorer((state) => state.redo);
  const canUndo = useExplorer((state) => state.past.length > 0);
  const canRedo = useExplorer((state) => state.future.length > 0);
  const on = chipsOf(index, filter).length;
  return (
    <div className="view-bar">
      <button
        type="button"
        className="bar-button"
        aria-expanded={facetsShown}
        aria-label={on > 0 ? text.bar.filtersOn(on) : text.bar.filters}
        onClick={() => openFacets(!facetsShown)}
      >
        <SlidersHorizontal aria-hidden="true" className="icon" strokeWidth={1.6} />
        <span>{text.bar.filters}</span>
        {on > 0 && <span className="badge number">{text.number(on)}</span>}
      </button>
      {!narrow && <ViewSwitch />}
      <span className="bar-end">
        {narrow && (
          <button type="button" className="bar-button" onClick={() => openAbout(true)}>
            <Info aria-hidden="true" className="icon" strokeWidth={1.6} />
            <span>{text.bar.overview}</span>
          </button>
        )}
        <IconButton icon={Undo2} name={text.bar.undo} disabled={!canUndo} onClick={undo} />
        <IconButton icon={Redo2} name={text.bar.redo} disabled={!canRedo} onClick={redo} />
      </span>
    </div>
  );
}
