import type { VerbGroup } from "../../model/grammar.ts";
import { auxiliaryBefore, disagreement, isAmbiguous, tenseOf } from "./agreement.ts";
import { beginning } from "./openClause.ts";
import { reporting } from "./readGerund.ts";
import {
  ahead,
  costing,
  type Frame,
  frameAt,
  frameWith,
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
import { closesAside, nextKind, setOffInside, verbListGoesOn } from "./surroundings.ts";

function attach(scene: Scene, state: State, frame: Frame, vg: VerbGroup, i: number): State {
  const gap = frame.relation === "relative" && frame.subject.length === 0;
  const subject = gap ? frame.antecedent : frame.subject;
  const changed: Frame = frameWith(frame, { verb: i, subject, via: gap ? "relative" : frame.via, last: i });
  return costing(withFrame(state, changed), disagreement(scene, subject, vg));
}

/** "founded by", "accused of": a past tense that is followed so, without an object, is hardly one. */
function unlikelyPast(scene: Scene, vg: VerbGroup, i: number): number {
  const next = ahead(scene, i + 1);
  if (!isAmbiguous(scene, vg)) return 0;
  // "a story published Sept. 26 reported"
  if (next?.np && isTime(scene, next.np) && issued.test(vg.lemma)) return 0.4;
  if (next?.kind !== "prep") return 0;
  const prep = wordOf(scene, next);
  if (prep === "by") return 0.5;
  return needsObject.test(vg.lemma) && scene.words.governed.get(vg.lemma)?.has(prep) ? 0.9 : 0;
}

const issued = /^(publish|file|release|issue|post|date|air|sign|print|submit|unseal|obtain)$/u;
const needsObject = /^(accuse|blame|suspect|convict|acquit|charge)$/u;

/** The ways on when the verb has a tense: it takes the subject that waits for it, or begins a clause of its own. */
export function finite(scene: Scene, state: State, vg: VerbGroup, i: number): State[] {
  const rare = unlikelyPast(scene, vg, i);
  return rare > 0
    ? finiteWays(scene, state, vg, i).map((s) => costing(s, rare))
    : finiteWays(scene, state, vg, i);
}

function finiteWays(scene: Scene, state: State, vg: VerbGroup, i: number): State[] {
  const out: State[] = [];
  const speaks = scene.words.speech.has(vg.lemma);
  const tense = tenseOf(scene, vg);
  // A clause that awaits its verb, the innermost first.
  for (let k = 0; k < state.open.length; k++) {
    const frame = frameAt(state, k);
    if (hasVerb(frame)) continue;
    const base = popped(state, k);
    const resumed =
      k > 0 && frame.subject.length > 0
        ? state.before === "comma" || state.before === "dash"
          ? 0
          : setOffInside(state, k)
            ? 0.5
            : 0
        : 0;
    if (frame.subject.length > 0 || frame.relation === "relative") {
      const gapOfObject =
        frame.relation === "relative" && frame.subject.length === 0 && frame.antecedent.length === 0;
      // "That, said the mayor, was a lie": hardly "that said".
      const inverted =
        /^(say|add|argue|insist|reply|warn|claim)$/u.test(vg.lemma) &&
        vg.to - vg.from === 1 &&
        ahead(scene, i + 1)?.np !== undefined;
      const between =
        state.before === "comma" && k === 0 && !closesAside(state, frame) ? (inverted ? 1.2 : 0.5) : 0;
      // "…, the research team said.": hardly the verb of what stands before the comma.
      const aside =
        speaks && state.spine.at(-1)?.slot === "apposed" && /^(stop|end)$/u.test(nextKind(scene, i))
          ? 0.8
          : 0;
      // "The port, Jo Reed told a rally, had …": an apposition that no comma closes.
      const unclosed =
        speaks && aside === 0 && state.before === "np" && state.spine.at(-1)?.slot === "apposed" ? 0.5 : 0;
      const joinedBy = (state.before === "cc" ? 0.9 : 0) + aside + unclosed;
      if (!gapOfObject) out.push(costing(attach(scene, base, frame, vg, i), resumed + between + joinedBy));
    } else if (frame.relation === "main" || frame.relation === "content") {
      // "Said the mayor …", "there were …", a headline without its subject.
      const quoted = state.before === "quote" && speaks;
      out.push(
        costing(attach(scene, base, frame, vg, i), quoted ? 1.5 : frame.marker === "what" ? 0.1 : 1.4),
      );
    }
    break;
  }
  // The phrase before as the subject of a clause of its own; an aside may stand between.
  for (let k = 0; k < state.open.length; k++) {
    const owner = frameAt(state, k);
    if (k > 0 && owner.verb === null) break;
    const here = state.spine[0];
    // "said the claim that it had lied was absurd": the claim, with what it tells behind it.
    const told = owner.tail?.nps.at(-1);
    const behind =
      k > 0 &&
      told !== undefined &&
      (vg.lemma === "be" || vg.passive) &&
      state.open.some((id) => state.frames[id]?.relation === "content" && state.frames[id]?.noun === told);
    const anchor =
      k === 0 && here && here.frame === owner.id
        ? here
        : state.before === "comma" || state.before === "dash" || behind
          ? owner.tail
          : null;
    if (anchor && (anchor.slot === "free" || anchor.slot === "object"))
      out.push(...beginning(scene, popped(state, k), anchor, vg, i));
    if (k === 0 && anchor) continue;
  }
  // "men who the authorities allege had robbed it": of whom it is said.
  const open = topOf(state);
  const of = open.verb === null ? undefined : scene.chunks[open.verb]?.vg;
  if (
    state.before === "vg" &&
    of &&
    open.relation === "relative" &&
    open.via === "direct" &&
    open.antecedent.length > 0 &&
    open.objects.length === 0 &&
    scene.words.speech.has(of.lemma)
  )
    out.push(
      pushed(
        costing(
          withFrame(state, frameWith(open, { antecedent: [] })),
          disagreement(scene, open.antecedent, vg),
        ),
        "content",
        i,
        { subject: open.antecedent, via: "relative", verb: i, governor: open.id },
      ).state,
    );
  // Inverted: "…," said the mayor.
  const after = ahead(scene, i + 1)?.np;
  const quoteBefore =
    state.before === "quote" || (state.before === "comma" && scene.chunks[i - 2]?.kind === "quote");
  if (
    speaks &&
    after &&
    !isTime(scene, after) &&
    (quoteBefore || state.before === "comma") &&
    vg.to - vg.from === 1
  ) {
    const { state: next } = pushed(costing(state, quoteBefore ? 0 : 0.9), "parenthetical", i, {
      verb: i,
      via: "inverted",
      setOff: true,
    });
    out.push(next);
  }
  // "met the port and accused it": the subject serves again.
  if (state.before === "cc" || state.before === "comma") {
    const listed = state.before === "comma" && verbListGoesOn(scene, i);
    for (let k = 0; k < state.open.length; k++) {
      const frame = frameAt(state, k);
      if (!hasVerb(frame)) break;
      const verb = scene.chunks[frame.verb ?? -1]?.vg;
      if (!verb || (state.before === "comma" && !listed)) continue;
      const finiteBefore = verb.form === "finite" && !frame.bare;
      const fits = finiteBefore
        ? tense !== "base" ||
          tenseOf(scene, verb) === "base" ||
          auxiliaryBefore(scene, verb) ||
          verb.form !== "finite"
        : verb.form === "infinitive" && tense === "base";
      if (!fits) continue;
      const same =
        tenseOf(scene, verb) === tense || tenseOf(scene, verb) === "auxiliary" || tense === "auxiliary"
          ? 0
          : 0.45;
      // "denied it was there and says": a verb of saying is joined to the one that reports.
      const reported =
        frame.relation === "content" &&
        frame.governor !== null &&
        (speaks || reporting.test(vg.lemma)) &&
        !scene.words.speech.has(verb.lemma)
          ? 0.8
          : 0;
      const base = popped(state, k);
      const beside = frame.relation === "content";
      const { state: next } = pushed(
        costing(
          base,
          0.12 + k * 0.14 + same + reported + (listed ? 0.5 : 0) + disagreement(scene, frame.subject, vg),
        ),
        finiteBefore ? (beside ? "content" : "coordinate") : "infinitive",
        i,
        {
          subject: frame.subject,
          via: "coordination",
          verb: i,
          marker: "and",
          governor: beside ? frame.governor : frame.id,
          noun: beside ? frame.noun : null,
        },
      );
      // It stands in the place of the clause it is joined to.
      out.push(stateWith(next, { open: [...next.open.slice(0, -2), next.frames.length - 1] }));
    }
  }
  return out;
}
