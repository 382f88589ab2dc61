import type { Clause, NounPhrase, Parse, QuoteSpan } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Party, QuoteSpeaker, Resolver } from "../../model/parties.ts";
import type { Sentence } from "../../model/text.ts";

/** What a quotation is called that answers somebody. */
const replies = /^(answer|reply|response|verdict|retort|comment|explanation|assessment|conclusion|summary)$/u;

/** Where the words of saying may stand: how far a clause is from the quotation, in code units. */
function distance(clause: Clause, sentence: Sentence, quote: QuoteSpan): number {
  const verb = sentence.tokens[clause.verb.main];
  if (!verb) return Number.POSITIVE_INFINITY;
  return verb.start >= quote.end ? verb.start - quote.end : quote.start - verb.end;
}

/** Whom a clause of telling tells it to, where that is a person by name. */
const toldBy = (
  clause: Clause,
  resolver: Resolver,
  isPerson: (np: NounPhrase) => boolean,
): readonly Party[] =>
  /^(tell|ask|warn|remind|inform)$/u.test(clause.verb.lemma)
    ? clause.objects.filter(isPerson).flatMap((np) => resolver.resolve(np, { speaker: null }))
    : [];

/** Makes the finder of speakers: "…," X said · X said: "…" · "…," said X, "…" · a paragraph of quotation after its speaker's. */
export function makeSpeakerFinder(
  lexicon: Lexicon,
): (
  sentences: readonly Sentence[],
  parses: readonly Parse[],
  quotes: readonly QuoteSpan[],
  resolver: Resolver,
  known: Map<number, readonly Party[]>,
  isPerson: (np: NounPhrase) => boolean,
) => QuoteSpeaker[] {
  const speech = new Set(lexicon.speechVerbs);
  return (sentences, parses, quotes, resolver, known, isPerson) => {
    const speakers: QuoteSpeaker[] = [];
    const give = (
      quote: number,
      parties: readonly Party[],
      sentence: number | null,
      cue: QuoteSpeaker["cue"],
      addressees: readonly Party[] = [],
    ): void => {
      known.set(quote, parties);
      speakers.push({ quote, parties, sentence, cue, addressees });
    };
    const ownWords = (quote: QuoteSpan, index: number): boolean => {
      const sentence = sentences[index];
      const parse = parses[index];
      if (!sentence || !parse) return false;
      resolver.enter(index);
      const said = parse.clauses
        .filter(
          (c) => c.quote === null && speech.has(c.verb.lemma) && !c.verb.passive && c.subject.length > 0,
        )
        .map((clause) => ({ clause, far: distance(clause, sentence, quote) }))
        .sort((a, b) => a.far - b.far);
      for (const { clause } of said) {
        const parties = clause.subject.flatMap((np) => resolver.resolve(np, { speaker: null }));
        if (parties.length === 0) continue;
        const verb = sentence.tokens[clause.verb.main];
        give(
          quote.id,
          parties,
          index,
          verb ? { start: verb.start, end: verb.end } : null,
          toldBy(clause, resolver, isPerson),
        );
        return true;
      }
      // "…," was Jo Reed's answer.
      for (const np of parse.nps) {
        const last = sentence.tokens[np.head];
        if (!np.possessor || !last || last.start < quote.end || !replies.test(last.lower)) continue;
        const owner = { ...np, to: np.possessor.to, head: np.possessor.to - 1, possessor: null };
        const parties = resolver.resolve(owner, { speaker: null });
        if (parties.length === 0) continue;
        give(quote.id, parties, index, { start: last.start, end: last.end });
        return true;
      }
      const named = parse.accordingTo
        .filter((a) => a.quote === null)
        .flatMap((a) => a.sources.flatMap((np) => resolver.resolve(np, { speaker: null })));
      if (named.length > 0) {
        give(quote.id, named, index, null);
        return true;
      }
      return false;
    };
    /** A sentence that names a person or party and leads in a quotation of which it is no part. */
    const leadIn = (quote: QuoteSpan, index: number): boolean => {
      const parse = parses[index];
      const sentence = sentences[index];
      if (!parse || !sentence || sentence.zone !== "body") return false;
      resolver.enter(index);
      const main = parse.clauses.find(
        (c) => c.quote === null && c.subject.length > 0 && c.subjectVia === "direct",
      );
      const parties = main ? main.subject.flatMap((np) => resolver.resolve(np, { speaker: null })) : [];
      const only = parties.length === 1 ? parties : [];
      if (only.length === 0) return false;
      give(
        quote.id,
        only.map((party) => ({ ...party, sure: false })),
        null,
        null,
      );
      return true;
    };
    for (const quote of quotes) {
      if (!quote.full) continue;
      const inside = sentences.filter(
        (s) => s.start < quote.end && s.end > quote.start && s.zone !== "caption",
      );
      const first = inside[0];
      if (!first) continue;
      if (inside.some((sentence) => ownWords(quote, sentence.index))) continue;
      const before = sentences[first.index - 1];
      if (!before || before.zone !== "body") continue;
      const earlier = quotes
        .filter((q) => q.full && q.start < before.end && q.end > before.start && q.id !== quote.id)
        .at(-1);
      const carried = earlier ? known.get(earlier.id) : undefined;
      // The same mouth goes on: within a paragraph, or over paragraphs when nothing but quotation stands between.
      if (carried && carried.length > 0) {
        give(quote.id, carried, null, null);
        continue;
      }
      leadIn(quote, before.index);
    }
    return speakers;
  };
}
