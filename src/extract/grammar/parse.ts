import type { Clause, NounPhrase, Parse, PrepPhrase, QuoteSpan } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";
import { type Chunk, chunk } from "./chunk.ts";
import { grammarWords } from "./grammarWords.ts";
import { findSubject, isTime, type Scene, type Subject } from "./subjects.ts";

/** A clause being made: positions of chunks beside what the reader gets. */
interface Draft {
  readonly v: number;
  readonly subject: Subject;
  clause: { -readonly [K in keyof Clause]: Clause[K] };
}

const lowerOf = (scene: Scene, chunk: Chunk | undefined): string =>
  chunk ? (scene.tokens[chunk.from]?.lower ?? "") : "";

/** "Canada, France and Britain" after position i. */
function listFrom(scene: Scene, i: number): { nps: NounPhrase[]; next: number } {
  const { chunks } = scene;
  const first = chunks[i]?.np;
  if (!first) return { nps: [], next: i };
  const nps = [first];
  let at = i + 1;
  // "A, B and C": commas count only when a conjunction closes the list.
  let look = at;
  const more: NounPhrase[] = [];
  while (
    chunks[look]?.kind === "comma" &&
    chunks[look + 1]?.np &&
    chunks[look + 2]?.kind !== "vg" &&
    more.length < 12
  ) {
    more.push(chunks[look + 1]?.np as NounPhrase);
    look += 2;
    if (chunks[look]?.kind === "cc" || (chunks[look]?.kind === "comma" && chunks[look + 1]?.kind === "cc"))
      break;
  }
  const closing = chunks[look]?.kind === "comma" ? look + 1 : look;
  const cc = chunks[closing];
  const last = chunks[closing + 1]?.np;
  const verbAfter = chunks[closing + 2]?.kind === "vg" && chunks[closing + 2]?.vg?.form === "finite";
  if (
    cc?.kind === "cc" &&
    ["and", "or", "&"].includes(lowerOf(scene, cc)) &&
    last &&
    !verbAfter &&
    !isTime(scene, last) &&
    (more.length > 0 || closing === at)
  ) {
    nps.push(...more, last);
    at = closing + 2;
  }
  return { nps, next: at };
}

/** Objects and prepositional phrases after the verb at chunk v, up to the next clause. */
function readTail(
  scene: Scene,
  v: number,
  drafts: ReadonlyMap<number, number>,
  inverted: boolean,
): { objects: NounPhrase[]; preps: PrepPhrase[]; predicate: Clause["predicate"]; end: number } {
  const { chunks } = scene;
  const objects: NounPhrase[] = [];
  const preps: PrepPhrase[] = [];
  let predicate: Clause["predicate"] = null;
  let i = v + 1;
  if (inverted) i = listFrom(scene, i).next;
  for (let guard = 0; guard < 60; guard++) {
    const here = chunks[i];
    if (!here) break;
    if (here.kind === "adv") {
      i++;
      continue;
    }
    if (here.kind === "adj") {
      predicate ??= { from: here.from, to: here.to, head: here.from };
      i++;
      continue;
    }
    if (here.np) {
      if (isTime(scene, here.np) && preps.length + objects.length > 0) {
        i++;
        continue;
      }
      const list = listFrom(scene, i);
      const verb = chunks[list.next];
      // "said the firm lied": the phrase is the next clause's subject.
      if (objects.length > 0 && preps.length === 0 && list.nps.length === 1 && chunks[i - 1]?.np) {
        // "called the report a fantasy".
        predicate ??= { from: here.np.from, to: here.np.to, head: here.np.head };
        i = list.next;
        continue;
      }
      const subjectOfNext =
        verb?.vg && verb.vg.form === "finite" && list.nps.length === 1 && startsClause(scene, i, list.next);
      if (subjectOfNext) break;
      if (isTime(scene, here.np)) {
        i++;
        continue;
      }
      if (preps.length === 0) objects.push(...list.nps);
      i = list.next;
      continue;
    }
    if (here.kind === "prep") {
      const prep = lowerOf(scene, here);
      const next = chunks[i + 1];
      if (next?.np) {
        const list = listFrom(scene, i + 1);
        preps.push({ prep, at: here.from, objects: list.nps, clause: null });
        i = list.next;
        continue;
      }
      if (next?.vg) {
        preps.push({ prep, at: here.from, objects: [], clause: drafts.get(i + 1) ?? null });
        break;
      }
      i++;
      continue;
    }
    if (here.kind === "comma") {
      // "accused Russia, its neighbour, of": an apposition between verb and preposition.
      const close = chunks[i + 2];
      if (chunks[i + 1]?.np && close?.kind === "comma" && chunks[i + 3]?.kind === "prep") {
        i += 3;
        continue;
      }
      if (chunks[i + 1]?.kind === "rel") {
        const end = chunks.findIndex((c, j) => j > i + 1 && c.kind === "comma");
        if (end > 0 && chunks[end + 1]?.kind === "prep" && end - i < 8) {
          i = end + 1;
          continue;
        }
      }
      // "charged two men, Jo Reed and Al Orr, with forgery".
      if (
        chunks[i + 1]?.kind === "prep" &&
        objects.length > 0 &&
        ["with", "of", "for", "over", "as", "on"].includes(lowerOf(scene, chunks[i + 1]))
      ) {
        i++;
        continue;
      }
      if (chunks[i + 1]?.np && objects.length > 0) {
        // "charged the captain, Jo Reed, a 58-year-old, with mischief".
        let j = i + 1;
        while (
          j < i + 16 &&
          chunks[j] &&
          ["np", "prep", "comma", "cc", "adv", "adj"].includes(chunks[j]?.kind ?? "")
        ) {
          if (
            chunks[j]?.kind === "comma" &&
            chunks[j + 1]?.kind === "prep" &&
            ["with", "of", "for", "over", "as", "on"].includes(lowerOf(scene, chunks[j + 1]))
          )
            break;
          j++;
        }
        if (chunks[j]?.kind === "comma" && chunks[j + 1]?.kind === "prep") {
          i = j + 1;
          continue;
        }
      }
      if (chunks[i + 1]?.np && objects.length > 0 && preps.length === 0) {
        const list = listFrom(scene, i + 1);
        if (
          chunks[list.next]?.kind === "comma" &&
          chunks[list.next + 1]?.kind === "prep" &&
          ["with", "of", "for", "over", "as", "on"].includes(lowerOf(scene, chunks[list.next + 1]))
        ) {
          i = list.next + 1;
          continue;
        }
      }
      break;
    }
    if (here.kind === "cc" && chunks[i + 1]?.kind === "prep") {
      i++;
      continue;
    }
    break;
  }
  const stopAt = chunks[i];
  const last = scene.chunks.at(-1);
  return { objects, preps, predicate, end: stopAt ? stopAt.from : (last?.to ?? 0) };
}

/** Is the verb at `verb` the verb of the noun phrase at `np` (and not a participle that describes it)? */
function startsClause(scene: Scene, np: number, verb: number): boolean {
  const found = findSubject(scene, verb);
  return found.via === "direct" && found.start === np;
}

/** What the clause hangs on: the words left of its subject. */
function relate(
  scene: Scene,
  draft: Draft,
  drafts: readonly Draft[],
  byChunk: ReadonlyMap<number, number>,
): void {
  const { chunks, words } = scene;
  const { clause, subject, v } = draft;
  let l = subject.start - 1;
  const nearestVerb = (from: number): number => {
    for (let j = from; j >= 0; j--) {
      const at = chunks[j];
      if (!at || at.kind === "stop" || at.kind === "colon") return -1;
      if (at.vg) return byChunk.get(j) ?? -1;
    }
    return -1;
  };
  // "said in a note leaked on Tuesday that …": a participle between the verb of saying and its content is passed over.
  const sayingBefore = (g: number): number => {
    const near = drafts[g];
    if (!near || words.speech.has(near.clause.verb.lemma)) return g;
    const describes =
      near.subject.via === "reduced-relative" ||
      near.clause.verb.form === "participle" ||
      near.subject.via === "relative";
    if (!describes) return g;
    for (let k = g - 1; k >= 0; k--) {
      const up = drafts[k];
      if (up && words.speech.has(up.clause.verb.lemma) && up.subject.via !== "reduced-relative") return k;
    }
    return g;
  };
  if (subject.via === "relative") {
    clause.relation = "relative";
    clause.marker = lowerOf(scene, chunks[subject.start]);
    clause.noun = subject.nps[0] ?? null;
    return;
  }
  if (subject.via === "coordination") {
    const j = nearestVerb(v - 1);
    const before =
      drafts
        .filter((d) => d.v < v && d.clause.verb.form === "finite" && d.subject.nps[0] === subject.nps[0])
        .at(-1) ?? drafts.filter((d) => d.v < v && d.clause.verb.form === "finite").at(-1);
    const up =
      drafts[j] && drafts[j].subject.nps[0] === subject.nps[0] && drafts[j].clause.verb.form === "finite"
        ? drafts[j]
        : before;
    // "was arrested in Leeds and charged with fraud": the auxiliary holds for both.
    const single = clause.verb.to - clause.verb.from === 1 && clause.verb.form === "finite";
    if (
      up?.clause.verb.passive &&
      single &&
      clause.objects.length === 0 &&
      /(ed|en)$/u.test(scene.tokens[clause.verb.main]?.lower ?? "")
    )
      clause.verb = { ...clause.verb, passive: true };
    // "does not encourage, support or condone": one "not" for all.
    const base = (scene.tokens[clause.verb.main]?.lower ?? "") === clause.verb.lemma;
    if (
      up?.clause.verb.negated &&
      clause.verb.to - clause.verb.from === 1 &&
      (base || up.clause.verb.passive || up.clause.verb.to - up.clause.verb.from > 2)
    )
      clause.verb = { ...clause.verb, negated: true, modal: up.clause.verb.modal };
    clause.relation = up && up.clause.relation === "content" ? "content" : "coordinate";
    clause.governor = up
      ? up.clause.relation === "content"
        ? up.clause.governor
        : drafts.indexOf(up)
      : null;
    clause.noun = up?.clause.relation === "content" ? up.clause.noun : null;
    clause.marker = "and";
    return;
  }
  if (clause.verb.form === "infinitive") {
    clause.relation = "infinitive";
    const j = nearestVerb(v - 1);
    clause.governor = j >= 0 ? j : null;
    const np = chunks[v - 1]?.np;
    clause.noun = np ?? null;
    clause.marker = "to";
    return;
  }
  if (
    subject.via === "reduced-relative" ||
    subject.via === "participle" ||
    clause.verb.form === "gerund" ||
    clause.verb.form === "participle"
  ) {
    clause.relation = "participle";
    let j = v - 1;
    while (chunks[j]?.kind === "adv") j--;
    if (chunks[j]?.kind === "prep" || chunks[j]?.kind === "sub") clause.marker = lowerOf(scene, chunks[j]);
    if (subject.via === "reduced-relative") clause.noun = subject.nps[0] ?? null;
    const g = nearestVerb(v - 1);
    clause.governor = g >= 0 ? g : null;
    return;
  }
  while (l >= 0 && (chunks[l]?.kind === "adv" || chunks[l]?.kind === "adj")) l--;
  // "Estria, which the minister accused of fraud": the antecedent is the object.
  if (
    chunks[l]?.kind === "rel" ||
    (chunks[l]?.kind === "sub" &&
      chunks[l - 1]?.kind === "np" &&
      lowerOf(scene, chunks[l]) === "that" &&
      clause.objects.length === 0 &&
      transitive.has(clause.verb.lemma))
  ) {
    let j = l - 1;
    if (chunks[j]?.kind === "prep") j--;
    if (chunks[j]?.kind === "comma" || chunks[j]?.kind === "dash") j--;
    const np = chunks[j]?.np;
    if (np) {
      clause.relation = "relative";
      clause.marker = lowerOf(scene, chunks[l]);
      clause.noun = np;
      if (clause.objects.length === 0) clause.objects = [np];
      return;
    }
  }
  // "a charge the firm dismissed": no relative pronoun, and the verb lacks its object.
  const gap = chunks[subject.start - 1]?.np;
  if (
    gap &&
    subject.via === "direct" &&
    clause.objects.length === 0 &&
    !isTime(scene, gap) &&
    transitive.has(clause.verb.lemma) &&
    !clause.verb.passive
  ) {
    clause.relation = "relative";
    clause.noun = gap;
    clause.objects = [gap];
    return;
  }
  // "said that in March the firm lied": a fronted phrase between the marker and the subject.
  let probe = l;
  while (
    probe > 0 &&
    (chunks[probe]?.kind === "comma" ||
      chunks[probe]?.kind === "np" ||
      chunks[probe]?.kind === "prep" ||
      chunks[probe]?.kind === "adv")
  ) {
    if (
      chunks[probe]?.kind === "np" &&
      chunks[probe - 1]?.kind !== "prep" &&
      !isTime(scene, chunks[probe]?.np as NounPhrase)
    )
      break;
    probe--;
  }
  const markerAt =
    chunks[l]?.kind === "sub"
      ? l
      : chunks[probe]?.kind === "sub" && lowerOf(scene, chunks[probe]) === "that"
        ? probe
        : -1;
  if (markerAt >= 0) {
    const marker = lowerOf(scene, chunks[markerAt]);
    clause.marker = marker;
    let j = markerAt - 1;
    while (chunks[j]?.kind === "adv" || chunks[j]?.kind === "comma") j--;
    if (
      marker === "that" ||
      marker === "whether" ||
      marker === "how" ||
      marker === "if" ||
      marker === "what"
    ) {
      clause.relation = "content";
      if (chunks[j]?.np) clause.noun = chunks[j]?.np ?? null;
      if (chunks[j]?.kind === "cc") {
        const up = drafts.filter((d) => d.v < v && d.clause.relation === "content").at(-1);
        if (up) {
          clause.governor = up.clause.governor;
          clause.noun = up.clause.noun;
          return;
        }
      }
      const g = sayingBefore(nearestVerb(markerAt - 1));
      clause.governor = g >= 0 ? g : null;
      if (marker === "if" && !(g >= 0 && words.speech.has(drafts[g]?.clause.verb.lemma ?? "")))
        clause.relation = "adverbial";
      return;
    }
    clause.relation = "adverbial";
    const g = nearestVerb(markerAt - 1);
    clause.governor = g >= 0 ? g : null;
    return;
  }
  // "said the firm lied", "told the court on Monday the firm lied".
  const g = nearestVerb(l);
  const up = drafts[g];
  if (up && words.speech.has(up.clause.verb.lemma) && !up.clause.verb.passive) {
    const between = chunks.slice(up.v + 1, subject.start);
    const open = between.every(
      (c) =>
        c.kind === "np" ||
        c.kind === "prep" ||
        c.kind === "adv" ||
        c.kind === "adj" ||
        (c.kind === "comma" && between.length > 1 && false),
    );
    if (open) {
      clause.relation = "content";
      clause.governor = g;
      return;
    }
  }
  if (chunks[l]?.kind === "cc") {
    const before = drafts.filter((d) => d.v < v && d.clause.verb.form === "finite").at(-1);
    if (before?.clause.relation === "content") {
      clause.relation = "content";
      clause.governor = before.clause.governor;
      clause.noun = before.clause.noun;
      return;
    }
  }
  const after = chunks.slice(v + 1);
  const closes = after.findIndex(
    (c) => c.kind === "comma" || c.kind === "stop" || c.kind === "dash" || c.kind === "quote",
  );
  const tail = closes < 0 ? after : after.slice(0, closes);
  const plain = tail.every((c) => c.kind === "np" || c.kind === "prep" || c.kind === "adv");
  if (
    words.speech.has(clause.verb.lemma) &&
    plain &&
    (chunks[l]?.kind === "comma" ||
      chunks[l]?.kind === "dash" ||
      chunks[l]?.kind === "quote" ||
      subject.via === "inverted")
  )
    clause.relation = "parenthetical";
}

/** Verbs that need an object, so that "claims that he denied" is a relative clause. */
const transitive = new Set([
  "deny",
  "reject",
  "dismiss",
  "dispute",
  "refute",
  "accuse",
  "blame",
  "condemn",
  "criticise",
  "criticize",
]);

/** Makes the parser: a sentence with its names and the document's quotations → noun phrases and clauses. */
export function makeParser(
  lexicon: Lexicon,
): (
  sentence: Sentence,
  mentions: readonly Mention[],
  quotes: readonly QuoteSpan[],
  isPerson: (np: NounPhrase) => boolean,
) => Parse {
  const words = grammarWords(lexicon);
  return (sentence, mentions, quotes, isPerson) => {
    const full = quotes.filter((q) => q.full && q.start < sentence.end && q.end > sentence.start);
    const quoteOf = sentence.tokens.map(
      (t) => full.find((q) => t.start >= q.start && t.end <= q.end)?.id ?? null,
    );
    const streams = new Map<number | null, number[]>([[null, []]]);
    quoteOf.forEach((q, at) => {
      const list = streams.get(q) ?? [];
      list.push(at);
      streams.set(q, list);
    });
    const nps: NounPhrase[] = [];
    const clauses: Clause[] = [];
    const accordingTo: Parse["accordingTo"][number][] = [];
    for (const [quote, at] of streams) {
      if (at.length === 0) continue;
      const quotesBefore = new Map<number, number>();
      if (quote === null) {
        for (const q of full) {
          const next = at.find((position) => (sentence.tokens[position]?.start ?? 0) >= q.end);
          quotesBefore.set(next ?? -1, q.id);
        }
      }
      const chunks = chunk({ tokens: sentence.tokens, at, quotesBefore, mentions, isPerson }, words);
      const scene: Scene = { chunks, tokens: sentence.tokens, words, isPerson };
      chunks.forEach((c, i) => {
        if (c.np) nps.push(c.np);
        if (c.kind === "prep" && lowerOf(scene, c) === "according")
          accordingTo.push({ at: c.from, sources: listFrom(scene, i + 1).nps, quote });
      });
      const byChunk = new Map<number, number>();
      const drafts: Draft[] = [];
      chunks.forEach((c, v) => {
        if (!c.vg) return;
        const subject = findSubject(scene, v);
        byChunk.set(v, drafts.length);
        const isReduced = subject.via === "reduced-relative" && c.vg.form === "finite";
        drafts.push({
          v,
          subject,
          clause: {
            verb: isReduced
              ? { ...c.vg, form: "participle", passive: true }
              : c.vg.form === "participle"
                ? { ...c.vg, passive: true }
                : c.vg,
            subject: subject.nps,
            subjectVia: subject.via,
            objects: [],
            preps: [],
            marker: null,
            governor: null,
            noun: null,
            relation: "main",
            predicate: null,
            quote,
            end: c.to,
          },
        });
      });
      const offset = clauses.length;
      for (const draft of drafts)
        Object.assign(draft.clause, readTail(scene, draft.v, byChunk, draft.subject.via === "inverted"));
      for (const draft of drafts) relate(scene, draft, drafts, byChunk);
      for (const { clause } of drafts) {
        clauses.push({
          ...clause,
          governor: clause.governor === null ? null : clause.governor + offset,
          preps: clause.preps.map((p) => (p.clause === null ? p : { ...p, clause: p.clause + offset })),
        });
      }
    }
    return { nps, clauses, accordingTo };
  };
}
