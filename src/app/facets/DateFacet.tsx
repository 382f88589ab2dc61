import { useState } from "react";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { DateInputs } from "./DateInputs.tsx";
import { UndatedCheck } from "./UndatedCheck.tsx";

/** A span of time, by two dates; claims without one stay unless they are sent away. */
export function DateFacet() {
  const filter = useExplorer((state) => state.place.filter);
  const [open, setOpen] = useState(filter.since !== null || filter.until !== null);
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.facets.date}</summary>
      <DateInputs />
      <UndatedCheck className="facet-check" />
      <p className="quiet small">{text.facets.dateHint}</p>
    </details>
  );
}
