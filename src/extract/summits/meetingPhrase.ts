import type { Mention } from "../../model/reading.ts";
import { type MeetingScene, representatives, wordsOf } from "./draft.ts";
import { readDate } from "./readDate.ts";

export const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const numbered = (word: string): boolean => /^\d+(st|nd|rd|th)$/u.test(word) || ordinals.includes(word);

/** Those who meet for states: "of the two foreign ministers". */
const delegates =
  /\b(leaders|ministers|presidents|delegations|delegates|envoys|negotiators|chancellors|heads|premiers|ambassadors|governments|counterparts?|countries|states|nations)\b/u;
/** Whom a minister meets as one of his kind. */
const equals = /\b(counterparts?|leaders|ministers|presidents|envoys|negotiators|delegations?)\b/u;
/** Stretches of time that are no date of a meeting: "in two years". */
const vague = /^(now|today|currently|in (a|an|\w+) (years?|months?|weeks?|days?))$/iu;

/** A noun for a meeting with the words that go with it, as a rule judges it. */
export interface Phrase {
  readonly at: number;
  readonly from: number;
  readonly noun: string;
  readonly lower: string;
  /** Nations and coalitions in the phrase itself. */
  readonly inside: readonly Mention[];
  /** Those it says meet: "between A and B", "with its neighbours", "of EU leaders". */
  readonly between: readonly Mention[];
  /** "of the two foreign ministers", "with his Romanian counterpart". */
  readonly ofRepresentatives: boolean;
  /** A name: "the Black Sea Grain Conference". */
  readonly named: boolean;
  readonly ordinal: string | null;
  /** Somebody who meets for states stands in the sentence. */
  readonly represented: boolean;
  /** … or in the one before. */
  readonly governed: boolean;
  /** The text says where or when. */
  readonly settled: boolean;
}

/** Reads the phrase around a noun for a meeting. */
export function readPhrase(scene: MeetingScene, at: number): Phrase {
  const { sentence, states, entities } = scene;
  const { tokens } = sentence;
  let from = at;
  while (from > 0 && at - from < 9) {
    const token = tokens[from - 1];
    const word = token?.lower ?? "";
    const joins = word === "-" && from > 1;
    if (!joins && !numbered(word) && !["ADJ", "NOUN", "PROPN", "NUM", "PART", "X"].includes(token?.pos ?? ""))
      break;
    from--;
  }
  const lower = wordsOf(sentence, from, at + 1);
  const inside = states.filter((m) => m.from >= from && m.to <= at);
  const behind = wordsOf(sentence, at + 1, at + 15);
  const linked = /^(between|with|of|among|involving)\b/u.test(behind);
  const between = states.filter(
    (m) =>
      m.from > at &&
      !/^(in|at|near)$/u.test(tokens[m.from - 1]?.lower ?? "") &&
      ((linked && m.from <= at + 14) ||
        (m.from <= at + 12 && ["between", "with", "of", "and"].includes(tokens[m.from - 1]?.lower ?? ""))),
  );
  const whom = behind.split(" ").slice(1, 7).join(" ");
  const ofRepresentatives =
    linked &&
    (/^with\b/u.test(behind) ? equals : delegates).test(whom.replace(/ (on|in|over|about|to) .*$/u, ""));
  const persons = scene.mentions.filter(
    (m) => m.from > at && m.from <= at + 8 && entities[m.entity]?.actorType === "person",
  );
  const twoPersons = /^between\b/u.test(behind) && new Set(persons.map((m) => m.entity)).size >= 2;
  const here = tokens.map((t) => t.lower);
  const venue = venueOf(scene, at);
  return {
    at,
    from,
    noun: tokens[at]?.lower ?? "",
    lower,
    inside,
    between,
    ofRepresentatives: ofRepresentatives || twoPersons,
    named: /^\p{Lu}/u.test(tokens[at]?.text ?? "") && at - from >= 1 && tokens[at - 1]?.pos !== "DET",
    ordinal: tokens.slice(from, at + 1).find((t) => numbered(t.lower))?.lower ?? null,
    represented: here.some((w) => representatives.test(w)),
    governed: here
      .concat(scene.before?.tokens.map((t) => t.lower) ?? [])
      .some((w) => representatives.test(w)),
    settled:
      venue.length > 0 || !vague.test(readDate(aroundOf(scene, from, at), scene.published).text ?? "now"),
  };
}

/** The stretch that tells place and date of a meeting: from its phrase to the end of what hangs on it. */
export const aroundOf = ({ text, sentence }: MeetingScene, from: number, at: number): string =>
  text.slice(
    sentence.tokens[from]?.start,
    sentence.tokens[Math.min(sentence.tokens.length - 1, at + 16)]?.end ?? sentence.end,
  );

/** Where it says the meeting is. */
export const venueOf = (scene: MeetingScene, at: number): string[] =>
  scene.venueIn(at, Math.min(scene.sentence.tokens.length, at + 13)).place;
