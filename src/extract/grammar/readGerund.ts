import type { VerbGroup } from "../../model/grammar.ts";
import { askingFrame } from "./readNoun.ts";
import {
  costing,
  type Frame,
  frameAt,
  frameWith,
  governorOf,
  hasVerb,
  isTime,
  popped,
  pushed,
  type Scene,
  type State,
  stateWith,
  topOf,
  withFrame,
  wordOf,
} from "./state.ts";

/** Verbs that tell of somebody's words without being verbs of saying. */
export const reporting =
  /^(accuse|blame|call|describe|condemn|criticise|criticize|denounce|cite|deny|dismiss|reject|label|brand|urge|demand|quote)$/u;

/** Adds the reading in which the gerund, chunk i, has a clause of its own inside the innermost one. */
function addClause(out: State[], i: number, base: State, parts: Partial<Frame>, cost: number): State {
  const own = { verb: i, via: "participle", ...parts } as const;
  const { state } = pushed(costing(base, cost), "participle", i, own);
  out.push(state);
  return state;
}

/** The ways on when the verb ends in "-ing": "accusing the port of lying". */
export function gerund(scene: Scene, state: State, i: number): State[] {
  const out: State[] = [];
  const vg = scene.chunks[i]?.vg as VerbGroup;
  const speaks = scene.words.speech.has(vg.lemma) || reporting.test(vg.lemma);
  if (state.prep !== null) {
    // "accused of hiding", "a plan for raising": the object of a preposition.
    const prepChunk = scene.chunks[state.prep];
    const prep = wordOf(scene, prepChunk);
    const asked = askingFrame(scene, state, prep) ?? 0;
    for (const k of asked === 0 ? [0] : [asked, 0]) {
      const base = popped(state, k);
      const frame = frameAt(state, k);
      const phrase = { prep, at: prepChunk?.from ?? 0, objects: [], clause: base.frames.length };
      const changed = hasVerb(frame)
        ? frameWith(frame, { preps: [...frame.preps, phrase], last: i })
        : frameWith(frame, { front: [...frame.front, phrase], last: i });
      // "quoted a doctor as saying": the doctor says it.
      const quoting =
        prep === "as" &&
        /^(quote|cite|describe|report)$/u.test(scene.chunks[frame.verb ?? -1]?.vg?.lemma ?? "");
      addClause(
        out,
        i,
        withFrame(base, changed),
        {
          subject: quoting && frame.objects.length > 0 ? frame.objects : frame.subject,
          marker: prep,
          governor: hasVerb(frame) ? frame.id : governorOf(state),
        },
        k === asked ? 0 : 0.45,
      );
    }
    return out;
  }
  if (state.before === "np" || state.before === "adj") {
    const nearest = state.spine.at(-1);
    const anchor = state.spine[0];
    const top = topOf(state);
    // "with some members accusing him": who stands behind "with" does it.
    const accompanied =
      nearest?.slot === "prep" &&
      topOf(state).preps.some((p) => p.prep === "with" && p.objects.at(-1) === nearest.nps.at(-1));
    const afterTime = nearest?.nps.some((np) => isTime(scene, np)) === true;
    if (nearest)
      addClause(
        out,
        i,
        state,
        {
          subject: accompanied ? nearest.nps : nearest.nps.slice(-1),
          via: "reduced-relative",
          noun: nearest.nps.at(-1) ?? null,
          governor: governorOf(state),
        },
        (accompanied ? 0 : speaks ? 0.6 : 0.2) + (afterTime && !accompanied ? 0.8 : 0),
      );
    if (anchor && anchor !== nearest)
      addClause(
        out,
        i,
        state,
        {
          subject: anchor.nps.slice(-1),
          via: "reduced-relative",
          noun: anchor.nps.at(-1) ?? null,
          governor: governorOf(state),
        },
        // "stood up in parliament in July brandishing a register": not the parliament.
        0.35 + (afterTime ? 0.4 : 0),
      );
    if (hasVerb(top))
      addClause(out, i, state, { subject: top.subject, governor: top.id }, speaks ? 0.25 : 0.5);
  } else if (state.before === "comma" || state.before === "dash") {
    // With the subject of an open clause: a verb of saying goes with whoever speaks.
    for (let k = 0; k < state.open.length; k++) {
      const frame = frameAt(state, k);
      if (!hasVerb(frame) || frame.subject.length === 0) continue;
      const verb = scene.chunks[frame.verb ?? -1]?.vg;
      const reported =
        frame.relation === "content" ||
        (frame.relation === "relative" && frame.marker !== "who") ||
        frame.relation === "infinitive" ||
        frame.relation === "adverbial";
      const fit = speaks && (reported || frame.relation === "participle") ? 0.4 : 0;
      addClause(
        out,
        i,
        popped(state, k),
        { subject: frame.subject, governor: frame.id, setOff: true },
        0.15 + k * 0.1 + fit + (verb ? 0 : 0.2),
      );
    }
    const top = topOf(state);
    if (!hasVerb(top) && top.subject.length > 0)
      addClause(out, i, state, { subject: top.subject, governor: null, setOff: true }, 0.2);
  } else if (state.before === "cc") {
    for (let k = 0; k < state.open.length; k++) {
      const frame = frameAt(state, k);
      const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
      if (verb?.form === "gerund") {
        const base = popped(state, k);
        const s = addClause(
          out,
          i,
          base,
          { subject: frame.subject, marker: frame.marker, governor: frame.governor, noun: frame.noun },
          0.05 + k * 0.1,
        );
        out[out.length - 1] = stateWith(s, { open: [...s.open.slice(0, -2), s.frames.length - 1] });
        break;
      }
    }
    const top = topOf(state);
    if (hasVerb(top)) addClause(out, i, state, { subject: top.subject, governor: top.id }, 0.7);
  } else {
    const top = topOf(state);
    addClause(
      out,
      i,
      state,
      {
        subject: hasVerb(top) ? top.subject : [],
        governor: governorOf(state),
        marker: state.before === "sub" ? wordOf(scene, scene.chunks[i - 1]) : null,
      },
      state.before === "start" || state.before === "vg" || state.before === "sub" ? 0.1 : 0.5,
    );
    if (state.before === "sub" && !hasVerb(top) && top.subject.length === 0) {
      // "while denying it": the clause that awaits its subject is this one.
      const up = governorOf(state);
      const subject = up === null ? [] : (state.frames[up]?.subject ?? []);
      out.push(
        withFrame(
          state,
          frameWith(top, {
            relation: "participle",
            subject,
            via: "participle",
            verb: i,
            governor: up,
            last: i,
          }),
        ),
      );
    }
  }
  return out;
}
