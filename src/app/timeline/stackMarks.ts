import type { TimeMark } from "../query/timeMarks.ts";

export interface Stacked {
  readonly mark: TimeMark;
  readonly x: number;
  /** Distance from the line. */
  readonly step: number;
  /** Half its height. */
  readonly size: number;
}

const LARGEST = 6.5;

/** Marks of nearly the same day on top of each other, accusations and denials apart, small enough to fit. */
export function stackMarks(
  marks: readonly TimeMark[],
  place: (day: string) => number,
  room: { readonly up: number; readonly down: number },
): Stacked[] {
  const column = (mark: TimeMark) => Math.round(place(mark.day) / (2 * LARGEST + 1));
  const heights = new Map<string, number>();
  const placed = marks.map((mark) => {
    const key = `${mark.claim.kind} ${column(mark)}`;
    const nth = heights.get(key) ?? 0;
    heights.set(key, nth + 1);
    return { mark, nth };
  });
  const fits = (kind: string, space: number) => {
    const most = Math.max(
      1,
      ...[...heights].filter(([key]) => key.startsWith(kind)).map(([, count]) => count),
    );
    return space / most / 2;
  };
  const size = Math.max(1, Math.min(LARGEST, fits("accusation", room.up), fits("denial", room.down)));
  return placed.map(({ mark, nth }) => ({
    mark,
    x: column(mark) * (2 * LARGEST + 1),
    step: nth * 2 * size + size,
    size: Math.max(size - 0.6, 0.8),
  }));
}
