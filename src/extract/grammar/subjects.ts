import type { NounPhrase, SubjectVia } from "../../model/grammar.ts";
import type { Token } from "../../model/text.ts";
import type { Chunk } from "./chunk.ts";
import type { GrammarWords } from "./grammarWords.ts";

export interface Subject {
  readonly nps: readonly NounPhrase[];
  readonly via: SubjectVia;
  /** First chunk of the subject (or of the verb where there is none). */
  readonly start: number;
}

/** What finding subjects needs to know of a sentence. */
export interface Scene {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly words: GrammarWords;
  readonly isPerson: (np: NounPhrase) => boolean;
}

const lowerAt = (scene: Scene, at: number): string => scene.tokens[at]?.lower ?? "";
export const isTime = (scene: Scene, np: NounPhrase): boolean =>
  scene.words.times.has(lowerAt(scene, np.head)) ||
  scene.words.times.has(lowerAt(scene, np.head).replace(/s$/u, ""));

/** Index of the chunk left of i that is not an adverb; -1 at the start. */
function left(scene: Scene, i: number): number {
  let j = i - 1;
  while (scene.chunks[j]?.kind === "adv" || scene.chunks[j]?.kind === "adj") j--;
  return j;
}

const isFiniteVerb = (chunk: Chunk | undefined): boolean =>
  chunk?.vg !== undefined && chunk.vg.form === "finite";

/** From the last phrase of "the head of the agency in Oslo" to its first; and out of "briefed on the matter", "who knew the firm". */
export function climb(scene: Scene, i: number): number {
  const { chunks } = scene;
  let at = i;
  for (let guard = 0; guard < 12; guard++) {
    const before = chunks[at - 1];
    const two = chunks[at - 2];
    if (before?.kind === "prep" && two?.kind === "np") {
      at -= 2;
      continue;
    }
    // "a laboratory in Boise, Idaho": the wider place belongs to the narrower.
    const place = chunks[at]?.np;
    if (
      before?.kind === "comma" &&
      two?.np &&
      chunks[at - 3]?.kind === "prep" &&
      ["in", "near", "at", "of", "from", "outside"].includes(lowerAt(scene, chunks[at - 3]?.from ?? -1)) &&
      place &&
      place.to - place.from <= 2 &&
      scene.tokens[place.head]?.pos === "PROPN" &&
      scene.tokens[two.np.head]?.pos === "PROPN" &&
      chunks[at + 1]?.kind === "comma" &&
      !scene.isPerson(place)
    ) {
      at -= 2;
      continue;
    }
    // "The ministry on Tuesday": a time with no preposition.
    const here = chunks[at]?.np;
    if (here && isTime(scene, here) && before?.kind === "np") {
      at -= 1;
      continue;
    }
    // "officials briefed on the matter", "a man who knew the firm".
    const verbAt =
      before?.kind === "vg" ? at - 1 : before?.kind === "prep" && two?.kind === "vg" ? at - 2 : -1;
    const verb = chunks[verbAt]?.vg;
    if (verb) {
      const ahead = chunks[verbAt - 1];
      if (ahead?.kind === "rel" && chunks[verbAt - 2]?.kind === "np") {
        at = verbAt - 2;
        continue;
      }
      if (ahead?.kind === "np" && reduced(scene, verbAt)) {
        at = verbAt - 1;
        continue;
      }
      const owner = ahead?.kind === "np" ? contentNoun(scene, verbAt - 1) : -1;
      if (owner >= 0 && verb.form === "finite") {
        at = owner;
        continue;
      }
    }
    break;
  }
  return at;
}

/** "claims that the minister lied to …": from the inner subject at i to the noun whose content the clause is; -1 when there is none. */
function contentNoun(scene: Scene, i: number): number {
  const { chunks } = scene;
  const marker = chunks[i - 1];
  return marker?.kind === "sub" && lowerAt(scene, marker.from) === "that" && chunks[i - 2]?.kind === "np"
    ? i - 2
    : -1;
}

/** "officials briefed on …": a past form after a noun, with no object of its own, is a reduced relative clause. */
export function reduced(scene: Scene, v: number): boolean {
  const { chunks, words } = scene;
  const vg = chunks[v]?.vg;
  let p = v - 1;
  while (chunks[p]?.kind === "adv") p--;
  if (!vg || chunks[p]?.kind !== "np") return false;
  if (vg.form === "participle") return true;
  if (vg.form === "gerund") return true;
  if (vg.form !== "finite" || vg.to - vg.from > 1 || vg.passive) return false;
  const main = lowerAt(scene, vg.main);
  if (!/(ed|en)$/u.test(main) && !words.irregular.has(main)) return false;
  // "is a fairy tale spun out of spite".
  if (chunks[v - 2]?.vg?.lemma === "be" && chunks[v + 1]?.kind !== "np") return true;
  // "which the minister accused of fraud": the verb of a relative clause has its subject beside it.
  if (chunks[v - 2]?.kind === "rel" || contentNoun(scene, v - 1) >= 0) return false;
  const next = chunks[v + 1];
  const nextWord = next?.kind === "prep" ? lowerAt(scene, next.from) : "";
  if (next?.kind === "prep") {
    let j = v + 1;
    while (chunks[j]?.kind === "prep" || chunks[j]?.kind === "np" || chunks[j]?.kind === "adv") j++;
    const last = chunks[j - 1];
    if (
      last?.kind === "np" &&
      isFiniteVerb(chunks[j]) &&
      !chunks
        .slice(v + 1, j)
        .some(
          (c, k, all) => c.kind === "np" && all[k - 1]?.kind === "np" && !isTime(scene, c.np as NounPhrase),
        )
    )
      return true;
  }
  if (
    nextWord === "by" &&
    !["stand", "pass", "go", "come", "stop", "rise", "fall", "increase", "drop"].includes(vg.lemma)
  )
    return true;
  if (nextWord === "of" && ["accuse", "suspect", "convict"].includes(vg.lemma)) return true;
  if (!words.describing.has(main)) return false;
  if (next?.kind === "np" && !isTime(scene, next.np as NounPhrase)) return false;
  // Another finite verb follows in the same stretch: this one only describes its noun.
  for (let j = v + 1; j < chunks.length; j++) {
    const chunk = chunks[j];
    if (
      !chunk ||
      chunk.kind === "sub" ||
      chunk.kind === "rel" ||
      chunk.kind === "stop" ||
      chunk.kind === "cc" ||
      chunk.kind === "colon" ||
      chunk.kind === "quote"
    )
      return false;
    if (chunk.kind === "comma" || chunk.kind === "dash") return false;
    if (isFiniteVerb(chunk)) return true;
  }
  return false;
}

/** "The lawsuit, filed in a Texas court, accuses": a past form between commas, with a finite verb right behind. */
function setOff(scene: Scene, v: number, comma: number): boolean {
  const { chunks, words } = scene;
  const vg = chunks[v]?.vg;
  if (
    !vg ||
    vg.form === "gerund" ||
    vg.form === "infinitive" ||
    vg.passive ||
    vg.modal ||
    chunks[left(scene, comma)]?.kind !== "np"
  )
    return false;
  const main = lowerAt(scene, vg.main);
  if (vg.to - vg.from > 1 || !(/(ed|en)$/u.test(main) || words.irregular.has(main))) return false;
  let j = v + 1;
  while (chunks[j] && ["np", "prep", "adv", "adj"].includes(chunks[j]?.kind ?? "")) j++;
  if (chunks[j]?.kind !== "comma") return false;
  let k = j + 1;
  while (chunks[k]?.kind === "adv") k++;
  return isFiniteVerb(chunks[k]);
}

/** "I have made mistakes and everyone has seen them": behind a finite verb with an object, "and" begins a clause of its own. */
function newClause(scene: Scene, cc: number): boolean {
  const { chunks, words } = scene;
  for (let j = cc - 1; j >= 0; j--) {
    const chunk = chunks[j];
    if (
      !chunk ||
      chunk.kind === "comma" ||
      chunk.kind === "dash" ||
      chunk.kind === "sub" ||
      chunk.kind === "rel" ||
      chunk.kind === "stop" ||
      chunk.kind === "quote"
    )
      return false;
    if (isFiniteVerb(chunk))
      return !(words.speech.has(chunk.vg?.lemma ?? "") && chunks[j + 1]?.kind === "np");
    if (chunk.vg) return false;
  }
  return false;
}

/** "Canada, France and Britain": the phrases joined to the one at i, leftwards; `start` is the first one's chunk. */
function joined(scene: Scene, i: number): { nps: NounPhrase[]; start: number } {
  const { chunks } = scene;
  const top = climb(scene, i);
  const topNp = chunks[top]?.np;
  if (!topNp) return { nps: [], start: i };
  let nps = [topNp];
  let start = top;
  const joins =
    chunks[top - 1]?.kind === "cc" &&
    !newClause(scene, top - 1) &&
    ["and", "or", "&", "nor"].includes(lowerAt(scene, chunks[top - 1]?.from ?? -1));
  const gap = joins && chunks[top - 2]?.kind === "comma" ? 3 : 2;
  const beside = chunks[top - gap]?.np;
  if (joins && beside) {
    let at = top - gap;
    const members = [beside];
    while (
      chunks[at - 1]?.kind === "comma" &&
      chunks[at - 2]?.np &&
      !isTime(scene, chunks[at - 2]?.np as NounPhrase)
    ) {
      at -= 2;
      members.unshift(chunks[at]?.np as NounPhrase);
    }
    const inPhrase = chunks[at - 1]?.kind === "prep" && chunks[at - 2]?.kind === "np";
    const own = (top !== i && members.length === 1) || (scene.isPerson(topNp) && !scene.isPerson(beside));
    if (inPhrase && !own) {
      const outer = climb(scene, at);
      const np = chunks[outer]?.np;
      if (np) return { nps: [np], start: outer };
    }
    if (inPhrase) {
      const outer = climb(scene, at);
      const np = chunks[outer]?.np;
      if (np) return { nps: [np, topNp], start: outer };
    }
    nps = [...members, topNp];
    start = at;
  }
  return { nps, start };
}

/** The opening comma or dash of a parenthesis that closes at i, with a noun phrase before it; -1 when there is none. */
function opening(scene: Scene, i: number): number {
  const { chunks, words } = scene;
  const kind = chunks[i]?.kind;
  for (let j = i - 1; j > 0; j--) {
    const chunk = chunks[j];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "quote" || chunk.kind === "colon") return -1;
    if (chunk.kind !== kind) continue;
    const inside = chunks.slice(j + 1, i);
    const first = inside[0];
    if (!first || chunks[left(scene, j)]?.kind !== "np") continue;
    // "which consists of Estonia, Latvia and Lithuania, accused": names joined by commas are a list, no parenthesis.
    const proper = (c: Chunk | undefined): boolean =>
      c?.np !== undefined && scene.tokens[c.np.head]?.pos === "PROPN";
    if (
      kind === "comma" &&
      inside.length >= 3 &&
      proper(first) &&
      proper(inside.at(-1)) &&
      inside.some((c) => c.kind === "cc") &&
      inside.every((c) => c.kind === "np" || c.kind === "cc" || c.kind === "comma") &&
      proper(chunks[left(scene, j)])
    )
      continue;
    // "The company, she said, had …".
    const aside =
      inside.length <= 6 &&
      first.kind === "np" &&
      inside.at(-1)?.vg !== undefined &&
      scene.words.speech.has(inside.at(-1)?.vg?.lemma ?? "") &&
      inside.slice(0, -1).every((c) => c.kind === "np" || c.kind === "prep");
    if (aside) return j;
    const relative =
      first.kind === "rel" ||
      (first.kind === "prep" && inside[1]?.kind === "rel") ||
      first.kind === "sub" ||
      lowerAt(scene, first.from) === "whose";
    // A finite verb inside a relative clause of the parenthesis does not count: "a courteous engineer who receives visitors".
    const rel = inside.findIndex((c) => c.kind === "rel");
    const leads = inside.findIndex((c) => c.kind !== "adv");
    const past = (c: Chunk | undefined): boolean =>
      c?.vg !== undefined &&
      c.vg.to - c.vg.from === 1 &&
      (/(ed|en)$/u.test(lowerAt(scene, c.vg.main)) || words.irregular.has(lowerAt(scene, c.vg.main)));
    const finite = inside.some(
      (c, k) =>
        isFiniteVerb(c) &&
        (rel < 0 || k < rel) &&
        !(past(c) && (k === leads || inside[k + 1]?.kind === "prep")),
    );
    if (relative || !finite || kind === "dash") return j;
    if (inside.length > 3) return -1;
  }
  return -1;
}

/** The antecedent of a relative pronoun at r: the noun phrase before it; for "who", the person at the head of a chain. */
function antecedent(scene: Scene, r: number): { nps: NounPhrase[]; start: number } {
  const { chunks } = scene;
  let at = r - 1;
  if (chunks[at]?.kind === "prep") at--;
  if (chunks[at]?.kind === "comma" || chunks[at]?.kind === "dash") at--;
  while (chunks[at]?.kind === "adv") at--;
  const nearest = chunks[at]?.np;
  if (!nearest) return { nps: [], start: r };
  if (lowerAt(scene, chunks[r]?.from ?? -1) === "who") {
    const all = joined(scene, at);
    if (scene.isPerson(nearest))
      return chunks[at - 1]?.kind === "cc"
        ? { nps: all.nps, start: all.start }
        : { nps: [nearest], start: at };
    return { nps: all.nps, start: all.start };
  }
  // "Agrodun, a grain handler in the town of Apatin, which has been accused": a comma sends "which" back to what is explained.
  const set = chunks[r - 1]?.kind === "comma";
  if (set) {
    const top = climb(scene, at);
    const comma = chunks[top - 1];
    const explained = chunks[top - 2]?.np;
    if (comma?.kind === "comma" && explained && explained.entity !== null && chunks[top]?.np?.entity === null)
      return { nps: [explained], start: top - 2 };
    const topNp = chunks[top]?.np;
    // "malicious activity stemming from Norway, which threatens us": the activity threatens.
    if (topNp && chunks.slice(top, at).some((c) => c.vg)) return { nps: [topNp], start: top };
    if (topNp && topNp.entity !== null) return { nps: [topNp], start: top };
  }
  return { nps: [nearest], start: at };
}

const none = (start: number): Subject => ({ nps: [], via: "none", start });

/** The finite verb before v in the same clause chain, for verbs that share a subject: "met X and accused Y". */
function verbBefore(scene: Scene, v: number): number {
  const { chunks } = scene;
  for (let j = v - 1; j >= 0; j--) {
    const chunk = chunks[j];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "quote") return -1;
    if (!isFiniteVerb(chunk)) continue;
    // A verb inside a relative clause set off by commas is passed over.
    const l = left(scene, j);
    if (
      chunks[l]?.kind === "rel" &&
      chunks.slice(j, v).some((c) => c.kind === "comma") &&
      chunks[l - 1]?.kind === "comma"
    )
      continue;
    return j;
  }
  return -1;
}

/** Verbs of saying and answering proper, not of knowing or finding. */
const firmly = new Set([
  "say",
  "tell",
  "add",
  "accuse",
  "deny",
  "claim",
  "allege",
  "warn",
  "insist",
  "reject",
  "call",
  "describe",
  "dismiss",
  "blame",
  "condemn",
  "criticise",
  "criticize",
  "argue",
  "vow",
  "promise",
  "urge",
  "demand",
  "ask",
  "announce",
]);

const reporting = new Set([
  "accuse",
  "blame",
  "call",
  "describe",
  "condemn",
  "criticise",
  "criticize",
  "denounce",
  "cite",
  "deny",
  "dismiss",
  "reject",
  "label",
  "brand",
]);

/** "asked it to bar the firm until the case is settled, accusing it": a participle behind a comma goes with the main verb. */
function mainVerbBefore(scene: Scene, v: number, overContent: boolean): number {
  const { chunks } = scene;
  let near = -1;
  for (let j = v - 1; j >= 0 && chunks[j]?.kind !== "stop" && chunks[j]?.kind !== "quote"; j--) {
    if (!isFiniteVerb(chunks[j])) continue;
    const { start, via } = findSubject(scene, j, 4);
    if (via === "relative" || via === "reduced-relative") continue;
    const marker = chunks[left(scene, start)];
    const word = marker?.kind === "sub" ? lowerAt(scene, marker.from) : "";
    if (word !== "" && word !== "that") continue;
    if (near < 0) near = j;
    if (!overContent) return j;
    const reported =
      word === "that" ||
      (chunks[start - 1]?.vg !== undefined && scene.words.speech.has(chunks[start - 1]?.vg?.lemma ?? ""));
    if (!reported) return j;
  }
  return near;
}

/** "denied it was there and says": a verb of saying is joined to the verb that reports, not to the one reported. */
function higherVerb(scene: Scene, j: number): number {
  const { chunks, words } = scene;
  const inner = chunks[j]?.vg;
  if (!inner || words.speech.has(inner.lemma)) return j;
  for (let k = j - 1; k >= 0 && chunks[k]?.kind !== "stop"; k--) {
    const vg = chunks[k]?.vg;
    if (vg?.form === "finite" && words.speech.has(vg.lemma) && findSubject(scene, k, 3).via === "direct")
      return k;
  }
  return j;
}

/** The subject of the verb group at chunk v. */
export function findSubject(scene: Scene, v: number, depth = 0): Subject {
  const { chunks, words } = scene;
  const vg = chunks[v]?.vg;
  if (!vg || depth > 6) return none(v);
  let l = left(scene, v);
  // "Norvik, a start-up, in January traced …": a time between subject and verb is passed over.
  for (let guard = 0; guard < 3; guard++) {
    const time = chunks[l]?.np;
    if (!time || !isTime(scene, time)) break;
    const ahead = chunks[l - 1]?.kind === "prep" ? l - 2 : l - 1;
    const kind = chunks[ahead]?.kind;
    if (kind !== "np" && kind !== "comma" && kind !== "dash") break;
    l = ahead;
  }
  const before = chunks[l];
  const speaks = words.speech.has(vg.lemma);
  const after = chunks[v + 1];

  if (vg.form === "infinitive") {
    for (let j = v - 1; j >= 0; j--) {
      const chunk = chunks[j];
      if (!chunk || chunk.kind === "stop") break;
      if (chunk.vg) {
        const object = chunks[j + 1]?.kind === "np" ? chunks[j + 1]?.np : undefined;
        if (
          object &&
          !isTime(scene, object) &&
          /^(tell|urge|order|ask|call|press|want|warn|force|allow|help|cause|lead|push|invite|advise|permit|instruct|encourage|enable|persuade|pay|require|get|expect|find|believe)$/u.test(
            chunk.vg.lemma,
          ) &&
          !chunk.vg.passive
        )
          return { nps: [object], via: "infinitive", start: v };
        const up = findSubject(scene, j, depth + 1);
        return { nps: up.nps, via: "infinitive", start: v };
      }
    }
    const head = chunks[l]?.np;
    return head ? { nps: [head], via: "infinitive", start: v } : none(v);
  }

  const quoteBefore =
    before?.kind === "quote" || (before?.kind === "comma" && chunks[l - 1]?.kind === "quote");
  const saidBefore = chunks
    .slice(0, Math.max(0, l))
    .some((c, j) => isFiniteVerb(c) && !setOff(scene, j, left(scene, j)) && !reduced(scene, j));
  if (
    speaks &&
    vg.form === "finite" &&
    after?.kind === "np" &&
    (quoteBefore ||
      (l < 0 && vg.to - vg.from === 1) ||
      (before?.kind === "comma" &&
        saidBefore &&
        /^(say|add|explain|write|report|argue|warn|note|claim|insist)$/u.test(vg.lemma) &&
        vg.to - vg.from === 1))
  ) {
    const next = after.np as NounPhrase;
    const apposed =
      chunks[v + 2]?.kind === "comma" && chunks[v + 4]?.kind === "comma" && isFiniteVerb(chunks[v + 5]);
    if (!isTime(scene, next) && (quoteBefore || !(isFiniteVerb(chunks[v + 2]) || apposed))) {
      const nps = [next];
      const cc = chunks[v + 2];
      const second = chunks[v + 3]?.np;
      if (cc?.kind === "cc" && second && chunks[v + 4]?.kind !== "vg") nps.push(second);
      return { nps, via: "inverted", start: v };
    }
  }

  if (before?.kind === "rel") {
    const found = antecedent(scene, l);
    return { nps: found.nps, via: "relative", start: l };
  }
  if (before?.kind === "comma" && setOff(scene, v, l))
    return { nps: [chunks[left(scene, l)]?.np as NounPhrase], via: "reduced-relative", start: v };
  // "went on trial, charged by prosecutors with theft".
  const main = lowerAt(scene, vg.main);
  if (
    before?.kind === "comma" &&
    vg.form === "finite" &&
    vg.to - vg.from === 1 &&
    (/(ed|en)$/u.test(main) || words.irregular.has(main)) &&
    chunks[v + 1]?.kind === "prep" &&
    lowerAt(scene, chunks[v + 1]?.from ?? -1) === "by"
  ) {
    const j = verbBefore(scene, l);
    if (j >= 0) return { nps: findSubject(scene, j, depth + 1).nps, via: "reduced-relative", start: v };
  }
  if (vg.form === "gerund" || vg.form === "participle" || reduced(scene, v)) {
    if (before?.kind === "np" && vg.form !== "gerund")
      return { nps: [before.np as NounPhrase], via: "reduced-relative", start: v };
    if (before?.kind === "np" && vg.form === "gerund" && l === v - 1) {
      return { nps: [before.np as NounPhrase], via: "reduced-relative", start: v };
    }
    if (l < 0 || before?.kind === "stop" || before?.kind === "quote") return fronted(scene, v, depth);
    if (before?.kind === "comma" && vg.form === "participle" && chunks[left(scene, l)]?.kind === "np") {
      // "The firm, accused of fraud, denied it".
      return { nps: [chunks[left(scene, l)]?.np as NounPhrase], via: "reduced-relative", start: v };
    }
    const j =
      before?.kind === "comma" && vg.form === "gerund"
        ? mainVerbBefore(scene, v, speaks || reporting.has(vg.lemma))
        : verbBefore(scene, v);
    if (j < 0) return fronted(scene, v, depth);
    const up = findSubject(scene, j, depth + 1);
    return { nps: up.nps, via: "participle", start: v };
  }

  if (before?.kind === "np") {
    let found = joined(scene, l);
    // "In a post on its site Norvik said": a chain that opens with a preposition is no subject.
    const fronted =
      chunks[found.start - 1]?.kind === "prep" &&
      (found.start < 2 ||
        ["comma", "sub", "stop", "quote", "cc", "colon"].includes(chunks[found.start - 2]?.kind ?? ""));
    if (fronted && found.start < l && before.np) found = { nps: [before.np], start: l };
    // "Jo Reed, spokesman of the embassy said": an apposition whose second comma was left out.
    const apposed = found.nps[0];
    const named = chunks[found.start - 1]?.kind === "comma" ? chunks[found.start - 2]?.np : undefined;
    if (
      apposed &&
      named &&
      found.nps.length === 1 &&
      scene.isPerson(named) &&
      !scene.isPerson(apposed) &&
      words.roles.has(lowerAt(scene, apposed.head))
    )
      found = { nps: [named], start: found.start - 2 };
    const bare = chunks[found.start - 1];
    // "In Moscow officials said" stays; "X said Tuesday" has its subject before the verb of saying.
    const first = found.nps[0];
    if (first && found.nps.length === 1 && isTime(scene, first) && bare?.kind === "comma")
      return behindComma(scene, v, found.start - 1, depth);
    return { nps: found.nps, via: "direct", start: found.start };
  }
  if (before?.kind === "comma" || before?.kind === "dash") return behindComma(scene, v, l, depth);
  if (before?.kind === "cc") {
    const j = firmly.has(vg.lemma) ? higherVerb(scene, verbBefore(scene, l)) : verbBefore(scene, l);
    if (j < 0) return none(v);
    const up = findSubject(scene, j, depth + 1);
    return { nps: up.nps, via: "coordination", start: v };
  }
  if (before?.kind === "vg" && isFiniteVerb(before) && l === v - 1) {
    // "the man Y accused said".
    const inner = findSubject(scene, l, depth + 1);
    const outer = chunks[inner.start - 1];
    const owner = inner.via === "direct" ? contentNoun(scene, inner.start) : -1;
    if (owner >= 0) return { nps: joined(scene, owner).nps, via: "direct", start: owner };
    if (inner.via === "direct" && outer?.np)
      return { nps: [outer.np], via: "direct", start: inner.start - 1 };
  }
  return none(v);
}

function fronted(scene: Scene, v: number, depth: number): Subject {
  const { chunks } = scene;
  for (let j = v + 1; j < chunks.length; j++) {
    if (chunks[j]?.kind !== "comma") continue;
    for (let k = j + 1; k < Math.min(chunks.length, j + 8); k++) {
      if (isFiniteVerb(chunks[k])) {
        const found = findSubject(scene, k, depth + 1);
        if (found.via === "direct") return { nps: found.nps, via: "participle", start: v };
      }
    }
  }
  return none(v);
}

function behindComma(scene: Scene, v: number, comma: number, depth: number): Subject {
  const { chunks } = scene;
  const open = opening(scene, comma);
  const near = open >= 0 ? left(scene, open) : -1;
  if (near >= 0 && chunks[near]?.kind === "np") {
    const found = joined(scene, near);
    return { nps: found.nps, via: "direct", start: found.start };
  }
  const j = verbBefore(scene, comma);
  if (j >= 0 && chunks[v]?.vg?.form === "finite") {
    const up = findSubject(scene, j, depth + 1);
    return { nps: up.nps, via: "coordination", start: v };
  }
  const np = chunks[comma - 1]?.np;
  if (np && j < 0) {
    const found = joined(scene, comma - 1);
    return { nps: found.nps, via: "direct", start: found.start };
  }
  return none(v);
}
