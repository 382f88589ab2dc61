import { waysBack } from "../query/chips.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** In place of an empty view: which filter emptied it, and the ways back. */
export function NothingLeft() {
  const index = useIndex();
  const filter = useExplorer((state) => state.place.filter);
  const { narrow, undo, clearFilter } = useExplorer.getState();
  const canUndo = useExplorer((state) => state.past.length > 0);
  const ways = waysBack(index, filter);
  return (
    <div className="nothing" role="status">
      <h2>{text.nothing.title}</h2>
      <p className="quiet">{ways.length > 0 ? text.nothing.which : text.nothing.several}</p>
      <ul>
        {ways.slice(0, 5).map(({ key, name, value, without, claims }) => (
          <li key={key}>
            <button
              type="button"
              className="chip"
              aria-label={text.facets.without(name, value)}
              onClick={() => narrow(without)}
            >
              <span className="quiet">{name}</span>
              <span className="chip-value chip-struck">{value}</span>
            </button>
            <span className="quiet number">{text.nothing.back(claims)}</span>
          </li>
        ))}
      </ul>
      <p className="nothing-actions">
        {canUndo && (
          <button type="button" className="button button-strong" onClick={undo}>
            {text.nothing.undo}
          </button>
        )}
        <button type="button" className="button" onClick={clearFilter}>
          {text.nothing.clear}
        </button>
      </p>
    </div>
  );
}
