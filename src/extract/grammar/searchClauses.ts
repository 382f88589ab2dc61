import { isSameChunk } from "./chunkShape.ts";
import { closing, readPause, readRelative, readSubordinator } from "./readMarker.ts";
import { readNoun } from "./readNoun.ts";
import { readVerb } from "./readVerb.ts";
import {
  behind,
  frameWith,
  type Scene,
  type State,
  sceneOf,
  start,
  stateWith,
  topOf,
  withFrame,
} from "./state.ts";

/** How many ways of reading a sentence are followed at once. */
const WIDTH = 6;
/** A way this much dearer than the cheapest is given up. */
const MARGIN = 2;

/** The ways that lead up to a chunk, and the furthest chunk that was looked at to find them. */
interface Step {
  readonly ways: readonly State[];
  readonly sight: number;
}

/** A sentence read to its end: the cheapest way, and the steps that led there, one before each chunk. */
export interface Search {
  readonly scene: Scene;
  readonly state: State;
  readonly steps: readonly Step[];
}

/**
 * Reads phrases into clauses: from left to right, the cheapest ways on are kept, and at the end the cheapest of all is taken.
 * What a verb lacks (a subject, an object) and what a phrase lacks (a place) costs; so do readings that are rare in the news.
 * No step makes a reading cheaper, so that ways dearer than `limit` are of no use; where no other is left, null is given.
 * `known`: the first steps, where they are known from another search.
 */
export function searchClauses(scene: Scene): Search;
export function searchClauses(scene: Scene, limit: number, known?: readonly Step[]): Search | null;
export function searchClauses(
  scene: Scene,
  limit = Number.POSITIVE_INFINITY,
  known: readonly Step[] = [],
): Search | null {
  const steps = known.slice(0, -1);
  const { ways, sight } = known.at(-1) ?? { ways: [start], sight: -1 };
  let states = ways;
  scene.sight.furthest = sight;
  for (let i = steps.length; i < scene.chunks.length; i++) {
    steps.push({ ways: states, sight: scene.sight.furthest });
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
  return { scene, state: best ?? start, steps };
}

/** Begins a search where another one left the chunks that both have in common; what was read looking further ahead is read anew. */
export function searchOn({ scene, steps }: Search, other: Scene, limit: number): Search | null {
  let same = 0;
  while (isSameChunk(scene.chunks[same], other.chunks[same])) same++;
  let known = Math.min(same + 1, steps.length);
  while (known > 0 && (steps[known - 1]?.sight ?? 0) >= same) known--;
  const chunks = [...scene.chunks.slice(0, same), ...other.chunks.slice(same)];
  return searchClauses(sceneOf(chunks, other), limit, steps.slice(0, known));
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
