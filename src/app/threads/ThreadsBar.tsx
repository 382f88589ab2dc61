import type { FilteredClaims } from "../query/filterClaims.ts";
import { useExplorer } from "../store/explorer.ts";
import { type ThreadOrder, threadOrders } from "../store/place.ts";
import { text } from "../text.ts";

/** How many there are, and how they are arranged. */
export function ThreadsBar({ claims }: { readonly claims: FilteredClaims }) {
  const { order, byPair } = useExplorer((state) => state.place.threads);
  const arrange = useExplorer((state) => state.arrangeThreads);
  return (
    <header className="threads-bar">
      <h2 className="unseen">{text.views.threads}</h2>
      <p className="quiet">
        {text.accusations(claims.accusations.length)}, {text.denials(claims.denials.length)}
      </p>
      <label className="check">
        <input type="checkbox" checked={byPair} onChange={() => arrange({ byPair: !byPair })} />
        {text.threads.byPair}
      </label>
      <label className="pick">
        <span className="quiet">{text.threads.order}</span>
        <select value={order} onChange={(event) => arrange({ order: event.target.value as ThreadOrder })}>
          {threadOrders.map((one) => (
            <option key={one} value={one}>
              {text.threads.orders[one]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
