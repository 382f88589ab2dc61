import { type BrushBehavior, brushX, type D3BrushEvent } from "d3-brush";
import type { ScaleTime } from "d3-scale";
import { select } from "d3-selection";
import { useEffect, useRef } from "react";
import { useExplorer } from "../store/explorer.ts";

/** A brush over the picture that chooses a span of time, and shows the one chosen elsewhere. */
export function useBrush(
  scale: ScaleTime<number, number>,
  [left, top, right, bottom]: readonly [number, number, number, number],
) {
  const group = useRef<SVGGElement>(null);
  const brush = useRef<BrushBehavior<unknown> | null>(null);
  const { since, until } = useExplorer((state) => state.place.filter);
  useEffect(() => {
    if (!group.current) return;
    brush.current = brushX<unknown>()
      .extent([
        [left, top],
        [right, bottom],
      ])
      .on("end", (event: D3BrushEvent<unknown>) => {
        // Only what the reader did; moving it from here has no source event.
        if (!event.sourceEvent) return;
        const chosen = event.selection as [number, number] | null;
        const day = (x: number) => scale.invert(x).toISOString().slice(0, 10);
        const { spanTime } = useExplorer.getState();
        if (chosen) spanTime(day(chosen[0]), day(chosen[1]));
        else spanTime(null, null);
      });
    brush.current(select<SVGGElement, unknown>(group.current));
  }, [scale, left, top, right, bottom]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new brush starts without a span.
  useEffect(() => {
    if (!group.current || !brush.current) return;
    const [first, last] = scale.range();
    const x = (day: string | null, other: number | undefined) =>
      day === null ? (other ?? 0) : Math.max(left, Math.min(right, scale(new Date(day))));
    const span: [number, number] | null =
      since === null && until === null ? null : [x(since, first), x(until, last)];
    brush.current.move(
      select<SVGGElement, unknown>(group.current),
      span && span[1] - span[0] < 2 ? [span[0] - 1, span[1] + 1] : span,
    );
  }, [scale, since, until, left, top, right, bottom]);
  return group;
}
