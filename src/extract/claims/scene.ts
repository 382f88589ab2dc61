import type { Span } from "../../model/document.ts";
import type { Clause, NounPhrase, Parse, QuoteSpan } from "../../model/grammar.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Party, QuoteSpeaker, ResolveContext, Resolver } from "../../model/parties.ts";
import type { Entity, Mention, Relation } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";
import type { RawAccusation } from "./accusations/rawAccusation.ts";
import type { Wrongs } from "./wrongs.ts";

/** What the claim rules know of a document. */
export interface ClaimScene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly parses: readonly Parse[];
  readonly quotes: readonly QuoteSpan[];
  readonly speakers: ReadonlyMap<number, QuoteSpeaker>;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Mentions by reference ("the company", "he"), as far as they are resolved. */
  readonly found: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly resolver: Resolver;
  readonly lexicon: Lexicon;
  readonly wrongs: Wrongs;
  /** Parties accused in the sentences before, the last first. */
  readonly accusedBefore: () => readonly number[];
  /** Has one of these speakers, or a body one of them stands for, accused one of these parties in this document? */
  readonly hasAccused: (speakers: readonly number[], accused: readonly number[]) => boolean;
  /** The same in this sentence or the one before. */
  readonly hasJustAccused: (speakers: readonly number[], accused: readonly number[]) => boolean;
  /** Does the document accuse this party outright, anywhere? */
  readonly isCharged: (party: number) => boolean;
  /** Does the document accuse anybody outright? */
  readonly isHeated: () => boolean;
  /** Keeps what somebody tells of a party in plain words, for the case that the party denies it. */
  readonly hold: (told: RawAccusation) => void;
}

type ResolveOptions = Omit<ResolveContext, "speaker">;

/** The words of a sentence in lower case, each with a space behind it, and where each begins; last, where a further one would. */
interface JoinedWords {
  readonly text: string;
  readonly starts: readonly number[];
}

function joinedWords(tokens: readonly Token[]): JoinedWords {
  const starts = [0];
  let text = "";
  for (const { lower } of tokens) {
    text += `${lower} `;
    starts.push(text.length);
  }
  return { text, starts };
}

function lowerWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const { lower } of tokens) words.add(lower);
  return words;
}

/** One sentence under the rules. */
export class Place {
  readonly scene: ClaimScene;
  readonly sentence: Sentence;
  readonly parse: Parse;
  /** Was a party asked for? Where none was, what is learned of parties tells nothing more. */
  asksForParties = false;
  /** Forms of the verbs that were asked for, by the place of the verb. */
  readonly formsOfVerbs: (readonly string[])[] = [];
  private held: ReadonlySet<string> | null = null;
  private named: readonly Mention[] | null = null;
  private joined: JoinedWords | null = null;

  constructor(scene: ClaimScene, index: number) {
    this.scene = scene;
    this.sentence = scene.sentences[index] as Sentence;
    this.parse = scene.parses[index] as Parse;
  }

  token(at: number): Token | undefined {
    return this.sentence.tokens[at];
  }

  lower(at: number): string {
    return this.sentence.tokens[at]?.lower ?? "";
  }

  /** Whom the sentence names. */
  get mentions(): readonly Mention[] {
    this.named ??= this.scene.mentions.filter((m) => m.sentence === this.sentence.index);
    return this.named;
  }

  /** Does the sentence hold this word, in lower case? A cheap look before a dear one. */
  holds(word: string): boolean {
    this.held ??= lowerWords(this.sentence.tokens);
    return this.held.has(word);
  }

  /** The text of a token range, in lower case, single spaces. */
  words(from: number, to: number): string {
    const { tokens } = this.sentence;
    const first = Math.max(0, from);
    const end = to < 0 ? tokens.length + to : Math.min(to, tokens.length);
    if (first >= end) return "";
    this.joined ??= joinedWords(tokens);
    const { text, starts } = this.joined;
    return text.slice(starts[first], (starts[end] ?? 0) - 1);
  }

  clause(index: number | null): Clause | undefined {
    return index === null ? undefined : this.parse.clauses[index];
  }

  span(from: number, to: number): Span | null {
    const first = this.sentence.tokens[from];
    const last = this.sentence.tokens[to - 1];
    return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
  }

  /** The tokens inside a stretch of the text. */
  within({ start, end }: Span): { from: number; to: number } {
    const { tokens } = this.sentence;
    let from = 0;
    while ((tokens[from]?.start ?? start) < start) from++;
    let to = from;
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
    return { from, to };
  }

  /** Speakers of the quotation a clause stands in. */
  quoteSpeakers(quote: number | null): readonly Party[] {
    return quote === null ? [] : (this.scene.speakers.get(quote)?.parties ?? []);
  }

  /** The parties a clause has as its subject; "it" and "they" in a reported clause are first taken for whoever reports. */
  subjectOf(index: number, options: ResolveOptions = {}): Party[] {
    const clause = this.parse.clauses[index];
    if (!clause) return [];
    const up = this.reporterOf(index);
    const reporter = up ? this.resolve(up.subject, up.quote).map((p) => p.entity) : [];
    return this.resolve(
      clause.subject,
      clause.quote,
      reporter.length > 0 ? { reporter, ...options } : options,
    );
  }

  /** The clause of saying in whose content a clause stands, or in a relative clause of that content: "said that it uses a contractor, which it says …". */
  private reporterOf(index: number): Clause | undefined {
    let at = index;
    for (let guard = 0; guard < 4; guard++) {
      const clause = this.parse.clauses[at];
      const up = this.parse.clauses[clause?.governor ?? -1];
      if (!clause || !up || up.quote !== clause.quote || clause.governor === at) return undefined;
      if (clause.relation === "content") return up;
      if (clause.relation !== "relative" && clause.relation !== "participle") return undefined;
      at = clause.governor as number;
    }
    return undefined;
  }

  resolve(nps: readonly NounPhrase[], quote: number | null, options: ResolveOptions = {}): Party[] {
    const speaker = this.quoteSpeakers(quote)[0]?.entity ?? null;
    const out: Party[] = [];
    for (const np of nps) {
      if (this.isTrade(np, nps)) continue;
      // "You lied," she told Mr Hale.
      if (quote !== null && np.to - np.from === 1 && this.lower(np.from) === "you") {
        out.push(...(this.scene.speakers.get(quote)?.addressees ?? []));
        continue;
      }
      this.asksForParties = true;
      for (const party of this.scene.resolver.resolve(np, { speaker, ...options }))
        if (!out.some((p) => p.entity === party.entity)) out.push(party);
    }
    return out;
  }

  /** "producer and club owner Jo Reed": one person, whose first trade is no party. */
  private isTrade(np: NounPhrase, nps: readonly NounPhrase[]): boolean {
    const next = nps[nps.indexOf(np) + 1];
    const first = this.token(np.from);
    return (
      np.entity === null &&
      next?.from === np.to + 1 &&
      this.lower(np.to) === "and" &&
      !/^(DET|PRON|NUM|PROPN)$/u.test(first?.pos ?? "DET") &&
      np.possessor === null &&
      !/s$/u.test(this.headWord(np)) &&
      !/^(a|an|the)$/u.test(this.lower(next.from)) &&
      next.entity !== null &&
      this.scene.entities[next.entity]?.actorType === "person"
    );
  }

  headWord(np: NounPhrase): string {
    return this.lower(np.head);
  }

  /** Singular or base form of the head, as the lists have it. */
  isHead(np: NounPhrase, set: ReadonlySet<string>): boolean {
    const token = this.sentence.tokens[np.head];
    if (!token) return false;
    const { lower, lemma } = token;
    if (set.has(lower) || set.has(lemma)) return true;
    return lower.endsWith("s") && (set.has(lower.slice(0, -1)) || set.has(lower.replace(/ies$/u, "y")));
  }

  /** The end of what hangs on a clause: to the next boundary that closes it, and no further than the quotation it stands in. */
  contentEnd(from: number): number {
    const { tokens } = this.sentence;
    const first = tokens[from];
    const quote =
      first && this.scene.quotes.find((q) => q.full && q.start <= first.start && q.end >= first.end);
    let at = from;
    let depth = 0;
    for (; at < tokens.length; at++) {
      const word = tokens[at]?.text ?? "";
      if (quote && (tokens[at]?.end ?? 0) >= quote.end && /^["”’]$/u.test(word)) {
        while (at > from + 1 && /^[,;:]$/u.test(tokens[at - 1]?.text ?? "")) at--;
        break;
      }
      if (word === "(") depth++;
      if (word === ")") depth--;
      if (depth === 0 && /^[.;?!]$/u.test(word) && at >= tokens.length - 2) break;
    }
    return at;
  }
}
