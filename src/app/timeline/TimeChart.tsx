import { scaleUtc } from "d3-scale";
import { useMemo, useRef } from "react";
import { sayDate } from "../query/sayDate.ts";
import { shifted, type TimeMarks } from "../query/timeMarks.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { stackMarks } from "./stackMarks.ts";
import { useBrush } from "./useBrush.ts";
import { useWidth } from "./useWidth.ts";

const UP = 132;
const DOWN = 92;
const SIDE = 18;

/** The picture over time; a brush chooses a span, a mark selects its claim. The list below says the same in words. */
export function TimeChart({
  marks,
  span,
  shown,
}: {
  readonly marks: TimeMarks;
  readonly span: readonly [string, string];
  readonly shown: ReadonlySet<string>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 720);
  const selected = useExplorer((state) => state.place.selected);
  const { select, light } = useExplorer.getState();
  const scale = useMemo(() => {
    const margin = Math.max(3, Math.round((Date.parse(span[1]) - Date.parse(span[0])) / 86_400_000 / 40));
    return scaleUtc()
      .domain([new Date(shifted(span[0], -margin)), new Date(shifted(span[1], margin))])
      .range([SIDE, width - SIDE]);
  }, [span, width]);
  const stacks = useMemo(
    () => stackMarks(marks.dated, (day) => scale(new Date(day)), { up: UP - 14, down: DOWN - 26 }),
    [marks, scale],
  );
  const brush = useBrush(scale, [0, 0, width, UP + DOWN]);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
  const tickWords = scale.tickFormat(ticks.length);
  return (
    <figure className="time-chart" ref={frame}>
      <svg
        width={width}
        height={UP + DOWN}
        viewBox={`0 0 ${width} ${UP + DOWN}`}
        role="img"
        aria-label={`${text.timeline.label}. ${text.timeline.span(sayDate(span[0]), sayDate(span[1]))}.`}
      >
        {ticks.map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`}>
            <line className="time-grid" y1="0" y2={UP + DOWN - 18} />
            <text className="time-tick" y={UP + DOWN - 4} textAnchor="middle">
              {yearOr(tick, tickWords(tick))}
            </text>
          </g>
        ))}
        <line className="time-line" x1="0" x2={width} y1={UP} y2={UP} />
        <g ref={brush} className="time-brush" />
        {stacks.map(({ mark, x, step, size }) => {
          const y = mark.claim.kind === "accusation" ? UP - 10 - step : UP + 10 + step;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the list below holds the same claims.
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
            <path
              key={mark.claim.id}
              className={`time-mark time-${mark.claim.kind} time-${mark.basis}`}
              data-far={!shown.has(mark.claim.id)}
              data-selected={mark.claim.id === selected}
              d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
              onClick={() => select(mark.claim.id)}
              onPointerEnter={() => light([mark.claim.id, ...mark.claim.speakers])}
              onPointerLeave={() => light([])}
            >
              <title>{`${mark.claim.label}, ${sayDate(mark.day)}`}</title>
            </path>
          );
        })}
        {marks.summits.map(({ summit, day }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; summits are in the search and the filters.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          <g
            key={summit.id}
            className="time-summit"
            transform={`translate(${scale(new Date(day))} ${UP})`}
            onClick={() => select(summit.id)}
          >
            <title>{`${summit.label}, ${sayDate(day)}`}</title>
            <path d="M-3.5-6h7L7 0 3.5 6h-7L-7 0Z" />
          </g>
        ))}
      </svg>
      <figcaption className="quiet small">
        <span>{text.timeline.accusationsUp}</span> <span>{text.timeline.denialsDown}</span>{" "}
        <span>⬡ {text.timeline.summit}</span>
        <span className="time-hint">{text.timeline.hint}</span>
      </figcaption>
    </figure>
  );
}

/** d3 words a tick in English; months and years are said in the language spoken. */
function yearOr(tick: Date, words: string): string {
  if (/^\d{4}$/u.test(words)) return words;
  return new Intl.DateTimeFormat(text.locale, { timeZone: "UTC", month: "short", day: "numeric" }).format(
    tick,
  );
}
