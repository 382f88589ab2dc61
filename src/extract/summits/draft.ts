import type { Span } from "../../model/document.ts";
import type { Time } from "../../model/graph.ts";
import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";

/** A meeting while its sentences are gathered. */
export interface Draft {
  label: string;
  aliases: string[];
  series: string | null;
  ordinal: number | null;
  place: string[];
  host: string | null;
  date: Time;
  status: "held" | "planned";
  participants: number[];
  evidence: Span[];
  sentences: number[];
}

/** A place as the text names it, the narrowest first, and the nation it lies in. */
export interface Venue {
  readonly place: string[];
  readonly host: string | null;
}

/** One sentence as the rules of meetings see it. */
export interface MeetingScene {
  readonly text: string;
  readonly sentence: Sentence;
  /** The sentence before, if any. */
  readonly before: Sentence | undefined;
  readonly published: string | null;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Mentions of nations and coalitions among them. */
  readonly states: readonly Mention[];
  /** The coalition the document named first, or null. */
  readonly coalition: number | null;
  /** Place named with "in", "at", "near" among these tokens. */
  readonly venueIn: (from: number, to: number) => Venue;
  /** The place of that name, or none. */
  readonly venueNamed: (name: string) => Venue;
  /** Meetings found in the sentences before. */
  readonly drafts: readonly Draft[];
}

/** The words of a stretch of tokens, in lower case. */
export const wordsOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.tokens
    .slice(Math.max(0, from), to)
    .map((t) => t.lower)
    .join(" ");

export const meetingNouns =
  /^(summit|summits|ministerial|talks|meeting|meetings|negotiations|conference|session|council|dialogue|consultations|gathering|retreat|forum|round|assembly)$/u;

/** Who meets for a state or a body of states. */
export const representatives =
  /^(leaders?|ministers?|presidents?|delegations?|delegates?|diplomats?|envoys?|negotiators?|officials?|chancellors?|heads?|premiers?|secretar(y|ies)|ambassadors?|governments?|commissioners?|counterparts?|countries|states|nations)$/u;
