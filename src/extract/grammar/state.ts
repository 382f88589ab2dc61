import type { Clause, NounPhrase, PrepPhrase, SubjectVia } from "../../model/grammar.ts";
import type { Token } from "../../model/text.ts";
import type { Chunk } from "./chunkShape.ts";
import type { GrammarWords } from "./grammarWords.ts";

/** What reading a sentence's clauses needs to know of it. */
export interface Scene {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly words: GrammarWords;
  readonly isPerson: (np: NounPhrase) => boolean;
  /** The furthest chunk that was looked at so far. */
  readonly sight: { furthest: number };
}

/** A clause as far as it is read. Never changed: each step makes a new one. */
export interface Frame {
  readonly id: number;
  readonly relation: Clause["relation"];
  readonly marker: string | null;
  readonly governor: number | null;
  readonly noun: NounPhrase | null;
  /** For a relative clause: what it tells of; its subject or object when it has none of its own. */
  readonly antecedent: readonly NounPhrase[];
  readonly subject: readonly NounPhrase[];
  readonly via: SubjectVia;
  /** Chunk of the verb group, or null while it is awaited. */
  readonly verb: number | null;
  /** The verb is read as a participle, though it could be a past tense. */
  readonly bare: boolean;
  readonly objects: readonly NounPhrase[];
  readonly preps: readonly PrepPhrase[];
  /** Prepositional phrases before the verb. */
  readonly front: readonly PrepPhrase[];
  readonly predicate: Clause["predicate"];
  /** It began behind a comma or dash, and one closes it. */
  readonly setOff: boolean;
  /** The phrase that stood last where an object stands: perhaps the subject of a clause to come. */
  readonly tail: Place | null;
  /** Last chunk that belongs to it. */
  readonly last: number;
}

/** Where a noun phrase of the current stretch stands. */
export interface Place {
  readonly nps: readonly NounPhrase[];
  readonly frame: number;
  readonly slot: "subject" | "object" | "prep" | "apposed" | "free";
  /** Chunk of its last noun phrase. */
  readonly at: number;
}

/** Places are made here alone, as scenes are. */
export const placeOf = (
  nps: readonly NounPhrase[],
  frame: number,
  slot: Place["slot"],
  at: number,
): Place => ({ nps, frame, slot, at });

/** One way of reading the sentence up to some chunk. */
export interface State {
  readonly cost: number;
  readonly frames: readonly Frame[];
  /** Open clauses, the innermost last. */
  readonly open: readonly number[];
  /** The noun phrases of the current stretch, from the one that heads it to the nearest. */
  readonly spine: readonly Place[];
  /** Kind of the chunk before, adverbs passed over. */
  readonly before: Chunk["kind"] | "start";
  /** Chunk of a preposition that awaits its object. */
  readonly prep: number | null;
  /** Noun phrases that found no place, not counting times. */
  readonly stray: number;
}

/** Scenes are made here alone, so that all have one shape, which the engine reads fastest. */
export const sceneOf = (
  chunks: readonly Chunk[],
  { tokens, words, isPerson }: Pick<Scene, "tokens" | "words" | "isPerson">,
): Scene => ({ chunks, tokens, words, isPerson, sight: { furthest: -1 } });

/** A chunk ahead of the one that is read; how far that is is kept in mind. */
export function ahead({ chunks, sight }: Scene, at: number): Chunk | undefined {
  if (at > sight.furthest) sight.furthest = at;
  return chunks[at];
}

export const lowerAt = (scene: Scene, at: number): string => scene.tokens[at]?.lower ?? "";
export const wordOf = (scene: Scene, chunk: Chunk | undefined): string =>
  chunk ? lowerAt(scene, chunk.from) : "";
export const isTime = (scene: Scene, np: NounPhrase): boolean => {
  const { times } = scene.words;
  const head = lowerAt(scene, np.head);
  if (times.has(head) || (head.endsWith("s") && times.has(head.slice(0, -1)))) return true;
  // "in 2019"; "Nov 27", "3 June"
  return (
    head >= "0" &&
    head < ":" &&
    (/^(19|20)\d\d$/u.test(head) ||
      (/^\d{1,2}$/u.test(head) && np.head > np.from && times.has(lowerAt(scene, np.head - 1))))
  );
};

export const topOf = (state: State): Frame => state.frames[state.open.at(-1) ?? 0] as Frame;

const none: readonly never[] = [];

export const start: State = {
  cost: 0,
  frames: [frameOf(0, "main", 0)],
  open: [0],
  spine: [],
  before: "start",
  prep: null,
  stray: 0,
};

/** Frames and states are written out part by part: thousands are made for an article, and spreading is slow. */
export function frameOf(
  id: number,
  relation: Clause["relation"],
  last: number,
  parts: Partial<Omit<Frame, "id" | "relation">> = {},
): Frame {
  return {
    id,
    relation,
    marker: parts.marker ?? null,
    governor: parts.governor ?? null,
    noun: parts.noun ?? null,
    antecedent: parts.antecedent ?? none,
    subject: parts.subject ?? none,
    via: parts.via ?? "none",
    verb: parts.verb ?? null,
    bare: parts.bare ?? false,
    objects: parts.objects ?? none,
    preps: parts.preps ?? none,
    front: parts.front ?? none,
    predicate: parts.predicate ?? null,
    setOff: parts.setOff ?? false,
    tail: parts.tail ?? null,
    last: parts.last ?? last,
  };
}

/** The same clause but for some parts. */
export function frameWith(frame: Frame, parts: Partial<Omit<Frame, "id">>): Frame {
  return {
    id: frame.id,
    relation: parts.relation ?? frame.relation,
    marker: parts.marker === undefined ? frame.marker : parts.marker,
    governor: parts.governor === undefined ? frame.governor : parts.governor,
    noun: parts.noun === undefined ? frame.noun : parts.noun,
    antecedent: parts.antecedent ?? frame.antecedent,
    subject: parts.subject ?? frame.subject,
    via: parts.via ?? frame.via,
    verb: parts.verb === undefined ? frame.verb : parts.verb,
    bare: parts.bare ?? frame.bare,
    objects: parts.objects ?? frame.objects,
    preps: parts.preps ?? frame.preps,
    front: parts.front ?? frame.front,
    predicate: parts.predicate === undefined ? frame.predicate : parts.predicate,
    setOff: parts.setOff ?? frame.setOff,
    tail: parts.tail === undefined ? frame.tail : parts.tail,
    last: parts.last ?? frame.last,
  };
}

/** The same way of reading but for some parts. */
export function stateWith(state: State, parts: Partial<State>): State {
  return stateOf(
    parts.cost ?? state.cost,
    parts.frames ?? state.frames,
    parts.open ?? state.open,
    parts.spine ?? state.spine,
    parts.before ?? state.before,
    parts.prep === undefined ? state.prep : parts.prep,
    parts.stray ?? state.stray,
  );
}

const stateOf = (
  cost: number,
  frames: State["frames"],
  open: State["open"],
  spine: State["spine"],
  before: State["before"],
  prep: State["prep"],
  stray: number,
): State => ({ cost, frames, open, spine, before, prep, stray });

export function withFrame(state: State, frame: Frame): State {
  const frames = state.frames.slice();
  frames[frame.id] = frame;
  const { cost, open, spine, before, prep, stray } = state;
  return stateOf(cost, frames, open, spine, before, prep, stray);
}

/** The same way of reading, a chunk of this kind behind it. */
export const behind = (
  { cost, frames, open, spine, stray }: State,
  before: State["before"],
  prep: number | null = null,
): State => stateOf(cost, frames, open, spine, before, prep, stray);

export const withSpine = (
  { cost, frames, open, before, prep, stray }: State,
  spine: readonly Place[],
): State => stateOf(cost, frames, open, spine, before, prep, stray);

/** Opens a clause inside the innermost one. */
export function pushed(
  state: State,
  relation: Clause["relation"],
  at: number,
  parts: Partial<Omit<Frame, "id" | "relation">>,
): { state: State; frame: Frame } {
  const frame = frameOf(state.frames.length, relation, at, parts);
  const { cost, spine, before, prep, stray } = state;
  const frames = [...state.frames, frame];
  const open = [...state.open, frame.id];
  return { state: stateOf(cost, frames, open, spine, before, prep, stray), frame };
}

/** Closes the innermost `count` clauses; what lacks its verb costs. */
export function popped(state: State, count: number): State {
  if (count === 0) return state;
  let cost = state.cost;
  for (let k = 0; k < count; k++) {
    const frame = state.frames[state.open[state.open.length - 1 - k] ?? 0];
    if (frame && frame.verb === null) cost += 4;
    cost += 0.04;
  }
  const { frames, open, spine, before, prep, stray } = state;
  return stateOf(cost, frames, open.slice(0, -count), spine, before, prep, stray);
}

export function costing(state: State, more: number): State {
  if (more === 0) return state;
  const { cost, frames, open, spine, before, prep, stray } = state;
  return stateOf(cost + more, frames, open, spine, before, prep, stray);
}

export const hasVerb = (frame: Frame): boolean => frame.verb !== null;
export const frameAt = (state: State, k: number): Frame =>
  state.frames[state.open[state.open.length - 1 - k] ?? 0] as Frame;

/** The innermost open clause that has its verb. */
export const governorOf = (state: State): number | null => {
  for (let k = 0; k < state.open.length; k++) {
    const frame = frameAt(state, k);
    if (hasVerb(frame)) return frame.id;
  }
  return null;
};
