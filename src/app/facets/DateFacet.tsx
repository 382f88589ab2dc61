import { useState } from "react";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { DateInputs } from "./DateInputs.tsx";

/** A span of time, by two dates; claims without one stay unless they are sent away. */
export function DateFacet() {
  const filter = useExplorer((state) => state.place.filter);
  const narrow = useExplorer((state) => state.narrow);
  const [open, setOpen] = useState(filter.since !== null || filter.until !== null);
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.facets.date}</summary>
      <DateInputs />
      <label className="facet-check">
        <input
          type="checkbox"
          checked={filter.undated}
          onChange={() => narrow({ ...filter, undated: !filter.undated })}
        />
        {text.facets.withUndated}
      </label>
      <p className="quiet small">{text.facets.dateHint}</p>
    </details>
  );
}
