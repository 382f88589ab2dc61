export type Direction = "left" | "right" | "up" | "down";

export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The nearest spot in a direction, sideways distance counting double; null when there is none. */
export function nearestNode(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    if (spot.id === from.id) continue;
    const dx = spot.x - from.x;
    const dy = spot.y - from.y;
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = Math.abs(direction === "left" || direction === "right" ? dy : dx);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) {
      best = spot;
      least = distance;
    }
  }
  return best;
}
