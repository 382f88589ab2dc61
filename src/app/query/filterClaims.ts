import type { AccusationNode, DenialNode } from "../../model/graph.ts";
import { type Constraint, claimTraits, passes, type Traits } from "./claimTraits.ts";
import { type Filter, noFilter } from "./filter.ts";
import type { GraphIndex } from "./graphIndex.ts";

export interface FilteredClaims {
  readonly accusations: readonly AccusationNode[];
  readonly denials: readonly DenialNode[];
  readonly ids: ReadonlySet<string>;
}

/** The claims a filter lets through; a denial also goes with an accusation it answers. */
export function filterClaims(index: GraphIndex, filter: Filter, except?: Constraint): FilteredClaims {
  const traits = claimTraits(index);
  const ids = new Set<string>();
  for (const one of traits.values())
    if (passes(one, filter, except) || goesWith(traits, one, filter, except)) ids.add(one.claim.id);
  return {
    accusations: index.accusations.filter((claim) => ids.has(claim.id)),
    denials: index.denials.filter((claim) => ids.has(claim.id)),
    ids,
  };
}

function goesWith(
  traits: ReadonlyMap<string, Traits>,
  one: Traits,
  filter: Filter,
  except: Constraint | undefined,
): boolean {
  if (one.answers.length === 0) return false;
  const { hiddenKinds, inferred } = filter;
  if (!passes(one, { ...noFilter, hiddenKinds, inferred }, except)) return false;
  return one.answers.some((id) => {
    const accusation = traits.get(id);
    return accusation !== undefined && passes(accusation, filter, except);
  });
}

const kept = new WeakMap<GraphIndex, { filter: Filter; claims: FilteredClaims }>();

/** `filterClaims`, computed once for all views as long as the filter is the same. */
export function filteredClaims(index: GraphIndex, filter: Filter): FilteredClaims {
  const last = kept.get(index);
  if (last?.filter === filter) return last.claims;
  const claims = filterClaims(index, filter);
  kept.set(index, { filter, claims });
  return claims;
}
