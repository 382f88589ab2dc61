import type { ClaimNode } from "../../model/graph.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** When something was claimed: as the text states it, else by when the article came out that tells it. */
export interface ClaimDate {
  readonly value: string;
  readonly basis: "stated" | "published";
  /** First and last day it can mean, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

/** The date of a claim, or null when neither the text nor its articles' dates say. */
export function claimDate(index: GraphIndex, claim: ClaimNode): ClaimDate | null {
  const stated = daysOf(claim.time.value);
  if (stated) return { ...stated, basis: "stated" };
  const published = claim.evidence
    .flatMap(({ document }) => daysOf(index.documents.get(document)?.publishedAt?.value ?? null) ?? [])
    .sort((a, b) => (a.first < b.first ? -1 : 1))[0];
  return published ? { ...published, basis: "published" } : null;
}

/** The days an EDTF date, or an interval between two of them, covers; null for anything else. What is doubted ("2024?") counts for none. */
export function daysOf(value: string | null): { value: string; first: string; last: string } | null {
  const [from = "", to] = (value ?? "").split("/");
  const start = covered(from);
  const end = to === undefined ? start : covered(to);
  if (!start || !end || start.first > end.last) return null;
  return {
    value: to === undefined ? start.value : `${start.value}/${end.value}`,
    first: start.first,
    last: end.last,
  };
}

/** Orders dates as written by the first day they can mean, then the longest span first; what counts for no date comes last. */
export function compareDates(a: string, b: string): number {
  const [one, two] = [daysOf(a), daysOf(b)];
  if (!one || !two) return Number(!one) - Number(!two);
  return compare(one.first, two.first) || compare(two.last, one.last);
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

function covered(value: string): { value: string; first: string; last: string } | null {
  const [whole, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=T|$)/u.exec(value) ?? [];
  if (whole === undefined || year === undefined) return null;
  if (!month) return { value: whole, first: `${year}-01-01`, last: `${year}-12-31` };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  // No calendar has a thirteenth month or a 31st of February.
  if (Number(month) < 1 || Number(month) > 12 || (day && (Number(day) < 1 || Number(day) > days)))
    return null;
  if (day) return { value: whole, first: whole, last: whole };
  return { value: whole, first: `${whole}-01`, last: `${whole}-${days}` };
}
