import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

/** Says that a newer edition is ready, and loads it when asked. */
export function UpdateNotice() {
  const update = useExplorer((state) => state.update);
  if (!update) return null;
  return (
    <div className="older" role="status">
      <p>{text.offline.update}</p>
      <button type="button" className="text-button" onClick={update}>
        {text.offline.reload}
      </button>
    </div>
  );
}
