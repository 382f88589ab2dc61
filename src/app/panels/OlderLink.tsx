import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

/** Says that the link followed was made on another edition of the data. */
export function OlderLink() {
  const edition = useExplorer((state) => state.olderLink);
  const tellOlder = useExplorer((state) => state.tellOlder);
  if (edition === null) return null;
  return (
    <div className="older" role="status">
      <p>{text.older.body(edition)}</p>
      <button type="button" className="text-button" onClick={() => tellOlder(null)}>
        {text.older.dismiss}
      </button>
    </div>
  );
}
