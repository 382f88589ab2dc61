import type { NounPhrase, Parse } from "../../model/grammar.ts";
import type { Party, ResolveContext } from "../../model/parties.ts";
import type { Entity, Mention, Relation } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";
import type { BodyNoun } from "./bodyTypes.ts";
import type { Gender } from "./findGenders.ts";
import type { Origins } from "./findOrigins.ts";
import type { PartyWords } from "./partyWords.ts";
import { attaching, outsiders } from "./referenceWords.ts";

/** What the stages before have read of a document. */
export interface DocumentState {
  readonly sentences: readonly Sentence[];
  readonly parses: readonly Parse[];
  readonly mentions: readonly Mention[];
  /** Entities so far; unnamed parties are added to it. */
  readonly entities: Entity[];
  readonly relations: readonly Relation[];
  /** Mentions of parties added or pointed back to. */
  readonly found: Mention[];
}

/** What a document says of its named parties besides naming them. */
export interface Told {
  readonly gender: ReadonlyMap<number, Gender>;
  readonly origins: Origins;
  readonly nationOf: ReadonlyMap<string, string>;
  /** What else the text calls a named party. */
  readonly descriptors: Map<number, Set<string>>;
  readonly posts: Map<number, number[]>;
  readonly defendants: ReadonlySet<number>;
}

/** One document while its phrases are resolved: what is named, said and referred to so far, and the questions asked of it. */
export class ReferenceScene {
  at = 0;
  /** Per sentence: parties its clauses have as subjects, in order. */
  readonly subjects: Party[][] = [];
  readonly issuers = new Map<string, number>();
  readonly unnamed = new Map<string, number>();
  /** Unnamed parties that are documents: "it" is seldom one of them. */
  readonly papers = new Set<number>();
  /** Unnamed parties that are people: "it" is none of them. */
  readonly folk = new Set<number>();
  /** Persons whom the first sentences bring in by a noun. */
  readonly leads = new Set<number>();
  /** Lawyers and the like → whom they act for. */
  readonly clients = new Map<number, number>();
  readonly bySentence: Mention[][] = [];
  private readonly tails = new Map<number, readonly string[]>();

  /** Mentions found by reference, per sentence. */
  readonly referred: Mention[][] = [];
  /** Unnamed parties that are one person: "a neighbour", "the coach". */
  readonly humans = new Set<number>();
  readonly told: Told;
  readonly state: DocumentState;
  readonly words: PartyWords;
  readonly quoteSpeakers: () => ReadonlyMap<number, readonly Party[]>;

  /** Resolves a phrase inside another. */
  inner: (np: NounPhrase, context: ResolveContext) => Party[] = () => [];
  /** Resolves a phrase and notes where it stands. */
  resolve: (np: NounPhrase, context: ResolveContext) => readonly Party[] = () => [];

  constructor(
    state: DocumentState,
    words: PartyWords,
    quoteSpeakers: () => ReadonlyMap<number, readonly Party[]>,
    told: Told,
  ) {
    this.state = state;
    this.told = told;
    this.words = words;
    this.quoteSpeakers = quoteSpeakers;
    for (const sentence of state.sentences) {
      this.bySentence[sentence.index] = [];
      this.referred[sentence.index] = [];
    }
    for (const mention of state.mentions) this.bySentence[mention.sentence]?.push(mention);
  }

  token(at: number): Token | undefined {
    return this.state.sentences[this.at]?.tokens[at];
  }

  lower(at: number): string {
    return this.token(at)?.lower ?? "";
  }

  entity(key: number): Entity | undefined {
    return this.state.entities[key];
  }

  isPerson(key: number): boolean {
    return this.entity(key)?.actorType === "person" || this.humans.has(key);
  }

  /** The longest noun for a body at the end of the phrase: "law firm" before "firm". */
  bodyNoun(np: NounPhrase): BodyNoun | undefined {
    const { organisations, bodyHeads } = this.words;
    const head = this.lower(np.head);
    if (!bodyHeads.has(head)) return undefined;
    const one = `${this.lower(np.head - 1)} ${head}`;
    const two = `${this.lower(np.head - 2)} ${one}`;
    const before = np.head - np.from;
    return (
      (before > 1 ? organisations.get(two) : undefined) ??
      (before > 0 ? organisations.get(one) : undefined) ??
      organisations.get(head)
    );
  }

  /** "the report", "the court filing". */
  isDocument(np: NounPhrase): boolean {
    const { documents, documentHeads } = this.words;
    const head = this.lower(np.head);
    if (!documentHeads.has(head)) return false;
    return documents.has(head) || (np.head > np.from && documents.has(`${this.lower(np.head - 1)} ${head}`));
  }

  mentionsIn(from: number, to: number): Mention[] {
    return (this.bySentence[this.at] ?? []).filter((m) => m.from >= from && m.to <= to);
  }

  /** "its former chairman" speaks for it no more, and its auditor never did. */
  isOutsider(np: NounPhrase): boolean {
    if (outsiders.test(this.lower(np.head))) return true;
    for (let at = np.from; at < np.head; at++)
      if (/^(former|ex|then|late|ex-.*)$/u.test(this.lower(at))) return true;
    return false;
  }

  /** "both companies", "the two groups". */
  isTheTwo(np: NounPhrase): boolean {
    return (
      this.lower(np.from) === "both" || (this.lower(np.from) === "the" && this.lower(np.from + 1) === "two")
    );
  }

  roleOf(np: NounPhrase): { kind: string; lemma: string; plural: boolean } | undefined {
    const head = this.lower(np.head);
    if (!this.words.roleHeads.has(head)) return undefined;
    return this.words.roles.get(`${this.lower(np.head - 1)} ${head}`) ?? this.words.roles.get(head);
  }

  /** The phrase hung on with a preposition: "of the ministry", "at Norvik". */
  attached(np: NounPhrase): { prep: string; np: NounPhrase } | null {
    const prep = this.lower(np.to);
    if (!attaching.has(prep)) return null;
    const next = this.state.parses[this.at]?.nps.find((p) => p.from === np.to + 1);
    return next ? { prep, np: next } : null;
  }

  /** "Lyon" in "the Lyon company". */
  placeIn(np: NounPhrase): string | null {
    for (let at = np.from; at < np.head; at++) {
      const token = this.token(at);
      if (token?.pos === "PROPN" && /^\p{Lu}/u.test(token.text)) return token.text;
    }
    return null;
  }

  /** Is a party from the nation or place that a phrase asks for? */
  isFrom(key: number, iso: string | null, place: string | null): "here" | "elsewhere" | "unknown" {
    const asked = iso ?? (place === null ? null : (this.told.nationOf.get(place) ?? null));
    const origins = this.told.origins.get(key) ?? new Set<string>();
    if ((place !== null && origins.has(place)) || (iso !== null && origins.has(iso))) return "here";
    if (iso === null && place === null) return "unknown";
    const nations = [...origins].filter((origin) => /^\p{Lu}{2}$/u.test(origin));
    return nations.length === 0 || (asked !== null && nations.includes(asked)) ? "unknown" : "elsewhere";
  }

  /** From here on the noun points back to the party. */
  call(entity: number, noun: string): void {
    this.told.descriptors.set(entity, (this.told.descriptors.get(entity) ?? new Set<string>()).add(noun));
  }

  /** The words of a party's name but the first, in lower case. */
  private tailOf(entity: number): readonly string[] {
    const held = this.tails.get(entity);
    if (held) return held;
    const label = this.entity(entity)?.label ?? "";
    const tail = label.toLowerCase().split(" ").slice(1);
    this.tails.set(entity, tail);
    return tail;
  }

  isCalled(entity: number, noun: string): boolean {
    if (this.told.descriptors.get(entity)?.has(noun)) return true;
    // "the terminal" of "Mosta Terminals".
    if (noun.length <= 3 || this.isPerson(entity)) return false;
    const tail = this.tailOf(entity);
    return tail.includes(noun) || tail.includes(`${noun}s`);
  }

  /** Does whoever says it stand for that body? Of one's own one says "we". */
  isOwnBody(key: number, { speaker, not = [] }: Pick<ResolveContext, "speaker" | "not">): boolean {
    const sayers = speaker === null ? not : [speaker, ...not];
    return sayers.some((sayer) => this.told.posts.get(sayer)?.includes(key));
  }

  speakersOf(sentence: number): readonly Party[] {
    const span = this.state.sentences[sentence];
    if (!span) return [];
    return [...this.quoteSpeakers().entries()]
      .filter(([quote]) => this.state.parses[sentence]?.clauses.some((c) => c.quote === quote))
      .flatMap(([, parties]) => parties);
  }

  standsBefore(entity: number, at: number): boolean {
    return (
      (this.bySentence[this.at] ?? []).some((m) => m.entity === entity && m.from < at) ||
      (this.referred[this.at] ?? []).some((m) => m.entity === entity && m.from < at)
    );
  }
}
