import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

/** Whether claims without a date stay when a span of time is asked for. */
export function UndatedCheck({ className }: { readonly className: string }) {
  const filter = useExplorer((state) => state.place.filter);
  const { narrow } = useExplorer.getState();
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={filter.undated}
        onChange={() => narrow({ ...filter, undated: !filter.undated })}
      />
      {text.facets.withUndated}
    </label>
  );
}
