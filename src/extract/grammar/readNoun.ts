import type { NounPhrase } from "../../model/grammar.ts";
import {
  ahead,
  behind,
  costing,
  type Frame,
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
  withSpine,
  wordOf,
} from "./state.ts";

/** Does a list go on behind chunk i: "…, NP, NP and NP"? */
function listGoesOn(scene: Scene, i: number): boolean {
  let at = i + 1;
  for (let guard = 0; guard < 14; guard++) {
    const here = ahead(scene, at);
    if (here?.kind === "cc")
      return (
        ahead(scene, at + 1)?.kind === "np" ||
        (ahead(scene, at + 1)?.kind === "prep" && ahead(scene, at + 2)?.kind === "np")
      );
    if (here?.kind === "comma" && ahead(scene, at + 1)?.kind === "cc")
      return ahead(scene, at + 2)?.kind === "np";
    if (here?.kind !== "comma" || !ahead(scene, at + 1)?.np) {
      if (here?.kind === "prep" && ahead(scene, at + 1)?.np) {
        at += 2;
        continue;
      }
      return false;
    }
    at += 2;
  }
  return false;
}

const isProper = (scene: Scene, np: NounPhrase | undefined): boolean =>
  np !== undefined && (np.entity !== null || scene.tokens[np.head]?.pos === "PROPN");

/** How unlike two phrases are that "and" would join: a name and a thing, a person and a place. */
function unlike(scene: Scene, a: NounPhrase | undefined, b: NounPhrase): number {
  if (!a) return 1;
  let cost = isProper(scene, a) === isProper(scene, b) ? 0 : 0.15;
  if (scene.isPerson(a) !== scene.isPerson(b)) cost += 0.2;
  return cost;
}

/** How much less likely the second of two alike phrases explains the first where a list goes on: "Russia, China and Iran". */
function asListed(scene: Scene, last: NounPhrase | undefined, np: NounPhrase): number {
  if (last === undefined || isProper(scene, last) !== isProper(scene, np)) return 0;
  if (isProper(scene, np)) return 0.5;
  const article = /^(the|a|an)$/u;
  return article.test(lowerAt(scene, last.from)) === article.test(lowerAt(scene, np.from)) ? 0.2 : 0;
}

/** The prepositional phrases, those whose objects end with `last` with these objects instead. */
const extended = (
  preps: Frame["preps"],
  last: NounPhrase | undefined,
  objects: readonly NounPhrase[],
): Frame["preps"] =>
  preps.map((p) => (p.objects.at(-1) === last ? { prep: p.prep, at: p.at, objects, clause: p.clause } : p));

/** Puts a further member into the list that stands at `place`. */
function joined(state: State, place: Place, np: NounPhrase, at: number, index: number): State {
  const frame = state.frames[place.frame] as Frame;
  const nps = [...place.nps, np];
  const grown = placeOf(nps, place.frame, place.slot, at);
  const isTail = frame.tail?.at === place.at && frame.tail.slot === place.slot;
  const tail = isTail ? grown : frame.tail;
  const last = Math.max(frame.last, at);
  let changed: Frame;
  if (place.slot === "subject") changed = frameWith(frame, { subject: [...frame.subject, np], tail, last });
  else if (place.slot === "object")
    changed = frameWith(frame, { objects: [...frame.objects, np], tail, last });
  else if (place.slot === "prep") {
    const ending = place.nps.at(-1);
    const preps = extended(frame.preps, ending, nps);
    changed = frameWith(frame, { preps, front: extended(frame.front, ending, nps), tail, last });
  } else changed = frameWith(frame, { tail, last });
  return withSpine(withFrame(state, changed), [...state.spine.slice(0, index), grown]);
}

/** A phrase that stands by itself for now: the subject of a clause to come, or a stray. */
function freed(state: State, np: NounPhrase, at: number, cost: number): State {
  const top = topOf(state);
  const place = placeOf([np], top.id, "free", at);
  return stateWith(costing(withFrame(state, frameWith(top, { tail: place })), cost), {
    spine: [place],
    stray: state.stray + 1,
  });
}

function asObject(state: State, np: NounPhrase, at: number): State {
  const top = topOf(state);
  const second = top.objects.length > 0;
  const tail = placeOf([np], top.id, second ? "free" : "object", at);
  const changed = second
    ? frameWith(top, {
        predicate: top.predicate ?? { from: np.from, to: np.to, head: np.head },
        tail,
        last: at,
      })
    : frameWith(top, { objects: [np], tail, last: at });
  return withSpine(withFrame(state, changed), [tail]);
}

function asSubject(state: State, np: NounPhrase, at: number, cost: number): State {
  const top = topOf(state);
  return withSpine(
    costing(withFrame(state, frameWith(top, { subject: [np], via: "direct", last: at })), cost),
    [placeOf([np], top.id, "subject", at)],
  );
}

const afterNoun = (state: State): State => behind(state, "np");

/** The ways on when chunk i is a noun phrase. */
export function readNoun(scene: Scene, state: State, i: number): State[] {
  const np = scene.chunks[i]?.np as NounPhrase;
  if (state.prep !== null) return prepObject(scene, state, np, i, state.prep).map(afterNoun);
  const time = isTime(scene, np);
  const out: State[] = [];
  const whose = lowerAt(scene, np.from) === "whose";
  if (whose) {
    const antecedent = state.spine.at(-1)?.nps ?? [];
    const { state: next, frame } = pushed(state, "relative", i, {
      marker: "whose",
      antecedent,
      noun: antecedent[0] ?? null,
      subject: [np],
      via: "direct",
      setOff: state.before === "comma",
    });
    return [afterNoun(withSpine(next, [placeOf([np], frame.id, "subject", i)]))];
  }
  const top = topOf(state);
  const nearest = state.spine.at(-1);
  const anchor = state.spine[0];
  // Awaiting a subject: here, or in a clause further out once those inside it are complete.
  for (let k = 0; k < state.open.length; k++) {
    const frame = state.frames[state.open[state.open.length - 1 - k] ?? 0] as Frame;
    if (frame.verb === null) {
      if (frame.subject.length === 0) {
        const bare =
          state.before === "np" && frame.front.length > 0
            ? isTime(scene, frame.front.at(-1)?.objects.at(-1) ?? np)
              ? 0.1
              : 0.7
            : 0;
        const late = k > 0 && state.before !== "comma" && state.before !== "dash" ? 0.5 : 0;
        out.push(asSubject(popped(state, k), np, i, bare + late + (time ? 1.2 : 0)));
      }
      break;
    }
  }
  if (time && out.length > 0) out.push(costing(state, 0.3));
  if (time && (out.length === 0 || top.subject.length > 0)) return [afterNoun(state)];
  if (state.before === "cc") {
    // Joined to the nearest phrase or to the one that heads the stretch; or a clause of its own begins.
    // ", and NP" joins no more than two only where a list was begun.
    const paused = scene.chunks[i - 2]?.kind === "comma";
    state.spine.forEach((place, index) => {
      if (place.slot === "free" && index === 0 && state.spine.length > 1) return;
      const far = (state.spine.length - 1 - index) * 0.12;
      out.push(
        costing(
          joined(state, place, np, i, index),
          far + (paused && place.nps.length === 1 ? 0.4 : 0) + unlike(scene, place.nps.at(-1), np),
        ),
      );
    });
    out.push(freed(state, np, i, 0.45));
    return out.map(afterNoun);
  }
  if (state.before === "comma" || state.before === "dash" || state.before === "colon") {
    if (nearest && state.before !== "colon") {
      // Between dashes stands an aside, no member of a list.
      const listed = state.before === "comma" && listGoesOn(scene, i);
      const distinct = state.spine.length > 1 && anchor !== nearest ? [nearest, anchor] : [nearest];
      distinct.forEach((place, k) => {
        if (!place) return;
        const last = place.nps.at(-1);
        if (last && isTime(scene, last) !== time) return;
        const index = state.spine.indexOf(place);
        const spine = [...state.spine.slice(0, index + 1), placeOf([np], place.frame, "apposed", i)];
        // "Mosta Terminals, Jo Reed": a person's name explains no other name.
        const clash =
          last && !listed && isProper(scene, last) && isProper(scene, np) && scene.isPerson(np)
            ? scene.isPerson(last)
              ? 1
              : 0.4
            : 0;
        const cost = 0.25 + k * 0.1 + clash + (listed ? asListed(scene, last, np) : 0);
        out.push(withSpine(costing(state, cost), spine));
        if (listed || (place.nps.length > 1 && !listed))
          out.push(
            costing(
              joined(state, place, np, i, index),
              (listed ? 0.3 : 1.2) + k * 0.12 + unlike(scene, place.nps.at(-1), np),
            ),
          );
      });
    }
    out.push(freed(state, np, i, 0.4));
    // "rejects, in the plainest terms, the suggestion": the object stands behind an aside.
    if (
      top.verb !== null &&
      top.objects.length === 0 &&
      top.predicate === null &&
      top.preps.length > 0 &&
      scene.chunks[top.verb + 1]?.kind === "comma" &&
      /^(reject|deny|dismiss|dispute|refute|accuse|blame|condemn|make|deliver|issue)$/u.test(
        scene.chunks[top.verb]?.vg?.lemma ?? "",
      )
    )
      out.push(costing(asObject(state, np, i), 0.1));
    return out.map(afterNoun);
  }
  if (top.verb === null) {
    // "whose thefts she documented": what the pronoun belongs to is the object.
    if (top.marker === "whose" && top.subject.length > 0 && state.before === "np") {
      const turned = frameWith(top, { subject: [np], antecedent: top.subject, marker: "which", last: i });
      out.push(withSpine(costing(withFrame(state, turned), 0.1), [placeOf([np], top.id, "subject", i)]));
    }
    // "the charge the firm dismissed": a relative clause without its pronoun.
    if (nearest && top.subject.length > 0) out.push(zeroRelative(state, nearest, np, i, 0.9));
    if (out.length === 0) out.push(freed(state, np, i, 1));
    return out.map(afterNoun);
  }
  if (state.before === "np" || state.before === "adj") {
    if (nearest && state.before === "np") out.push(zeroRelative(state, nearest, np, i, 0.9));
    const crowded = state.before === "adj" && top.objects.length > 0 ? 0.8 : 0;
    out.push(
      freed(state, np, i, (top.objects.length === 1 && top.preps.length === 0 ? 0.6 : 0.35) + crowded),
    );
    if (top.preps.length === 0) out.push(costing(asObject(state, np, i), 0.1 + crowded));
    return out.map(afterNoun);
  }
  // "he", "they": the subject of a clause to come, no object.
  const nominative = /^(he|she|they|we|i|who)$/u.test(lowerAt(scene, np.head)) && np.to - np.from === 1;
  out.push(costing(asObject(state, np, i), nominative ? 1.5 : 0));
  if (nominative) out.push(freed(state, np, i, 0.1));
  return out.map(afterNoun);
}

function zeroRelative(state: State, of: Place, np: NounPhrase, at: number, cost: number): State {
  const { state: next, frame } = pushed(costing(state, cost), "relative", at, {
    antecedent: of.nps,
    noun: of.nps.at(-1) ?? null,
    subject: [np],
    via: "direct",
  });
  return withSpine(next, [placeOf([np], frame.id, "subject", at)]);
}

/** A preposition's object: it belongs to the innermost clause, or to one further out whose verb asks for that preposition. */
function prepObject(scene: Scene, state: State, np: NounPhrase, at: number, prepAt: number): State[] {
  const chunk = scene.chunks[prepAt];
  const prep = wordOf(scene, chunk);
  const out: State[] = [];
  const asked = askingFrame(scene, state, prep);
  for (let k = 0; k < state.open.length; k++) {
    const frame = state.frames[state.open[state.open.length - 1 - k] ?? 0] as Frame;
    const cost = asked === null ? (k === 0 ? 0 : 9) : k === asked ? 0 : k === 0 ? 0.45 : 9;
    if (cost >= 9) continue;
    const base = popped(state, k);
    const phrase = { prep, at: chunk?.from ?? 0, objects: [np], clause: null };
    const changed =
      frame.verb === null
        ? frameWith(frame, { front: [...frame.front, phrase], last: at })
        : frameWith(frame, { preps: [...frame.preps, phrase], last: at });
    const place = placeOf([np], frame.id, "prep", at);
    const spine = k > 0 || state.spine.length === 0 ? [place] : [...state.spine, place];
    out.push(withSpine(costing(withFrame(base, changed), cost), spine));
  }
  return out;
}

/** How many clauses out stands the verb that asks for this preposition and has not got it; null when none does. */
export function askingFrame(scene: Scene, state: State, prep: string): number | null {
  for (let k = 0; k < state.open.length; k++) {
    const frame = state.frames[state.open[state.open.length - 1 - k] ?? 0] as Frame;
    const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
    if (!verb) continue;
    const wants = scene.words.governed.get(verb.lemma);
    if (wants?.has(prep) && !frame.preps.some((p) => p.prep === prep)) return k;
    // "alleges that he … and borrowed against them": what a reported clause says is its own.
    if (frame.relation === "content") return null;
  }
  return null;
}
