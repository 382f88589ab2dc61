import type { Clause, NounPhrase, Parse, QuoteSpan, VerbGroup } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";
import { isAmbiguous } from "./agreement.ts";
import { bestTagging } from "./bestTagging.ts";
import { makeChunker } from "./chunk.ts";
import { grammarWords } from "./grammarWords.ts";
import { headlineSource } from "./headlineSource.ts";
import { type Frame, type Scene, type State, sceneOf } from "./state.ts";

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
    const full = quotes.filter((q) => q.start < sentence.end && q.end > sentence.start && q.full);
    const nps: NounPhrase[] = [];
    const clauses: Clause[] = [];
    const accordingTo: Parse["accordingTo"][number][] = [];
    const source = headlineSource(sentence);
    for (const [quote, all] of streamsOf(sentence, full)) {
      const at = source ? all.filter((k) => k !== source.mark && !(k >= source.from && k < source.to)) : all;
      if (at.length === 0) continue;
      const quotesBefore = new Map<number, number>();
      if (quote === null) {
        for (const q of full) {
          const next = at.find((position) => (sentence.tokens[position]?.start ?? 0) >= q.end);
          quotesBefore.set(next ?? -1, q.id);
        }
      }
      const chunksWith = makeChunker(
        {
          tokens: sentence.tokens,
          at,
          quotesBefore,
          mentions,
          isPerson,
          headline: sentence.zone === "headline",
        },
        words,
      );
      const { scene, state } = bestTagging(
        (retagged) => sceneOf(chunksWith(retagged), { tokens: sentence.tokens, words, isPerson }),
        at,
      );
      for (const c of scene.chunks) if (c.np) nps.push(c.np);
      for (const { front, preps } of state.frames)
        for (const list of [front, preps])
          for (const { prep, at, objects } of list)
            if (prep === "according") accordingTo.push({ at, sources: objects, quote });
      const read = clausesOf(scene, state, quote, clauses.length);
      clauses.push(...(sentence.zone === "headline" ? read.map((c) => withAuxiliary(scene, c)) : read));
    }
    if (source) {
      const at = Array.from({ length: source.to - source.from }, (_, k) => source.from + k);
      const chunksOf = makeChunker(
        { tokens: sentence.tokens, at, quotesBefore: new Map(), mentions, isPerson },
        words,
      );
      const label = chunksOf().flatMap((c) => c.np ?? []);
      nps.push(...label);
      if (label.length > 0) accordingTo.push({ at: source.mark, sources: label, quote: null });
    }
    return { nps, clauses, accordingTo };
  };
}

/** Token positions of the running text (null) and of each full quotation. */
function streamsOf(sentence: Sentence, full: readonly QuoteSpan[]): Map<number | null, number[]> {
  if (full.length === 0) return new Map([[null, sentence.tokens.map((_, at) => at)]]);
  const streams = new Map<number | null, number[]>([[null, []]]);
  sentence.tokens.forEach((t, at) => {
    const quote = full.find((q) => t.start >= q.start && t.end <= q.end)?.id ?? null;
    const list = streams.get(quote) ?? [];
    list.push(at);
    streams.set(quote, list);
  });
  return streams;
}

/** The clauses with a verb, in the order of their verbs. */
function clausesOf(scene: Scene, state: State, quote: number | null, offset: number): Clause[] {
  const verbal = state.frames
    .filter((f): f is Frame & { verb: number } => f.verb !== null)
    .sort((a, b) => a.verb - b.verb);
  const position = new Map(verbal.map((f, k) => [f.id, k + offset]));
  const clauses: Clause[] = [];
  for (const frame of verbal) {
    const vg = scene.chunks[frame.verb]?.vg;
    if (!vg) continue;
    const shared = sharedAuxiliary(scene, state, frame);
    const participle = frame.bare && frame.via !== "coordination";
    const subject =
      frame.via === "participle" && frame.subject.length === 0 ? laterSubject(state, frame) : frame.subject;
    const inverted = frame.via === "inverted";
    clauses.push({
      verb: {
        from: vg.from,
        to: vg.to,
        main: vg.main,
        lemma: vg.lemma,
        form: participle ? ("participle" as const) : vg.form,
        passive: vg.passive || (frame.bare && !takesObject(frame)) || vg.form === "participle",
        negated: vg.negated || shared?.negated === true,
        modal: vg.modal ?? shared?.modal ?? null,
        particle: vg.particle,
      },
      subject: inverted && subject.length === 0 ? frame.objects.slice(0, 2) : subject,
      subjectVia: frame.via,
      objects: inverted ? [] : frame.objects,
      preps: frame.preps.map((p) =>
        p.clause === null
          ? p
          : { prep: p.prep, at: p.at, objects: p.objects, clause: position.get(p.clause) ?? null },
      ),
      marker: frame.marker,
      governor: frame.governor === null ? null : (position.get(frame.governor) ?? null),
      noun: frame.noun,
      relation: isAside(scene, frame) ? ("parenthetical" as const) : frame.relation,
      predicate: frame.predicate,
      quote,
      end: scene.chunks[Math.max(frame.last, frame.verb)]?.to ?? vg.to,
    });
  }
  return clauses;
}

/** "was worried, but blamed neither party": what has an object of its own shares no passive. */
const takesObject = (frame: Frame): boolean => frame.via === "coordination" && frame.objects.length > 0;

/** "Actor allegedly attacked by lodger": a headline leaves the auxiliary out. */
function withAuxiliary(scene: Scene, clause: Clause): Clause {
  const { verb, objects, preps } = clause;
  const agent = preps.find((p) => p.prep === "by" && p.at === verb.to)?.objects[0];
  return agent && objects.length === 0 && isAmbiguous(scene, verb) && scene.tokens[agent.from]?.pos !== "NUM"
    ? { ...clause, verb: { ...verb, passive: true } }
    : clause;
}

/** "does not encourage, support or condone": one auxiliary and one "not" for all. */
function sharedAuxiliary(scene: Scene, state: State, frame: Frame): VerbGroup | null {
  let at: Frame | undefined = frame;
  while (at && at.via === "coordination" && at.governor !== null && at.verb !== null) {
    const vg: VerbGroup | undefined = scene.chunks[at.verb]?.vg;
    const bare = vg && vg.to - vg.from === 1 && (at.bare || scene.tokens[vg.main]?.lower === vg.lemma);
    if (!bare) return null;
    at = state.frames[at.governor];
    const upper: VerbGroup | undefined =
      at?.verb === null || at === undefined ? undefined : scene.chunks[at.verb]?.vg;
    if (upper && upper.to - upper.from > 1) return upper;
  }
  return null;
}

/** "Asked about it, the mayor laughed": a fronted participle has the subject that comes. */
function laterSubject(state: State, frame: Frame): readonly NounPhrase[] {
  const root = state.frames.find(
    (f) => f.relation === "main" && f.verb !== null && f.id !== frame.id && f.subject.length > 0,
  );
  return root?.subject ?? [];
}

/** "…," the mayor said on Monday: a verb of saying beside the words it reports. */
function isAside(scene: Scene, frame: Frame): boolean {
  const vg = frame.verb === null ? undefined : scene.chunks[frame.verb]?.vg;
  if (frame.relation !== "main" || frame.via !== "direct" || !vg || !scene.words.speech.has(vg.lemma))
    return false;
  const first = scene.chunks.findIndex((c) => c.np === frame.subject[0]);
  const before =
    scene.chunks[first - 1]?.kind === "comma" ? scene.chunks[first - 2] : scene.chunks[first - 1];
  return before?.kind === "quote";
}
