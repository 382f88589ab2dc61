import { claimTraits } from "./claimTraits.ts";
import type { FacetName, Filter } from "./filter.ts";
import { filterClaims } from "./filterClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";

export interface FacetValue {
  readonly value: string;
  /** Claims that would show if this value alone were asked for. */
  readonly visible: number;
  readonly total: number;
}

/** A facet's values with the claims that bear them: how many the other filters let through, of how many. */
export function facetCounts(index: GraphIndex, filter: Filter, facet: FacetName): FacetValue[] {
  const { ids } = filterClaims(index, filter, facet);
  const counts = new Map<string, { visible: number; total: number }>();
  for (const { claim, values } of claimTraits(index).values())
    for (const value of values[facet]) {
      const count = counts.get(value) ?? { visible: 0, total: 0 };
      count.total++;
      if (ids.has(claim.id)) count.visible++;
      counts.set(value, count);
    }
  return [...counts]
    .map(([value, count]) => ({ value, ...count }))
    .sort((a, b) => b.visible - a.visible || b.total - a.total || (a.value < b.value ? -1 : 1));
}
