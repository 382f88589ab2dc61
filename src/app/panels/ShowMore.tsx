import { useState } from "react";
import { text } from "../text.ts";

/** The first items of a list, and a button for the rest. */
export function ShowMore<T>({
  items,
  most,
  children,
}: {
  readonly items: readonly T[];
  readonly most: number;
  readonly children: (item: T) => React.ReactNode;
}) {
  const [all, setAll] = useState(false);
  return (
    <>
      {(all ? items : items.slice(0, most)).map(children)}
      {!all && items.length > most && (
        <li className="show-more">
          <button type="button" className="button button-small button-plain" onClick={() => setAll(true)}>
            {text.overview.showAll(items.length)}
          </button>
        </li>
      )}
    </>
  );
}
