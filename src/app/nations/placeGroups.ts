import type { NationGraph, NationGroup, NationTie } from "../query/nationGraph.ts";

/** The picture's own units. */
export const WIDTH = 1000;
export const HEIGHT = 720;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };
const RADIUS = { x: 300, y: 275 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedGroup {
  readonly group: NationGroup;
  readonly at: Point;
  readonly radius: number;
  readonly label: Point;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedTie {
  readonly tie: NationTie;
  readonly path: string;
  readonly middle: Point;
  readonly width: number;
}

/** Groups on an oval, the largest on top and to the right; ties as arcs that bend towards the middle. */
export function placeGroups({ groups, ties }: NationGraph): { groups: PlacedGroup[]; ties: PlacedTie[] } {
  const weight = (group: NationGroup) => group.accuses + group.accused;
  const most = Math.max(1, ...groups.map(weight));
  const placed = groups.map((group, k): PlacedGroup => {
    // Nobody stands right on top or below, where two names would meet.
    const turn = (2 * Math.PI * (k + 0.5)) / groups.length - Math.PI / 2;
    const [x, y] = [Math.cos(turn), Math.sin(turn)];
    const radius = 7 + 21 * Math.sqrt(weight(group) / most);
    const at = { x: CENTRE.x + RADIUS.x * x, y: CENTRE.y + RADIUS.y * y };
    return {
      group,
      at,
      radius,
      label: { x: at.x + (radius + 8) * x, y: at.y + (radius + 14) * y + 5 },
      anchor: x > 0 ? "start" : "end",
    };
  });
  const where = new Map(placed.map((one) => [one.group.id, one]));
  const largest = Math.max(1, ...ties.map((tie) => tie.accusations.length));
  return {
    groups: placed,
    ties: ties.flatMap((tie) => {
      const [from, to] = [where.get(tie.from.id), where.get(tie.to.id)];
      const width = 1.5 + 8.5 * Math.sqrt(tie.accusations.length / largest);
      if (!from || !to) return [];
      return [from === to ? loop(tie, from, width) : arc(tie, from, to, width)];
    }),
  };
}

const say = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function arc(tie: NationTie, from: PlacedGroup, to: PlacedGroup, width: number): PlacedTie {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const long = Math.hypot(dx, dy);
  // To the middle, and aside: so that what goes back runs beside it.
  const bend = {
    x: (from.at.x + to.at.x) * 0.3 + CENTRE.x * 0.4 - (dy / long) * 34,
    y: (from.at.y + to.at.y) * 0.3 + CENTRE.y * 0.4 + (dx / long) * 34,
  };
  const start = towards(from.at, bend, from.radius + 2);
  const end = towards(to.at, bend, to.radius + 6 + width);
  const middle = {
    x: start.x / 4 + bend.x / 2 + end.x / 4,
    y: start.y / 4 + bend.y / 2 + end.y / 4,
  };
  return { tie, path: `M ${say(start)} Q ${say(bend)} ${say(end)}`, middle, width };
}

/** Accusations within one nation: a ring outside its disc. */
function loop(tie: NationTie, { at, radius }: PlacedGroup, width: number): PlacedTie {
  const middle = towards(at, CENTRE, radius + 13);
  const top = { x: middle.x - 11, y: middle.y };
  const path = `M ${say(top)} a 11 11 0 1 1 22 0 a 11 11 0 1 1 -22 0`;
  return { tie, path, middle, width: Math.min(4, width) };
}

function towards(from: Point, to: Point, by: number): Point {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / long) * by, y: from.y + ((to.y - from.y) / long) * by };
}
