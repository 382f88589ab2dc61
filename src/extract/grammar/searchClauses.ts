import { closing, readPause, readRelative, readSubordinator } from "./readMarker.ts";
import { readNoun } from "./readNoun.ts";
import { readVerb } from "./readVerb.ts";
import { behind, frameWith, type Scene, type State, start, stateWith, topOf, withFrame } from "./state.ts";

/** How many ways of reading a sentence are followed at once. */
const WIDTH = 6;
/** A way this much dearer than the cheapest is given up. */
const MARGIN = 2;

/**
 * Reads phrases into clauses: from left to right, the cheapest ways on are kept, and at the end the cheapest of all is taken.
 * What a verb lacks (a subject, an object) and what a phrase lacks (a place) costs; so do readings that are rare in the news.
 * No step makes a reading cheaper, so that ways dearer than `limit` are of no use; where no other is left, null is given.
 */
export function searchClauses(scene: Scene): State;
export function searchClauses(scene: Scene, limit: number): State | null;
export function searchClauses(scene: Scene, limit = Number.POSITIVE_INFINITY): State | null {
  let states: State[] = [start];
  for (let i = 0; i < scene.chunks.length; i++) {
    const next: State[] = [];
    for (const state of states) {
      if (state.cost > limit || isHopeless(state, next)) break;
      for (const way of stepped(scene, state, i)) insert(next, way);
    }
    const cheapest = next[0]?.cost ?? states[0]?.cost ?? 0;
    if (cheapest > limit) return null;
    while ((next.at(-1)?.cost ?? cheapest) > cheapest + MARGIN) next.pop();
    states = next;
  }
  let best: State | null = null;
  for (const state of states) {
    const end = closing(scene, state);
    if (best === null || end.cost < best.cost) best = end;
  }
  return best ?? start;
}

/** Keeps the cheapest ways, the cheapest first, and of ways that cost the same the one found first. */
function insert(ways: State[], way: State): void {
  let at = ways.length;
  while (at > 0 && (ways[at - 1] as State).cost > way.cost) at--;
  if (at >= WIDTH) return;
  if (ways.length === WIDTH) ways.pop();
  for (let k = ways.length; k > at; k--) ways[k] = ways[k - 1] as State;
  ways[at] = way;
}

/** Would all that comes of this way be given up beside what came of the cheaper ones? */
function isHopeless(state: State, next: readonly State[]): boolean {
  const [cheapest] = next;
  const last = next[WIDTH - 1];
  return (
    (cheapest !== undefined && cheapest.cost + MARGIN < state.cost) ||
    (last !== undefined && last.cost <= state.cost)
  );
}

function stepped(scene: Scene, state: State, i: number): State[] {
  const chunk = scene.chunks[i];
  switch (chunk?.kind) {
    case "np":
      return readNoun(scene, state, i);
    case "vg":
      return readVerb(scene, state, i);
    case "rel":
      return readRelative(scene, state, i);
    case "sub":
      return readSubordinator(scene, state, i);
    case "prep":
      return [behind(state, "prep", i)];
    case "cc":
      return [behind(state, "cc")];
    case "quote":
      return [behind(state, "quote")];
    case "comma":
    case "dash":
    case "colon":
    case "stop":
      return readPause(scene, state, i);
    case "adj": {
      const top = topOf(state);
      if (top.verb === null || top.predicate)
        return [stateWith(state, { before: state.before === "cc" ? "adj" : state.before })];
      const predicate = { from: chunk.from, to: chunk.to, head: chunk.from };
      return [stateWith(withFrame(state, frameWith(top, { predicate, last: i })), { before: "adj" })];
    }
    default:
      return [state];
  }
}
