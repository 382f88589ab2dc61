import { useMemo, useState } from "react";
import { KindSign } from "../panels/KindSign.tsx";
import { facetCounts } from "../query/facetCounts.ts";
import { facetLabel } from "../query/facetLabel.ts";
import type { FacetName } from "../query/filter.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { FacetRow } from "./FacetRow.tsx";

const FIRST = 6;
const openAtFirst: ReadonlySet<FacetName> = new Set(["status", "nation"]);

/** The values of one facet with their counts; nothing chosen means all. */
export function FacetList({ facet }: { readonly facet: FacetName }) {
  const index = useIndex();
  const filter = useExplorer((state) => state.place.filter);
  const toggleFacet = useExplorer((state) => state.toggleFacet);
  const [all, setAll] = useState(false);
  const chosen = filter.only[facet] ?? [];
  const [open, setOpen] = useState(openAtFirst.has(facet) || chosen.length > 0);
  const values = useMemo(() => (open ? facetCounts(index, filter, facet) : []), [index, filter, facet, open]);
  const first = values.filter(({ value }, at) => all || at < FIRST || chosen.includes(value));
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{text.facets[facet]}</span>
        {chosen.length > 0 && <span className="badge number">{text.number(chosen.length)}</span>}
      </summary>
      {open && (
        <ul>
          {first.map(({ value, visible, total }) => {
            const node = index.nodes.get(value);
            return (
              <FacetRow
                key={value}
                label={facetLabel(index, facet, value)}
                on={chosen.includes(value)}
                visible={visible}
                total={total}
                sign={
                  node && facet !== "summit" ? (
                    <>
                      <span className="facet-box" aria-hidden="true" />
                      <KindSign kind={node.kind} />
                    </>
                  ) : undefined
                }
                toggle={() => toggleFacet(facet, value)}
              />
            );
          })}
          {!all && first.length < values.length && (
            <li>
              <button type="button" className="text-button facet-more" onClick={() => setAll(true)}>
                {text.facets.more(values.length - first.length)}
              </button>
            </li>
          )}
          {values.length === 0 && <li className="quiet small facet-none">{text.notStated}</li>}
        </ul>
      )}
    </details>
  );
}
