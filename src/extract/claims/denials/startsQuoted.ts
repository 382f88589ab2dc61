import type { Place } from "../scene.ts";

/** Does a word or two worked into the writer's sentence begin here in marks of quotation? */
export function startsQuoted(place: Place, at: number): boolean {
  const token = place.token(at);
  return (
    token !== undefined &&
    place.scene.quotes.some(
      (q) => q.start <= token.start && q.start >= token.start - 6 && q.end > token.start,
    )
  );
}
