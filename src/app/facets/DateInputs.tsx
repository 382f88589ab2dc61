import { useId } from "react";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

/** First and last day of the span asked for. */
export function DateInputs() {
  const id = useId();
  const { since, until } = useExplorer((state) => state.place.filter);
  const spanTime = useExplorer((state) => state.spanTime);
  return (
    <div className="date-inputs">
      <label htmlFor={`${id}-since`}>{text.facets.since}</label>
      <input
        id={`${id}-since`}
        type="date"
        value={since ?? ""}
        max={until ?? undefined}
        onChange={(event) => spanTime(event.target.value || null, until)}
      />
      <label htmlFor={`${id}-until`}>{text.facets.until}</label>
      <input
        id={`${id}-until`}
        type="date"
        value={until ?? ""}
        min={since ?? undefined}
        onChange={(event) => spanTime(since, event.target.value || null)}
      />
    </div>
  );
}
