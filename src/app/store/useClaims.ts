import { type FilteredClaims, filteredClaims } from "../query/filterClaims.ts";
import { useExplorer } from "./explorer.ts";
import { useIndex } from "./useIndex.ts";

/** The claims that the filter lets through, the same for every view. */
export function useClaims(): FilteredClaims {
  const index = useIndex();
  return filteredClaims(
    index,
    useExplorer((state) => state.place.filter),
  );
}
