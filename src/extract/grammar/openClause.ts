import type { NounPhrase, VerbGroup } from "../../model/grammar.ts";
import { disagreement } from "./agreement.ts";
import { isContentNoun } from "./readMarker.ts";
import {
  costing,
  type Frame,
  frameAt,
  frameWith,
  isTime,
  lowerAt,
  type Place,
  placeOf,
  popped,
  pushed,
  type Scene,
  type State,
  stateWith,
  topOf,
  withFrame,
} from "./state.ts";
import { chunkBefore, nextKind, nounBefore } from "./surroundings.ts";

/** Readings in which the phrase at `anchor` is the subject of a new clause with this verb. */
export function beginning(scene: Scene, state: State, anchor: Place, vg: VerbGroup, i: number): State[] {
  const out: State[] = [];
  const free = anchor.slot === "free";
  // "said Reed and Moss lied": all of a list, or its last member alone.
  if (!free && anchor.nps.length > 1)
    out.push(
      ...opening(
        scene,
        state,
        placeOf(anchor.nps, anchor.frame, "free", anchor.at),
        vg,
        i,
        anchor.nps.length,
      ),
    );
  out.push(...opening(scene, state, anchor, vg, i, free ? 0 : 1));
  return out;
}

/** Subject and verb of a clause that begins, and what it costs that they do not fit each other. */
interface Beginning {
  readonly subject: readonly NounPhrase[];
  readonly verb: number;
  readonly off: number;
}

/** The reading in which the clause begins inside the innermost one. */
function opened(
  { subject, verb, off }: Beginning,
  from: State,
  relation: Frame["relation"],
  cost: number,
  { marker = null, governor = null, noun = null, setOff = false }: Partial<Frame> = {},
): State {
  const parts = { subject, via: "direct", verb, marker, governor, noun, setOff } as const;
  return pushed(costing(from, cost + off), relation, verb, parts).state;
}

/** The reading in which all open clauses are closed before it. */
function outermost(
  own: Beginning,
  base: State,
  relation: Frame["relation"],
  cost: number,
  parts: Partial<Frame> = {},
): State {
  const next = opened(own, popped(base, base.open.length - 1), relation, cost, parts);
  return stateWith(next, { open: [next.frames.length - 1] });
}

/** `taken`: how many objects of the innermost clause the subject takes away from it. */
function opening(
  scene: Scene,
  state: State,
  anchor: Place,
  vg: VerbGroup,
  i: number,
  taken: number,
): State[] {
  const out: State[] = [];
  const last = anchor.nps.at(-1);
  if (!last) return out;
  const speaks = scene.words.speech.has(vg.lemma);
  const top = topOf(state);
  const free = anchor.slot === "free";
  const subject = free ? anchor.nps : [last];
  const base: State =
    taken === 0
      ? stateWith(state, { stray: Math.max(0, state.stray - 1), frames: withoutPredicate(state, last) })
      : withFrame(state, frameWith(top, { objects: top.objects.slice(0, -taken), tail: null }));
  // An apposition wants its second comma before the verb.
  const unclosed =
    state.before === "np" && state.spine.length > 1 && state.spine.at(-1)?.slot === "apposed" ? 0.5 : 0;
  const off = disagreement(scene, subject, vg) + (isTime(scene, last) ? 1.5 : 0) + unclosed;
  const own: Beginning = { subject, verb: i, off };
  const prior = chunkBefore(scene, anchor, subject);
  if (prior !== "comma" && prior !== "dash" && prior !== "cc" && prior !== "colon") {
    // "said the firm lied", "told the court on Monday the firm lied".
    for (let k = 0; k < base.open.length; k++) {
      const frame = frameAt(base, k);
      const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
      if (!verb || (k > 0 && !free)) break;
      if (!scene.words.speech.has(verb.lemma) || verb.passive || frame.bare) continue;
      const long = base.spine.slice(1).some((place) => place.nps.length > 1) ? 0.4 : 0;
      const plainly = (scene.words.openSpeech.has(verb.lemma) ? 0.1 : 0.9) + long;
      out.push(opened(own, popped(base, k), "content", plainly + k * 0.75, { governor: frame.id }));
      break;
    }
  }
  // "hit back at claims he had lied".
  const told = prior === "np" ? nounBefore(scene, anchor, subject) : null;
  if (told && isContentNoun(scene, told))
    out.push(opened(own, base, "content", 0.35, { noun: told, governor: top.verb === null ? null : top.id }));
  if (prior === "comma" || prior === "dash" || prior === "quote" || prior === "start") {
    const after = nextKind(scene, i);
    const plain = ["comma", "stop", "prep", "np", "end", "dash", "quote", "cc"].includes(after);
    // "…, the court heard", "…, the jury was told"
    const heard =
      (vg.passive ? vg.lemma === "tell" : vg.lemma === "hear") &&
      subject.some((np) => scene.words.courts.has(lowerAt(scene, np.head)));
    if (plain && (heard || (speaks && !vg.passive)))
      out.push(
        opened(own, base, "parenthetical", prior === "quote" || prior === "start" ? 0 : 0.15, {
          setOff: true,
        }),
      );
    else out.push(outermost(own, base, "main", prior === "comma" ? 1.9 : 0.6));
  }
  if (prior === "cc") {
    // The sentence goes on with a clause beside the main one, or beside the reported one.
    out.push(outermost(own, base, "main", 0.1, { marker: "and" }));
    const content = base.open.map((id) => base.frames[id] as Frame).findLast((f) => f.relation === "content");
    if (content)
      out.push(opened(own, base, "content", 0.2, { governor: content.governor, noun: content.noun }));
  }
  if (prior === "colon") out.push(outermost(own, base, "main", 0));
  if (prior === "np" || prior === "vg") out.push(opened(own, base, "main", 2.4));
  return out;
}

const isPredicate = ({ predicate }: Frame, np: NounPhrase): boolean => predicate?.from === np.from;

/** A predicate made of the phrase that now turns out to be a subject is taken back. */
function withoutPredicate(state: State, np: NounPhrase): State["frames"] {
  return state.frames.some((f) => isPredicate(f, np))
    ? state.frames.map((f) => (isPredicate(f, np) ? frameWith(f, { predicate: null }) : f))
    : state.frames;
}
