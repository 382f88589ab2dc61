import {
  costing,
  frameAt,
  governorOf,
  hasVerb,
  popped,
  pushed,
  type Scene,
  type State,
  stateWith,
} from "./state.ts";

/** Verbs whose object, not subject, does what a following infinitive says: "told him to go". */
const objectControl =
  /^(tell|urge|order|ask|call|press|want|warn|force|allow|help|cause|lead|push|invite|advise|permit|instruct|encourage|enable|persuade|pay|require|get|expect|find|believe|pressure|hire|recruit|train|direct|bribe|train)$/u;

/** The ways on when the verb stands behind "to": "told him to go". */
export function infinitive(scene: Scene, state: State, i: number): State[] {
  const out: State[] = [];
  const noun = state.before === "np" ? (state.spine.at(-1)?.nps.at(-1) ?? null) : null;
  if (state.before === "cc" || state.before === "comma") {
    for (let k = 0; k < state.open.length; k++) {
      const frame = frameAt(state, k);
      const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
      if (verb?.form !== "infinitive") continue;
      const { state: s } = pushed(costing(popped(state, k), 0.05 + k * 0.1), "infinitive", i, {
        subject: frame.subject,
        via: "infinitive",
        verb: i,
        marker: "to",
        governor: frame.governor,
        noun: frame.noun,
      });
      out.push(stateWith(s, { open: [...s.open.slice(0, -2), s.frames.length - 1] }));
      break;
    }
  }
  for (let k = 0; k < Math.min(2, state.open.length); k++) {
    const frame = frameAt(state, k);
    if (!hasVerb(frame)) {
      if (k === 0 && frame.subject.length > 0) {
        const { state: s } = pushed(state, "infinitive", i, {
          subject: frame.subject,
          via: "infinitive",
          verb: i,
          marker: "to",
          noun,
          governor: governorOf(state),
        });
        out.push(s);
      }
      break;
    }
    const verb = scene.chunks[frame.verb ?? -1]?.vg;
    const controlled =
      verb && objectControl.test(verb.lemma) && !verb.passive && frame.objects.length > 0
        ? frame.objects
        : frame.subject;
    const onCall =
      verb?.lemma === "call"
        ? frame.preps.find((p) => p.prep === "on" || p.prep === "for")?.objects
        : undefined;
    const { state: s } = pushed(costing(popped(state, k), k * 0.35), "infinitive", i, {
      subject: onCall ?? controlled,
      via: "infinitive",
      verb: i,
      marker: "to",
      governor: frame.id,
      noun,
    });
    out.push(s);
  }
  if (out.length === 0) {
    const { state: s } = pushed(costing(state, 0.5), "infinitive", i, {
      verb: i,
      via: "infinitive",
      marker: "to",
      noun,
      governor: governorOf(state),
    });
    out.push(s);
  }
  return out;
}
