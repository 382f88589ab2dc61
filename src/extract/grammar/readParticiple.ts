import type { NounPhrase, VerbGroup } from "../../model/grammar.ts";
import {
  ahead,
  costing,
  type Frame,
  frameAt,
  frameWith,
  governorOf,
  hasVerb,
  isTime,
  lowerAt,
  popped,
  pushed,
  type Scene,
  type State,
  stateWith,
  topOf,
  withFrame,
  wordOf,
} from "./state.ts";
import { verbListGoesOn } from "./surroundings.ts";

const pronouns = new Set(["he", "she", "they", "we", "i", "it"]);

/** Verbs that name their object: "a man named Reed". */
const naming = /^(name|call|dub|know|title|entitle|label|nickname|code|give|award|offer|deny|owe|show)$/u;

/** The reading in which the participle, chunk i, tells of these phrases. */
function reduced(
  state: State,
  subject: readonly NounPhrase[],
  i: number,
  cost: number,
  setOff: boolean,
): State {
  return pushed(costing(state, Math.max(0, cost)), "participle", i, {
    subject,
    via: "reduced-relative",
    verb: i,
    bare: true,
    noun: subject.at(-1) ?? null,
    governor: governorOf(state),
    setOff,
  }).state;
}

/** The ways on when the verb is read as a participle: "the man accused of theft". `extra`: what that costs beforehand. */
export function participle(scene: Scene, state: State, vg: VerbGroup, i: number, extra: number): State[] {
  const out: State[] = [];
  const main = lowerAt(scene, vg.main);
  const next = ahead(scene, i + 1);
  const nextWord = next?.kind === "prep" ? wordOf(scene, next) : "";
  let cost = extra + (scene.words.describing.has(main) ? 0 : 0.3);
  if (nextWord === "by") cost -= 0.35;
  else if (next?.kind === "prep") cost += 0;
  else if (next?.np && !isTime(scene, next.np)) cost += naming.test(vg.lemma) ? 0 : 1.7;
  else if (next?.vg?.form === "infinitive") cost += 0.1;
  else cost += 0.3;
  if (/^(say|tell|add|warn|announce|insist)$/u.test(vg.lemma)) cost += 1.2;
  const nearest = state.spine.at(-1);
  const anchor = state.spine[0];
  if (nearest && (state.before === "np" || state.before === "adj")) {
    // "He lied to us": no participle hangs on "he".
    const he = nearest.nps.some((np) => pronouns.has(lowerAt(scene, np.head)));
    const time = nearest.nps.some((np) => isTime(scene, np));
    out.push(reduced(state, nearest.nps.slice(-1), i, cost + (he ? 2 : time ? 0.6 : 0), false));
    if (anchor && anchor !== nearest) out.push(reduced(state, anchor.nps.slice(-1), i, cost + 0.25, false));
  }
  if (state.before === "comma" || state.before === "dash") {
    if (nearest && anchor) {
      // "were held for two days, accused of it": no time is accused.
      const time = anchor.slot === "prep" && anchor.nps.some((np) => isTime(scene, np)) ? 0.6 : 0;
      out.push(reduced(state, anchor.nps, i, cost + (0.25 + time), true));
      if (anchor !== nearest && nearest.slot !== "prep")
        out.push(reduced(state, nearest.nps, i, cost + 0.35, true));
    }
    // "went on trial, charged with theft": with the main verb's subject.
    const root = state.open
      .map((id) => state.frames[id] as Frame)
      .find((f) => hasVerb(f) && f.subject.length > 0);
    if (root) {
      const more = nextWord === "by" || next?.kind === "prep" ? 0.5 : 1;
      out.push(reduced(state, root.subject, i, cost + more, true));
    }
  }
  if (
    state.before === "start" ||
    state.before === "quote" ||
    state.before === "colon" ||
    state.before === "sub"
  ) {
    const { state: s } = pushed(costing(state, Math.max(0, cost + 0.2)), "participle", i, {
      via: "participle",
      verb: i,
      bare: true,
      governor: governorOf(state),
    });
    out.push(s);
    const top = topOf(state);
    // "when asked", "as agreed", "if proven".
    if (state.before === "sub" && top.verb === null && top.subject.length === 0)
      out.push(
        stateWith(
          costing(
            withFrame(state, frameWith(top, { verb: i, bare: true, via: "participle", last: i })),
            Math.max(0, cost),
          ),
          {},
        ),
      );
  }
  if (state.before === "cc" || state.before === "comma") {
    for (let k = 0; k < state.open.length; k++) {
      const frame = frameAt(state, k);
      const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
      if (!verb) break;
      const passive = verb.passive || frame.bare;
      if (!passive) continue;
      if (state.before === "comma" && !verbListGoesOn(scene, i)) continue;
      const base = popped(state, k);
      const spoken = /^(say|tell|add|warn|announce|insist|argue|deny|reject|dismiss|refute)$/u.test(vg.lemma)
        ? 0.8
        : 0;
      const { state: s } = pushed(
        costing(base, 0.1 + k * 0.14 + spoken),
        frame.bare ? "participle" : frame.relation === "content" ? "content" : "coordinate",
        i,
        {
          subject: frame.subject,
          via: frame.bare ? "reduced-relative" : "coordination",
          verb: i,
          bare: true,
          noun: frame.noun,
          governor: frame.bare || frame.relation === "content" ? frame.governor : frame.id,
          marker: frame.bare ? null : "and",
        },
      );
      out.push(stateWith(s, { open: [...s.open.slice(0, -2), s.frames.length - 1] }));
      break;
    }
  }
  if (state.before === "vg" || state.before === "prep") {
    // "got caught", "with … destroyed": a complement.
    const { state: s } = pushed(costing(state, 0.6 + extra), "participle", i, {
      subject: topOf(state).subject,
      via: "participle",
      verb: i,
      bare: true,
      governor: governorOf(state),
    });
    out.push(s);
  }
  if (out.length === 0 && extra === 0) {
    // "has since been" is one group; a participle with nothing before it describes what follows.
    const { state: s } = pushed(costing(state, 1.5), "participle", i, {
      verb: i,
      bare: true,
      governor: governorOf(state),
    });
    out.push(s);
  }
  return out;
}
