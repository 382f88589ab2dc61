import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { IconButton } from "../panels/IconButton.tsx";
import type { FacetName } from "../query/filter.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { DateFacet } from "./DateFacet.tsx";
import { FacetList } from "./FacetList.tsx";
import { ShownFacet } from "./ShownFacet.tsx";

const narrowing: readonly FacetName[] = [
  "status",
  "nation",
  "by",
  "against",
  "type",
  "publisher",
  "document",
  "summit",
];

/** Legend and filters in one: what is drawn, and to what the claims are narrowed. Beside the view, or over it. */
export default function FacetPane({ over }: { readonly over: boolean }) {
  const openFacets = useExplorer((state) => state.openFacets);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (over && dialog.current?.open === false) dialog.current.showModal?.();
  }, [over]);
  const content = (
    <>
      <header className="facets-head">
        <h2>{text.bar.filters}</h2>
        <IconButton icon={X} name={text.bar.close} onClick={() => openFacets(false)} />
      </header>
      <ShownFacet />
      <h3 className="facets-kind">{text.facets.narrowed}</h3>
      {narrowing.map((facet) => (
        <FacetList key={facet} facet={facet} />
      ))}
      <DateFacet />
    </>
  );
  return over ? (
    <dialog
      ref={dialog}
      className="facets facets-over"
      aria-label={text.facets.label}
      onClose={() => openFacets(false)}
    >
      {content}
    </dialog>
  ) : (
    <aside className="facets" id="filters" aria-label={text.facets.label}>
      {content}
    </aside>
  );
}
