import type { NounPhrase, VerbGroup } from "../../model/grammar.ts";
import { isContentNoun } from "./readMarker.ts";
import { askingFrame } from "./readNoun.ts";
import {
  costing,
  type Frame,
  isTime,
  lowerAt,
  type Place,
  popped,
  pushed,
  type Scene,
  type State,
  topOf,
  withFrame,
  wordOf,
} from "./state.ts";

/** Verbs whose object, not subject, does what a following infinitive says: "told him to go". */
const objectControl =
  /^(tell|urge|order|ask|call|press|want|warn|force|allow|help|cause|lead|push|invite|advise|permit|instruct|encourage|enable|persuade|pay|require|get|expect|find|believe|pressure|hire|recruit|train|direct|bribe|train)$/u;
/** Verbs that name their object: "a man named Reed". */
const naming = /^(name|call|dub|know|title|entitle|label|nickname|code|give|award|offer|deny|owe|show)$/u;

/** A bare past form: it may be the sentence's verb or a participle. */
export function isAmbiguous(scene: Scene, vg: VerbGroup): boolean {
  const main = lowerAt(scene, vg.main);
  return (
    vg.form === "finite" &&
    !vg.passive &&
    vg.modal === null &&
    scene.tokens[vg.main]?.pos !== "AUX" &&
    !auxiliaryBefore(scene, vg) &&
    (/ed$/u.test(main) || scene.words.irregular.has(main)) &&
    !scene.words.onlyPasts.has(main)
  );
}

const auxiliaryBefore = (scene: Scene, vg: VerbGroup): boolean => {
  for (let at = vg.from; at < vg.main; at++) if (scene.tokens[at]?.pos === "AUX") return true;
  return false;
};

type Tense = "past" | "present" | "base" | "auxiliary";

function tenseOf(scene: Scene, vg: VerbGroup): Tense {
  const main = lowerAt(scene, vg.main);
  if (auxiliaryBefore(scene, vg) || scene.tokens[vg.main]?.pos === "AUX") return "auxiliary";
  if (/ed$/u.test(main) || scene.words.irregular.has(main)) return "past";
  return main === vg.lemma ? "base" : "present";
}

/** What it costs that a verb's number or a pronoun's case does not fit. */
function disagreement(scene: Scene, subject: readonly NounPhrase[], vg: VerbGroup): number {
  if (
    subject.some((np) =>
      /^(me|him|them|us|whom|himself|herself|itself|themselves)$/u.test(lowerAt(scene, np.head)),
    )
  )
    return 3;
  const [first] = subject;
  if (!first || subject.length > 1) {
    const word = lowerAt(scene, vg.from);
    return subject.length > 1 && /^(is|was|has|does)$/u.test(word) ? 0.5 : 0;
  }
  const word = lowerAt(scene, vg.from);
  const head = scene.tokens[first.head];
  const lower = head?.lower ?? "";
  const plural =
    /^(they|we|you|these|those|both|police|people|men|women)$/u.test(lower) ||
    (head?.pos === "NOUN" && /[^s]s$/u.test(lower) && head.lemma !== lower);
  const singular =
    /^(he|she|it|this|that)$/u.test(lower) || (head?.pos === "NOUN" && !plural && !/s$/u.test(lower));
  const third = /^(is|was|has|does)$/u.test(word) || tenseOf(scene, vg) === "present";
  const many = /^(are|were|have|do)$/u.test(word) || (tenseOf(scene, vg) === "base" && lower !== "i");
  if (plural && third) return 0.7;
  if (
    singular &&
    many &&
    first.to - first.from >= 1 &&
    !/^(police|government|party|team|group|board|company|firm|committee|club|council|union|family|staff|public)$/u.test(
      lower,
    )
  )
    return 0.7;
  return 0;
}

const hasVerb = (frame: Frame): boolean => frame.verb !== null;
const frameAt = (state: State, k: number): Frame =>
  state.frames[state.open[state.open.length - 1 - k] ?? 0] as Frame;

/** The ways on when chunk i is a verb group. */
export function readVerb(scene: Scene, state: State, i: number): State[] {
  const vg = scene.chunks[i]?.vg as VerbGroup;
  let ways: State[];
  if (vg.form === "infinitive") ways = infinitive(scene, state, i);
  else if (vg.form === "gerund") ways = gerund(scene, state, i);
  else if (vg.form === "participle") ways = participle(scene, state, vg, i, 0);
  else {
    ways = finite(scene, state, vg, i);
    if (isAmbiguous(scene, vg)) ways.push(...participle(scene, state, vg, i, 0.55));
  }
  if (ways.length === 0) {
    // Nothing it could belong to: a clause of its own, so that reading can go on.
    const { state: next } = pushed(costing(state, 3), "main", i, { verb: i });
    ways = [{ ...next, open: [next.frames.length - 1] }];
  }
  return ways.map((s) => ({
    ...s,
    before: "vg",
    prep: null,
    spine: s.spine.length > 0 && s.spine !== state.spine ? s.spine : [],
  }));
}

function attach(scene: Scene, state: State, frame: Frame, vg: VerbGroup, i: number): State {
  const gap = frame.relation === "relative" && frame.subject.length === 0;
  const subject = gap ? frame.antecedent : frame.subject;
  const changed: Frame = { ...frame, verb: i, subject, via: gap ? "relative" : frame.via, last: i };
  return costing(withFrame(state, changed), disagreement(scene, subject, vg));
}

/** "founded by", "accused of": a past tense that is followed so, without an object, is hardly one. */
function unlikelyPast(scene: Scene, vg: VerbGroup, i: number): number {
  const next = scene.chunks[i + 1];
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

function finite(scene: Scene, state: State, vg: VerbGroup, i: number): State[] {
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
        scene.chunks[i + 1]?.np !== undefined;
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
        costing(withFrame(state, { ...open, antecedent: [] }), disagreement(scene, open.antecedent, vg)),
        "content",
        i,
        { subject: open.antecedent, via: "relative", verb: i, governor: open.id },
      ).state,
    );
  // Inverted: "…," said the mayor.
  const after = scene.chunks[i + 1]?.np;
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
      out.push({ ...next, open: [...next.open.slice(0, -2), next.frames.length - 1] });
    }
  }
  return out;
}

/** Readings in which the phrase at `anchor` is the subject of a new clause with this verb. */
function beginning(scene: Scene, state: State, anchor: Place, vg: VerbGroup, i: number): State[] {
  const out: State[] = [];
  const free = anchor.slot === "free";
  // "said Reed and Moss lied": all of a list, or its last member alone.
  if (!free && anchor.nps.length > 1)
    out.push(...opening(scene, state, { ...anchor, slot: "free" }, vg, i, anchor.nps.length));
  out.push(...opening(scene, state, anchor, vg, i, free ? 0 : 1));
  return out;
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
      ? { ...state, stray: Math.max(0, state.stray - 1), frames: withoutPredicate(state, last) }
      : withFrame(state, { ...top, objects: top.objects.slice(0, -taken), tail: null });
  // An apposition wants its second comma before the verb.
  const unclosed =
    state.before === "np" && state.spine.length > 1 && state.spine.at(-1)?.slot === "apposed" ? 0.5 : 0;
  const off = disagreement(scene, subject, vg) + (isTime(scene, last) ? 1.5 : 0) + unclosed;
  const opened = (
    from: State,
    relation: Frame["relation"],
    cost: number,
    parts: Partial<Frame> = {},
  ): State =>
    pushed(costing(from, cost + off), relation, i, { subject, via: "direct", verb: i, ...parts }).state;
  const outermost = (relation: Frame["relation"], cost: number, parts: Partial<Frame> = {}): State => {
    const next = opened(popped(base, base.open.length - 1), relation, cost, parts);
    return { ...next, open: [next.frames.length - 1] };
  };
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
      out.push(opened(popped(base, k), "content", plainly + k * 0.75, { governor: frame.id }));
      break;
    }
  }
  // "hit back at claims he had lied".
  const told = prior === "np" ? nounBefore(scene, anchor, subject) : null;
  if (told && isContentNoun(scene, told))
    out.push(opened(base, "content", 0.35, { noun: told, governor: top.verb === null ? null : top.id }));
  if (prior === "comma" || prior === "dash" || prior === "quote" || prior === "start") {
    const after = nextKind(scene, i);
    const plain = ["comma", "stop", "prep", "np", "end", "dash", "quote", "cc"].includes(after);
    if (speaks && plain && !vg.passive)
      out.push(
        opened(base, "parenthetical", prior === "quote" || prior === "start" ? 0 : 0.15, { setOff: true }),
      );
    else out.push(outermost("main", prior === "comma" ? 1.9 : 0.6));
  }
  if (prior === "cc") {
    // The sentence goes on with a clause beside the main one, or beside the reported one.
    out.push(outermost("main", 0.1, { marker: "and" }));
    const content = base.open.map((id) => base.frames[id] as Frame).findLast((f) => f.relation === "content");
    if (content) out.push(opened(base, "content", 0.2, { governor: content.governor, noun: content.noun }));
  }
  if (prior === "colon") out.push(outermost("main", 0));
  if (prior === "np" || prior === "vg") out.push(opened(base, "main", 2.4));
  return out;
}

/** A predicate made of the phrase that now turns out to be a subject is taken back. */
function withoutPredicate(state: State, np: NounPhrase): State["frames"] {
  return state.frames.map((f) =>
    f.predicate && f.predicate.from === np.from ? { ...f, predicate: null } : f,
  );
}

/** Chunk of the first of these phrases. */
function chunkOf(scene: Scene, place: Place, subject: readonly NounPhrase[]): number {
  const first = subject[0];
  let at = place.at;
  while (at > 0 && scene.chunks[at]?.np !== first && (scene.chunks[at]?.from ?? 0) > (first?.from ?? 0)) at--;
  return at;
}

const nounBefore = (scene: Scene, place: Place, subject: readonly NounPhrase[]): NounPhrase | null =>
  scene.chunks[chunkOf(scene, place, subject) - 1]?.np ?? null;

/** Kind of the chunk before the first of these phrases. */
function chunkBefore(scene: Scene, place: Place, subject: readonly NounPhrase[]): string {
  let j = chunkOf(scene, place, subject) - 1;
  while (
    j >= 0 &&
    (scene.chunks[j]?.kind === "adv" ||
      (scene.chunks[j]?.np &&
        isTime(scene, scene.chunks[j]?.np as NounPhrase) &&
        scene.chunks[j - 1]?.kind !== "np"))
  )
    j--;
  return j < 0 ? "start" : (scene.chunks[j]?.kind ?? "start");
}

function nextKind(scene: Scene, i: number): string {
  let j = i + 1;
  while (scene.chunks[j]?.kind === "adv") j++;
  return scene.chunks[j]?.kind ?? "end";
}

/** Is an inner clause that was opened by a comma still without the one that closes it? */
const setOffInside = (state: State, k: number): boolean =>
  state.open.slice(state.open.length - k).some((id) => state.frames[id]?.setOff);

/** A comma between subject and verb closes an apposition, an aside or a clause set off. */
const closesAside = (state: State, frame: Frame): boolean =>
  state.spine.some((p) => p.slot === "apposed") || state.frames.some((f) => f.id > frame.id && f.setOff);

/** "read her mail, listened to her calls and warned": another finite verb is joined behind. */
function verbListGoesOn(scene: Scene, i: number): boolean {
  for (let j = i + 1; j < scene.chunks.length; j++) {
    const chunk = scene.chunks[j];
    if (
      !chunk ||
      chunk.kind === "stop" ||
      chunk.kind === "colon" ||
      chunk.kind === "sub" ||
      chunk.kind === "rel" ||
      chunk.kind === "quote"
    )
      return false;
    if (chunk.kind === "cc") {
      let k = j + 1;
      while (scene.chunks[k]?.kind === "adv") k++;
      if (scene.chunks[k]?.vg?.form === "finite") return true;
    }
  }
  return false;
}

function participle(scene: Scene, state: State, vg: VerbGroup, i: number, extra: number): State[] {
  const out: State[] = [];
  const main = lowerAt(scene, vg.main);
  const next = scene.chunks[i + 1];
  const nextWord = next?.kind === "prep" ? wordOf(scene, next) : "";
  let cost = extra + (scene.words.describing.has(main) ? 0 : 0.3);
  if (nextWord === "by") cost -= 0.35;
  else if (next?.kind === "prep") cost += 0;
  else if (next?.np && !isTime(scene, next.np)) cost += naming.test(vg.lemma) ? 0 : 1.7;
  else if (next?.vg?.form === "infinitive") cost += 0.1;
  else cost += 0.3;
  if (/^(say|tell|add|warn|announce|insist)$/u.test(vg.lemma)) cost += 1.2;
  const reduced = (base: State, subject: readonly NounPhrase[], more: number, setOff: boolean): void => {
    const { state: s } = pushed(costing(base, Math.max(0, cost + more)), "participle", i, {
      subject,
      via: "reduced-relative",
      verb: i,
      bare: true,
      noun: subject.at(-1) ?? null,
      governor: governorOf(base),
      setOff,
    });
    out.push(s);
  };
  const nearest = state.spine.at(-1);
  const anchor = state.spine[0];
  if (nearest && (state.before === "np" || state.before === "adj")) {
    reduced(state, nearest.nps.slice(-1), nearest.nps.some((np) => isTime(scene, np)) ? 0.6 : 0, false);
    if (anchor && anchor !== nearest) reduced(state, anchor.nps.slice(-1), 0.25, false);
  }
  if (state.before === "comma" || state.before === "dash") {
    if (nearest && anchor) {
      // "were held for two days, accused of it": no time is accused.
      const time = anchor.slot === "prep" && anchor.nps.some((np) => isTime(scene, np)) ? 0.6 : 0;
      reduced(state, anchor.nps, 0.25 + time, true);
      if (anchor !== nearest && nearest.slot !== "prep") reduced(state, nearest.nps, 0.35, true);
    }
    // "went on trial, charged with theft": with the main verb's subject.
    const root = state.open
      .map((id) => state.frames[id] as Frame)
      .find((f) => hasVerb(f) && f.subject.length > 0);
    if (root) reduced(state, root.subject, nextWord === "by" || next?.kind === "prep" ? 0.5 : 1, true);
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
      out.push({
        ...costing(
          withFrame(state, { ...top, verb: i, bare: true, via: "participle", last: i }),
          Math.max(0, cost),
        ),
      });
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
      out.push({ ...s, open: [...s.open.slice(0, -2), s.frames.length - 1] });
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

const governorOf = (state: State): number | null => {
  for (let k = 0; k < state.open.length; k++) {
    const frame = frameAt(state, k);
    if (hasVerb(frame)) return frame.id;
  }
  return null;
};

function gerund(scene: Scene, state: State, i: number): State[] {
  const out: State[] = [];
  const vg = scene.chunks[i]?.vg as VerbGroup;
  const adding = (base: State, parts: Partial<Frame>, cost: number): State => {
    const { state: s } = pushed(costing(base, cost), "participle", i, {
      verb: i,
      via: "participle",
      ...parts,
    });
    out.push(s);
    return s;
  };
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
        ? { ...frame, preps: [...frame.preps, phrase], last: i }
        : { ...frame, front: [...frame.front, phrase], last: i };
      // "quoted a doctor as saying": the doctor says it.
      const quoting =
        prep === "as" &&
        /^(quote|cite|describe|report)$/u.test(scene.chunks[frame.verb ?? -1]?.vg?.lemma ?? "");
      adding(
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
    if (nearest)
      adding(
        state,
        {
          subject: accompanied ? nearest.nps : nearest.nps.slice(-1),
          via: "reduced-relative",
          noun: nearest.nps.at(-1) ?? null,
          governor: governorOf(state),
        },
        (accompanied ? 0 : speaks ? 0.6 : 0.2) +
          (nearest.nps.some((np) => isTime(scene, np)) && !accompanied ? 0.8 : 0),
      );
    if (anchor && anchor !== nearest)
      adding(
        state,
        {
          subject: anchor.nps.slice(-1),
          via: "reduced-relative",
          noun: anchor.nps.at(-1) ?? null,
          governor: governorOf(state),
        },
        0.35,
      );
    if (hasVerb(top)) adding(state, { subject: top.subject, governor: top.id }, speaks ? 0.25 : 0.5);
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
      adding(
        popped(state, k),
        { subject: frame.subject, governor: frame.id, setOff: true },
        0.15 + k * 0.1 + fit + (verb ? 0 : 0.2),
      );
    }
    const top = topOf(state);
    if (!hasVerb(top) && top.subject.length > 0)
      adding(state, { subject: top.subject, governor: null, setOff: true }, 0.2);
  } else if (state.before === "cc") {
    for (let k = 0; k < state.open.length; k++) {
      const frame = frameAt(state, k);
      const verb = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
      if (verb?.form === "gerund") {
        const base = popped(state, k);
        const s = adding(
          base,
          { subject: frame.subject, marker: frame.marker, governor: frame.governor, noun: frame.noun },
          0.05 + k * 0.1,
        );
        out[out.length - 1] = { ...s, open: [...s.open.slice(0, -2), s.frames.length - 1] };
        break;
      }
    }
    const top = topOf(state);
    if (hasVerb(top)) adding(state, { subject: top.subject, governor: top.id }, 0.7);
  } else {
    const top = topOf(state);
    adding(
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
        withFrame(state, {
          ...top,
          relation: "participle",
          subject,
          via: "participle",
          verb: i,
          governor: up,
          last: i,
        }),
      );
    }
  }
  return out;
}

const reporting =
  /^(accuse|blame|call|describe|condemn|criticise|criticize|denounce|cite|deny|dismiss|reject|label|brand|urge|demand|quote)$/u;

function infinitive(scene: Scene, state: State, i: number): State[] {
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
      out.push({ ...s, open: [...s.open.slice(0, -2), s.frames.length - 1] });
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
