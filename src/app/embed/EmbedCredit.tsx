import { hrefOf } from "../store/address.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { isEmbedded } from "./embedded.ts";

/** In an embedded page: what this is, and the way to the same view in full. */
export function EmbedCredit() {
  const place = useExplorer((state) => state.place);
  if (!isEmbedded()) return null;
  const query = new URLSearchParams(hrefOf(place));
  query.delete("embed");
  return (
    <a className="embed-credit" href={`?${query}`} target="_blank" rel="noopener">
      {text.product}: {text.embed.open}
    </a>
  );
}
