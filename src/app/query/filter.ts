import type { EdgeKind, NodeKind } from "../../model/graph.ts";

/** What claims can be narrowed to, by the values they bear. */
export const facetNames = [
  "status",
  "nation",
  "type",
  "publisher",
  "document",
  "summit",
  "by",
  "against",
] as const;
export type FacetName = (typeof facetNames)[number];

/** What the reader switched off, and to what the claims are narrowed. */
export interface Filter {
  readonly hiddenKinds: readonly NodeKind[];
  readonly hiddenRelations: readonly EdgeKind[];
  readonly inferred: boolean;
  readonly mentioned: boolean;
  /** Values of a facet of which a claim bears one; a facet without values lets all through. */
  readonly only: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** First and last day, `YYYY-MM-DD`. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether claims of no known date stay when a span of time is asked for. */
  readonly undated: boolean;
}

export const noFilter: Filter = {
  hiddenKinds: [],
  hiddenRelations: [],
  inferred: false,
  mentioned: false,
  only: {},
  since: null,
  until: null,
  undated: true,
};

/** The list with the item put in, or taken out when it was there. */
export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

/** The filter with other values for one facet. */
export function narrowedTo(filter: Filter, facet: FacetName, values: readonly string[]): Filter {
  const { [facet]: _before, ...others } = filter.only;
  return { ...filter, only: values.length > 0 ? { ...others, [facet]: values } : others };
}

/** Whether the claims are narrowed at all; kinds and relations switched off only hide. */
export function isNarrowed(filter: Filter): boolean {
  return Object.keys(filter.only).length > 0 || filter.since !== null || filter.until !== null;
}
