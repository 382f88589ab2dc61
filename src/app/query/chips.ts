import { text } from "../text.ts";
import { facetLabel } from "./facetLabel.ts";
import { type FacetName, type Filter, narrowedTo } from "./filter.ts";
import { filterClaims } from "./filterClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { sayDate } from "./sayDate.ts";

/** One thing a filter asks for, and the filter without it. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly without: Filter;
}

/** Everything a filter asks for, in words, each to be taken back by itself. */
export function chipsOf(index: GraphIndex, filter: Filter): Chip[] {
  const chips: Chip[] = [];
  const add = (name: string, value: string, without: Filter) =>
    chips.push({ key: `${name} ${value}`, name, value, without });
  for (const [facet, values] of Object.entries(filter.only) as [FacetName, readonly string[]][])
    for (const value of values)
      add(
        text.facets[facet],
        facetLabel(index, facet, value),
        narrowedTo(
          filter,
          facet,
          values.filter((other) => other !== value),
        ),
      );
  const { since, until, hiddenKinds, hiddenRelations } = filter;
  if (since !== null) add(text.facets.since, sayDate(since), { ...filter, since: null });
  if (until !== null) add(text.facets.until, sayDate(until), { ...filter, until: null });
  if (!filter.undated && (since !== null || until !== null))
    add(text.facets.hidden, text.facets.undated, { ...filter, undated: true });
  for (const kind of hiddenKinds)
    add(text.facets.hidden, text.kindsMany[kind], {
      ...filter,
      hiddenKinds: hiddenKinds.filter((other) => other !== kind),
    });
  if (hiddenRelations.length > 0)
    add(text.facets.hidden, text.facets.relationsHidden(hiddenRelations.length), {
      ...filter,
      hiddenRelations: [],
    });
  return chips;
}

export interface WayBack extends Chip {
  readonly claims: number;
}

/** Which single thing, taken back, brings claims again, and how many. */
export function waysBack(index: GraphIndex, filter: Filter): WayBack[] {
  const inferred = filter.inferred
    ? []
    : [
        {
          key: "inferred",
          name: text.facets.hidden,
          value: text.legend.inferred,
          without: { ...filter, inferred: true },
        },
      ];
  return [...chipsOf(index, filter), ...inferred]
    .map((chip) => ({ ...chip, claims: filterClaims(index, chip.without).ids.size }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims);
}
