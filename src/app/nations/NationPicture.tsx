import { useMemo, useState } from "react";
import type { FilteredClaims } from "../query/filterClaims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { type NationGroup, type NationTie, nationGraph, OTHER_NATIONS } from "../query/nationGraph.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { HEIGHT, placeGroups, WIDTH } from "./placeGroups.ts";
import "./nations.css";

/** More would lie on one another. */
const GROUPS = 18;
/** The largest ties are drawn; of what is pointed at, all. */
const DRAWN = 40;
/** Ties that bear their number in the picture. */
const NUMBERED = 10;

export const nameOf = (group: NationGroup): string =>
  group.nation?.label ?? (group.id === OTHER_NATIONS ? text.nations.others : text.nations.none);

/** Too many nodes to draw: who accuses whom, gathered by nation; each leads to its threads. */
export default function NationPicture({
  index,
  claims,
}: {
  readonly index: GraphIndex;
  readonly claims: FilteredClaims;
}) {
  const [lit, setLit] = useState<string | null>(null);
  const graph = useMemo(() => nationGraph(index, claims, GROUPS), [index, claims]);
  const placed = useMemo(() => placeGroups(graph), [graph]);
  const words = text.nations;
  const { narrow, draw } = useExplorer.getState();
  const only = (values: Readonly<Record<string, readonly string[]>>) => {
    const { filter } = useExplorer.getState().place;
    narrow({ ...filter, only: { ...filter.only, ...values } }, "threads");
  };
  const openTie = (tie: NationTie) => only({ by: tie.accusers, against: tie.accusedParties });
  const openGroup = (group: NationGroup) => group.nation && only({ nation: [group.nation.id] });
  const touches = (tie: NationTie) =>
    lit === null || lit === tie.id || lit === tie.from.id || lit === tie.to.id;
  const drawnTies = placed.ties
    .filter(({ tie }, k) => k < DRAWN || (lit !== null && touches(tie)))
    .toReversed();
  return (
    <div className="nations">
      <p id="graph-summary" className="unseen">
        {words.summary(graph.groups.length, graph.parties, claims.accusations.length)}
      </p>
      <div className="stage-note">
        <p>{words.why(graph.parties)}</p>
        <button type="button" className="button button-small" onClick={() => draw({ parties: true })}>
          {words.parties}
        </button>
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="nations-picture" aria-hidden="true">
        <defs>
          <marker
            id="nation-end"
            viewBox="0 0 8 8"
            refX="2"
            refY="4"
            markerWidth="2.4"
            markerHeight="2.4"
            orient="auto"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" />
          </marker>
        </defs>
        {drawnTies.map(({ tie, path, width }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the list beside it has a button for it.
          <g
            key={tie.id}
            className="nation-tie"
            data-off={!touches(tie) || undefined}
            onPointerEnter={() => setLit(tie.id)}
            onPointerLeave={() => setLit(null)}
            onClick={() => openTie(tie)}
          >
            <title>{words.tie(nameOf(tie.from), nameOf(tie.to), tie.accusations.length, tie.answered)}</title>
            <path
              d={path}
              strokeWidth={width}
              markerEnd={tie.from === tie.to ? undefined : "url(#nation-end)"}
            />
            {tie.answered > 0 && (
              <path
                className="nation-answered"
                d={path}
                strokeWidth={Math.max(1, (width * tie.answered) / tie.accusations.length - 1)}
              />
            )}
          </g>
        ))}
        {placed.ties.slice(0, NUMBERED).map(({ tie, middle }) => (
          <text
            key={tie.id}
            className="nation-count"
            x={middle.x}
            y={middle.y + 4}
            data-off={!touches(tie) || undefined}
          >
            {text.number(tie.accusations.length)}
          </text>
        ))}
        {placed.groups.map(({ group, at, radius, label, anchor }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: as above.
          <g
            key={group.id}
            className="nation-node"
            data-plain={group.nation === null || undefined}
            onPointerEnter={() => setLit(group.id)}
            onPointerLeave={() => setLit(null)}
            onClick={() => openGroup(group)}
          >
            <circle cx={at.x} cy={at.y} r={radius} />
            <text x={label.x} y={label.y} textAnchor={anchor}>
              {nameOf(group)}
            </text>
          </g>
        ))}
      </svg>
      <div className="nations-lists">
        <h2>{words.ties}</h2>
        <ol>
          {graph.ties.map((tie) => (
            <li key={tie.id}>
              <button
                type="button"
                onClick={() => openTie(tie)}
                onFocus={() => setLit(tie.id)}
                onBlur={() => setLit(null)}
                onPointerEnter={() => setLit(tie.id)}
                onPointerLeave={() => setLit(null)}
              >
                <span>
                  {nameOf(tie.from)} → {nameOf(tie.to)}
                </span>
                <span className="quiet">{words.counts(tie.accusations.length, tie.answered)}</span>
              </button>
            </li>
          ))}
        </ol>
        <h2>{words.groups}</h2>
        <ol>
          {graph.groups.map((group) => (
            <li key={group.id}>
              <button
                type="button"
                disabled={group.nation === null}
                onClick={() => openGroup(group)}
                onFocus={() => setLit(group.id)}
                onBlur={() => setLit(null)}
              >
                <span>{nameOf(group)}</span>
                <span className="quiet">
                  {words.sides(group.parties.length, group.accuses, group.accused)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
