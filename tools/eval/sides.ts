import type { Fit } from "./fit.ts";
import type { GoldClaim } from "./gold.ts";
import { type ClaimField, fitting } from "./judgeClaims.ts";

/** Of the claims whose sentence was found, how many have which side right in the best finding there. */
export interface SideCounts {
  both: number;
  /** Accuser (denier) right; accused (principal) wrong or not there. */
  onlyBy: number;
  /** Accused (principal) right; accuser (denier) wrong or not there. */
  onlyParty: number;
  neither: number;
}

export const noSides = (): SideCounts => ({ both: 0, onlyBy: 0, onlyParty: 0, neither: 0 });

export function addSides(sum: SideCounts, more: SideCounts): SideCounts {
  sum.both += more.both;
  sum.onlyBy += more.onlyBy;
  sum.onlyParty += more.onlyParty;
  sum.neither += more.neither;
  return sum;
}

export function countSides(field: ClaimField, fit: Fit): SideCounts {
  const counts = noSides();
  field.gold.forEach((item, g) => {
    const there = fitting(field.found, (f) => field.sameSentence(g, f));
    if (!item.optional && there.length > 0) counts[bestOf(item, there, fit)] += 1;
  });
  return counts;
}

function bestOf(item: GoldClaim, there: ClaimField["found"], fit: Fit): keyof SideCounts {
  const right = there.map((f) => ({ by: fit.side(f.by, item.by), party: fit.side(f.party, item.party) }));
  if (right.some((r) => r.by && r.party)) return "both";
  if (right.some((r) => r.party)) return "onlyParty";
  return right.some((r) => r.by) ? "onlyBy" : "neither";
}
