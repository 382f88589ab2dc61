export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Control points for cytoscape's unbundled-bezier, relative to the line from source to target. */
export interface Curve {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** An S that leaves and arrives level, as between columns; null where a straight line does. */
export function edgeCurve(source: Point, target: Point): Curve | null {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  if (Math.abs(dy) < 6 || Math.abs(dx) < 60 || Math.abs(dy) > Math.abs(dx) * 2.2) return null;
  const squared = dx * dx + dy * dy;
  const length = Math.sqrt(squared);
  const middle = dx / 2;
  const controls = [
    { x: middle, y: 0 },
    { x: middle, y: dy },
  ];
  return {
    weights: controls.map(({ x, y }) => (x * dx + y * dy) / squared),
    distances: controls.map(({ x, y }) => (x * -dy + y * dx) / length),
  };
}
