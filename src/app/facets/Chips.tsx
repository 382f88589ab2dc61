import { X } from "lucide-react";
import { chipsOf } from "../query/chips.ts";
import { useExplorer } from "../store/explorer.ts";
import { useClaims } from "../store/useClaims.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** What the filter asks for, each to be taken back with a click; nothing when it asks for nothing. */
export function Chips() {
  const index = useIndex();
  const filter = useExplorer((state) => state.place.filter);
  const narrow = useExplorer((state) => state.narrow);
  const clear = useExplorer((state) => state.clearFilter);
  const { ids } = useClaims();
  const chips = chipsOf(index, filter);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={text.bar.filters}>
      {chips.map(({ key, name, value, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={text.facets.without(name, value)}
            onClick={() => narrow(without)}
          >
            <span className="quiet">{name}</span>
            <span className="chip-value">{value}</span>
            <X aria-hidden="true" className="icon icon-small" />
          </button>
        </li>
      ))}
      <li className="chips-end">
        <span className="quiet number" aria-live="polite">
          {text.bar.claimsOf(ids.size, index.accusations.length + index.denials.length)}
        </span>
        <button type="button" className="text-button" onClick={clear}>
          {text.bar.clear}
        </button>
      </li>
    </ul>
  );
}
