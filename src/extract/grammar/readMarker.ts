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
  popped,
  pushed,
  type Scene,
  type State,
  stateWith,
  withSpine,
  wordOf,
} from "./state.ts";

const frameAt = (state: State, k: number): Frame =>
  state.frames[state.open[state.open.length - 1 - k] ?? 0] as Frame;

/** Nouns whose content a "that" clause tells: "the claim that". */
export const isContentNoun = (scene: Scene, np: NounPhrase | undefined): boolean => {
  const head = np ? scene.tokens[np.head] : undefined;
  return (
    head !== undefined &&
    (scene.words.contentNouns.has(head.lower) ||
      scene.words.contentNouns.has(head.lemma) ||
      scene.words.contentNouns.has(head.lower.replace(/s$/u, "")))
  );
};

const afterRelative = (state: State): State => behind(state, "rel");
const afterSubordinator = (state: State): State => behind(state, "sub");

/** "who", "which", "whom" or "that" right before a verb: a relative clause. */
export function readRelative(scene: Scene, state: State, i: number): State[] {
  const word = wordOf(scene, scene.chunks[i]);
  const setOff =
    state.before === "comma" ||
    state.before === "dash" ||
    (state.before === "prep" && ["comma", "dash"].includes(scene.chunks[i - 2]?.kind ?? ""));
  const through = state.prep !== null;
  const out: State[] = [];
  const spine = state.spine;
  const candidates: { place: Place; cost: number }[] = [];
  const nearest = spine.at(-1);
  if (nearest) candidates.push({ place: nearest, cost: 0 });
  spine.slice(0, -1).forEach((place, k) => {
    candidates.push({ place, cost: (setOff ? 0.12 : 0.3) + (spine.length - 2 - k) * 0.1 });
  });
  for (const { place, cost } of candidates) {
    const np = place.nps.at(-1);
    if (!np) continue;
    const nps = setOff || place.nps.length > 1 ? place.nps : [np];
    const fit = fitting(scene, word, np);
    const { state: next } = pushed(stateWith(costing(state, cost + fit), { prep: null }), "relative", i, {
      marker: word,
      antecedent: through || word === "where" ? [] : nps,
      noun: np,
      setOff,
    });
    out.push(afterRelative(withSpine(next, [])));
  }
  // "posters showing Mr Reed, which": of what stands further out, where the nearest does not fit.
  const near = nearest?.nps.at(-1);
  if (setOff && near && fitting(scene, word, near) >= 0.5)
    for (let k = 1; k < state.open.length; k++) {
      const frame = frameAt(state, k);
      const nps = [frame.preps.at(-1)?.objects ?? [], frame.objects].find((list) => {
        const last = list.at(-1);
        return last !== undefined && fitting(scene, word, last) === 0;
      });
      const np = nps?.at(-1);
      if (!nps || !np) continue;
      const { state: next } = pushed(
        stateWith(costing(popped(state, k), 0.2), { prep: null }),
        "relative",
        i,
        {
          marker: word,
          antecedent: through ? [] : nps,
          noun: np,
          setOff,
        },
      );
      out.push(afterRelative(withSpine(next, [])));
      break;
    }
  if (word === "that" && (state.before === "comma" || state.before === "cc" || state.before === "np"))
    out.push(...content(scene, state, i, "that", 0.8).map(afterRelative));
  if (out.length === 0) {
    const { state: next } = pushed(
      stateWith(costing(state, word === "that" ? 0.4 : 0.3), { prep: null }),
      word === "that" ? "content" : "content",
      i,
      { marker: word, governor: nearestVerb(state) },
    );
    out.push(afterRelative(withSpine(next, [])));
  }
  return out;
}

/** "in the town of Apatin", "in Boise, Idaho": a place by a name that is no party. */
function isWhere(scene: Scene, np: NounPhrase): boolean {
  if (np.entity !== null || scene.tokens[np.head]?.pos !== "PROPN") return false;
  let before = scene.chunks.findIndex((c) => c.np === np) - 1;
  if (
    scene.chunks[before]?.kind === "comma" &&
    scene.tokens[scene.chunks[before - 1]?.np?.head ?? -1]?.pos === "PROPN"
  )
    before -= 2;
  const word = scene.chunks[before]?.kind === "prep" ? wordOf(scene, scene.chunks[before]) : "";
  return (
    /^(in|at|near|off|outside)$/u.test(word) ||
    (word === "of" &&
      /^(town|city|village|port|island|district|province|region|suburb)$/u.test(
        lowerAt(scene, scene.chunks[before - 1]?.np?.head ?? -1),
      ))
  );
}

/** "in the town of Apatin, which": no party either. */
const isTown = (scene: Scene, np: NounPhrase): boolean =>
  /^(town|city|village|port|island|district|suburb|valley|street)$/u.test(lowerAt(scene, np.head)) &&
  /^(in|at|near|off|outside)$/u.test(lowerAt(scene, np.from - 1));

function fitting(scene: Scene, word: string, np: NounPhrase): number {
  if (word === "which" && (isWhere(scene, np) || isTown(scene, np))) return 0.5;
  const head = scene.tokens[np.head];
  const role = scene.words.roles.has(head?.lower ?? "") || scene.words.roles.has(head?.lemma ?? "");
  const personal =
    scene.isPerson(np) ||
    role ||
    head?.pos === "PRON" ||
    /^(people|men|women|officials|those|man|woman|one|anyone|everyone|someone)$/u.test(head?.lower ?? "") ||
    /(er|or|ist|ian|ant|ee|man|men)s?$/u.test(head?.lower ?? "");
  if (isTime(scene, np) && word !== "when") return 0.8;
  if (word === "who" || word === "whom") return personal ? 0 : head?.pos === "PROPN" ? 0.25 : 0.6;
  if (word === "which") return scene.isPerson(np) || role ? 0.6 : 0;
  return word === "that" && head?.pos === "PROPN" ? 0.35 : 0;
}

const nearestVerb = (state: State): number | null => {
  for (let k = 0; k < state.open.length; k++)
    if (frameAt(state, k).verb !== null) return frameAt(state, k).id;
  return null;
};

/** "said that", "the claim that", "and that": what is said. */
function content(scene: Scene, state: State, i: number, marker: string, cost: number): State[] {
  const out: State[] = [];
  const opening = (base: State, parts: Partial<Frame>, more: number): void => {
    const { state: next } = pushed(stateWith(costing(base, cost + more), { prep: null }), "content", i, {
      marker,
      ...parts,
    });
    out.push(withSpine(next, []));
  };
  if (state.before === "cc") {
    const before = state.frames.filter((f) => f.relation === "content" && f.marker !== null).at(-1);
    if (before) {
      const k = state.open.length - 1 - state.open.indexOf(before.id);
      const base = state.open.includes(before.id) ? popped(state, k + 1) : state;
      opening(base, { governor: before.governor, noun: before.noun }, 0);
    }
  }
  const nearest = state.spine.at(-1)?.nps.at(-1);
  const told = state.spine.map((p) => p.nps.at(-1)).findLast((np) => isContentNoun(scene, np));
  for (let k = 0; k < state.open.length; k++) {
    const frame = frameAt(state, k);
    const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
    if (!verb) {
      // "The claim, published on Monday, that …": content of the noun that awaits its verb.
      const noun = frame.subject.findLast((np) => isContentNoun(scene, np));
      if (noun) opening(popped(state, k), { noun, governor: null }, k * 0.05);
      break;
    }
    const speaks = scene.words.speech.has(verb.lemma);
    const object = frame.objects.findLast((np) => isContentNoun(scene, np));
    const inPrep = frame.preps.flatMap((p) => p.objects).findLast((np) => isContentNoun(scene, np));
    const noun = k === 0 ? (told ?? object ?? inPrep ?? null) : (object ?? inPrep ?? null);
    const fits = speaks ? 0 : noun && isContentNoun(scene, noun) ? 0.05 : verb.lemma === "be" ? 0.3 : 0.7;
    opening(popped(state, k), { governor: frame.id, noun }, fits + k * 0.12);
  }
  if (out.length === 0) opening(state, { governor: null, noun: nearest ?? null }, 0.5);
  return out;
}

/** "that", "because", "if", "while" …: a subordinate clause. */
export function readSubordinator(scene: Scene, state: State, i: number): State[] {
  const word = wordOf(scene, scene.chunks[i]);
  if (word === "that") {
    const out = content(scene, state, i, word, 0);
    // "the charge that the firm denied": its object is what stands before.
    if (state.before === "np" || state.before === "comma") {
      const nearest = state.spine.at(-1);
      const np = nearest?.nps.at(-1);
      if (nearest && np) {
        const { state: next } = pushed(costing(state, isContentNoun(scene, np) ? 0.6 : 0.35), "relative", i, {
          marker: "that",
          antecedent: nearest.nps.slice(-1),
          noun: np,
        });
        out.push(withSpine(next, []));
      }
    }
    return out.map(afterSubordinator);
  }
  const governor = nearestVerb(state);
  const verb = governor === null ? undefined : scene.chunks[state.frames[governor]?.verb ?? -1]?.vg;
  const asks =
    verb !== undefined &&
    (scene.words.speech.has(verb.lemma) ||
      /^(know|see|show|describe|detail|question|check|decide|learn|examine|investigate|probe|understand|wonder|doubt)$/u.test(
        verb.lemma,
      ));
  if (
    word === "whether" ||
    word === "how" ||
    word === "why" ||
    word === "what" ||
    (word === "if" && asks && state.before === "vg")
  ) {
    const parts = { marker: word, governor, ...(word === "what" ? { antecedent: [] } : {}) };
    const { state: next } = pushed(stateWith(state, { prep: null }), "content", i, parts);
    return [afterSubordinator(withSpine(next, []))];
  }
  if (word === "where" && state.spine.length > 0) {
    const np = state.spine.at(-1)?.nps.at(-1) ?? null;
    const { state: next } = pushed(state, "adverbial", i, {
      marker: word,
      governor,
      noun: np,
      setOff: state.before === "comma",
    });
    return [afterSubordinator(withSpine(next, []))];
  }
  const out: State[] = [];
  // "since last year, the group said": a time, and no clause.
  const time = ahead(scene, i + 1)?.np;
  const dated =
    time !== undefined &&
    isTime(scene, time) &&
    ["comma", "stop", "prep", undefined].includes(ahead(scene, i + 2)?.kind);
  const { state: next } = pushed(
    costing(state, (state.prep === null ? 0 : 0.4) + (dated ? 0.6 : 0)),
    "adverbial",
    i,
    {
      marker: word,
      governor,
      setOff: state.before === "comma",
    },
  );
  out.push(afterSubordinator(stateWith(next, { prep: null, spine: [] })));
  // "after the vote", "as a mistake", "than the others": a preposition.
  if (
    /^(as|than|after|before|since|until|once|where|when|while|like|because|although|though|if|unless)$/u.test(
      word,
    ) &&
    (ahead(scene, i + 1)?.np || /^(as|after|before|since|until)$/u.test(word)) &&
    ahead(scene, i + 1)?.kind !== "comma"
  )
    out.push(
      stateWith(
        costing(
          state,
          /^(when|while|where|because|although|though|if|unless|once)$/u.test(word) ? 0.9 : 0.25,
        ),
        {
          before: "prep",
          prep: i,
        },
      ),
    );
  return out;
}

/** Objects of a relative clause that has its own subject are what it tells of; asides close at their comma. */
export function closing(scene: Scene, state: State): State {
  let cost = 0;
  const frames = state.frames.map((frame) => {
    if (frame.verb === null) {
      const root = frame.relation === "main" && frame.id === 0;
      cost += root && state.frames.length > 1 ? (frame.subject.length > 0 ? 2.5 : 0.6) : root ? 1.5 : 4;
      return frame;
    }
    const verb = scene.chunks[frame.verb]?.vg;
    if (
      frame.relation === "relative" &&
      frame.via === "direct" &&
      frame.antecedent.length > 0 &&
      frame.marker !== "whose"
    ) {
      const needs = verb && !verb.passive && frame.objects.length === 0;
      if (needs) return frameWith(frame, { objects: frame.antecedent });
      // "whom it had branded a swindler": the label stands where the object does.
      const [label] = frame.objects;
      if (
        verb &&
        label &&
        frame.objects.length === 1 &&
        !frame.predicate &&
        scene.words.naming.has(verb.lemma)
      )
        return frameWith(frame, {
          objects: frame.antecedent,
          predicate: { from: label.from, to: label.to, head: label.head },
        });
      cost += frame.marker === null ? 1.2 : 0.7;
    }
    if (
      frame.relation === "content" &&
      frame.noun !== null &&
      verb &&
      !verb.passive &&
      frame.objects.length === 0 &&
      transitive.test(verb.lemma) &&
      !state.frames.some((f) => f.governor === frame.id && f.id !== frame.id)
    )
      cost += 0.9;
    return frame;
  });
  // "said on Thursday" and nothing said.
  const quoted = scene.chunks.some((c) => c.kind === "quote");
  for (const frame of frames) {
    const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
    if (
      verb?.lemma === "say" &&
      !verb.passive &&
      !quoted &&
      frame.relation !== "parenthetical" &&
      frame.objects.length === 0 &&
      !frames.some((f) => f.governor === frame.id)
    )
      cost += 0.5;
  }
  return stateWith(state, { frames, cost: state.cost + cost + state.stray * 1.3 });
}

const transitive = /^(deny|reject|dismiss|dispute|refute|accuse|blame|condemn|criticise|criticize)$/u;

/** Do only further stops and quotations follow? */
function isLastStop(scene: Scene, i: number): boolean {
  for (let at = i + 1; ; at++) {
    const chunk = ahead(scene, at);
    if (!chunk) return true;
    if (chunk.kind !== "stop" && chunk.kind !== "quote") return false;
  }
}

/** A pause: the sentence goes on, perhaps in a clause further out. */
export function readPause(scene: Scene, state: State, i: number): State[] {
  const kind = scene.chunks[i]?.kind ?? "comma";
  if (kind === "colon" && lowerAt(scene, scene.chunks[i]?.from ?? -1) === ";") {
    const { state: next } = pushed(popped(state, state.open.length - 1), "main", i, {});
    const root = frameAt(state, state.open.length - 1);
    return [
      stateWith(next, {
        open: [next.frames.length - 1],
        spine: [],
        before: "start",
        prep: null,
        cost: next.cost + (root.verb === null ? 1.5 : 0),
      }),
    ];
  }
  if (kind === "stop") {
    if (isLastStop(scene, i)) return [state];
    const { state: next } = pushed(popped(state, state.open.length - 1), "main", i, {});
    return [stateWith(next, { open: [next.frames.length - 1], spine: [], before: "start", prep: null })];
  }
  if (kind === "colon") return [stateWith(state, { before: "colon", prep: null, spine: [] })];
  // Fronted clauses close here: "When asked, the mayor …".
  return [behind(state, kind)];
}
