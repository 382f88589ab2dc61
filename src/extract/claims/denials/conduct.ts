import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";
import { verbForms } from "../verbForms.ts";
import type { DenialWords } from "./denialWords.ts";
import { cueOf, deniersOf, entitiesOf, speaksFor, voice } from "./denyingClause.ts";
import type { Needs, RawDenial } from "./rawDenial.ts";

/** "maintained her innocence", "protested their client's innocence". */
export function innocence(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (![...verbForms(place, clause)].some((form) => words.innocence.has(form))) return null;
  if (!/\binnocence\b/u.test(place.words(clause.verb.to, clause.verb.to + 4)) || clause.verb.negated)
    return null;
  const speakers = deniersOf(place, clause, true);
  if (speakers.length === 0) return null;
  return {
    rule: "maintain-innocence",
    place,
    clause: index,
    speakers,
    named: [],
    responseType: "denies",
    target: { by: "anaphora" },
    cue: cueOf(clause),
    content: null,
    quote: clause.quote,
    tier: "explicit",
    confidence: 88,
    needs: "nothing",
  };
}

/** Not what was done is told, but what somebody thinks, sees or has been given. */
const inner =
  /^(know|think|want|see|hear|expect|believe|comment|receive|decide|understand|feel|need|discuss|hope|plan|get|like|find|be|meet|talk|speak|remember|imagine|doubt|care|mind|worry|regret|wish|say|mean|disclose|tell|inform|report|reveal|warn|pay|comply|cooperate|act|notice|realise|realize|agree|win|lose|play|score|deserve|manage|succeed|fail|try|look|appear|seem|want)$/u;

/** A deed told as not done, and how: by a set phrase, by negation, by "nobody". */
interface Undone {
  readonly phrase: string | null;
  /** Nobody at all is the subject: "no agency of ours", "there was no". */
  readonly nobody: boolean;
  /** In one's own words: "we have never shipped anything". */
  readonly own: boolean;
  /** Told so loosely that it must be the very deed: "Norway does not cut cables". */
  readonly habit: boolean;
}

/** "We had nothing to do with it," the firm said; said it had played no part; "China does not support attacks"; "nobody here touched it". */
export function conduct(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (/^(infinitive|participle|relative)$/u.test(clause.relation)) return null;
  if (/^(if|unless|whether|so|because|when|while|until|once|as|although|though)$/u.test(clause.marker ?? ""))
    return null;
  // "I'm not saying I haven't made mistakes", "I will take no risks".
  const up = place.clause(clause.governor);
  if ((up?.verb.negated && clause.relation === "content") || clause.verb.modal !== null) return null;
  const undone = readUndone(place, clause, words);
  if (!undone) return null;
  const { parties, cue } = voice(place, clause, index, words);
  if (parties.length === 0) return null;
  const ownSide = isOwnSide(place, clause, parties);
  if (!ownSide && !undone.nobody && !isTheAccused(place, clause, parties)) return null;
  const plain =
    undone.phrase !== null && words.plainConduct.includes(undone.phrase) && ownSide && !undone.nobody;
  const answer: Needs = isPerfect(place, clause) ? "an answer" : "a clear answer";
  const needs: Needs = plain ? "nothing" : undone.habit ? "the deed" : undone.own ? answer : "an accusation";
  return {
    rule: "conduct-denied",
    place,
    clause: index,
    speakers: parties,
    named: ownSide || undone.nobody ? [] : place.resolve(clause.subject, clause.quote),
    responseType: "denies",
    target: clause.quote !== null ? { by: "quotation" } : { by: "conduct" },
    cue: cue ? cueOf(cue) : cueOf(clause),
    content: { from: clause.subject[0]?.from ?? clause.verb.from, to: place.contentEnd(clause.verb.from) },
    quote: clause.quote,
    tier: "explicit",
    confidence: undone.phrase !== null ? 78 : 62,
    needs,
  };
}

function readUndone(place: Place, clause: Clause, words: DenialWords): Undone | null {
  const size = place.sentence.tokens.length;
  const [subject] = clause.subject;
  const lead = subject ? place.lower(subject.from) : "";
  const rest = place.words(clause.verb.from, Math.min(size, clause.end + 8));
  const phrase =
    (/\b(no|not|nothing|nowhere|n't|never|innocen|any|in full|complied|acted|broke|followed|observed|played)/u.test(
      rest,
    )
      ? words.conduct.find((p) => ` ${rest} `.includes(` ${p} `))
      : undefined) ?? null;
  const there = lead === "there" || place.lower(clause.verb.from - 1) === "there";
  if (there) {
    // "There was no crime."
    const object = clause.objects[0] ?? clause.predicate;
    const none = object !== undefined && object !== null && place.lower(object.from) === "no";
    const wrong = none && place.scene.wrongs.inTokens(place.sentence, object.from, object.to);
    return phrase !== null || wrong ? { phrase, nobody: true, own: false, habit: false } : null;
  }
  // "no Belgian ship": nobody's of those who stand accused.
  const theirs = place.scene.mentions.some(
    (m) =>
      m.sentence === place.sentence.index &&
      m.from >= (subject?.from ?? 0) &&
      m.to <= (subject?.to ?? 0) &&
      place.scene.accusedBefore().includes(m.entity),
  );
  // "It did not happen."
  const event =
    /^(it|this|that|such)$/u.test(lead) &&
    phrase !== null &&
    /\b(happen|happened|place|thing|such)\b/u.test(phrase);
  if (event) return { phrase, nobody: true, own: false, habit: false };
  const people = lead !== "no" || theirs || (subject !== undefined && agents.test(place.headWord(subject)));
  if (/^(nobody|no-one|none|neither|no)$/u.test(lead) && people && isPast(place, clause))
    return {
      phrase,
      nobody: true,
      habit: clause.verb.passive || clause.verb.lemma === "be",
      own:
        clause.quote !== null &&
        /\b(this|our|us|here)\b/u.test(place.words(subject?.from ?? 0, clause.verb.from)),
    };
  const negated = clause.verb.negated || continuesNegation(place, clause);
  const wrongDenied =
    negated &&
    !/^(will|must|should|can|would|could|may|might)$/u.test(clause.verb.modal ?? "") &&
    place.scene.wrongs.inTokens(place.sentence, clause.verb.from, Math.min(clause.end, clause.verb.to + 8));
  const own = clause.quote !== null && /^(we|i|our|my)$/u.test(lead);
  const ours = subject !== undefined && (/^(we|i)$/u.test(lead) || agents.test(place.headWord(subject)));
  const told = negated && own && ours && !clause.verb.passive && isTold(place, clause);
  const never =
    negated &&
    isPast(place, clause) &&
    !inner.test(clause.verb.lemma) &&
    /\bnever\b/u.test(place.words(clause.verb.from - 1, clause.verb.to + 1));
  const nothing =
    !inner.test(clause.verb.lemma) &&
    isPast(place, clause) &&
    clause.objects.some((np) => /^(nothing|none|nobody)$/u.test(place.lower(np.from)));
  const habit =
    negated &&
    clause.verb.form === "finite" &&
    !/^(know|think|believe|want|comment|see|say)$/u.test(clause.verb.lemma);
  const deed = phrase !== null || wrongDenied || told || never || nothing;
  return deed || habit
    ? {
        phrase,
        nobody: false,
        habit: !deed || (told && !isPast(place, clause)),
        own: told && isPast(place, clause),
      }
    : null;
}

/** Those who act for a side: "no agency of ours", "our crew". */
const agents =
  /^(agency|agencies|minister|official|officer|staff|employee|employees|member|members|soldier|soldiers|troops|army|navy|forces|coastguard|police|crew|driver|player|players|club|company|firm|bank|group|government|ministry|party|union|unit|team|people|one|body|client|clients|engineers|workers|men|officials|ministers|officers|service|services)$/u;

/** In the past or the perfect. */
function isPast(place: Place, clause: Clause): boolean {
  if (clause.verb.form !== "finite" || clause.verb.modal !== null) return false;
  const lower = place.lower(clause.verb.main);
  const auxiliary = place.words(clause.verb.from, clause.verb.main);
  return (
    /\b(have|has|had|'ve|'d|did|was|were)\b/u.test(auxiliary) ||
    (lower !== clause.verb.lemma && !/(s|ing)$/u.test(lower) && !/\b(do|does)\b/u.test(auxiliary))
  );
}

/** "have never shipped". */
const isPerfect = (place: Place, clause: Clause): boolean =>
  /\b(have|has|'ve)\b/u.test(place.words(clause.verb.from, clause.verb.main));

/** A finite verb of doing, in the past, the perfect or as a habit. */
const isTold = (place: Place, clause: Clause): boolean =>
  clause.verb.form === "finite" &&
  clause.verb.modal === null &&
  !inner.test(clause.verb.lemma) &&
  !/\b(going|trying)\b/u.test(place.words(clause.verb.from, clause.verb.to));

/** "have not received, requested or used": the negation goes on. */
function continuesNegation(place: Place, clause: Clause): boolean {
  if (clause.relation !== "coordinate" || clause.verb.to - clause.verb.from > 1) return false;
  const up = place.clause(clause.governor);
  return (
    up !== undefined &&
    up.verb.to - up.verb.from > 1 &&
    clause.verb.from - up.verb.to <= 4 &&
    (up.verb.negated || continuesNegation(place, up))
  );
}

/** The clause is about the speakers themselves, or about whom they speak for. */
function isOwnSide(place: Place, clause: Clause, parties: readonly Party[]): boolean {
  const speakers = entitiesOf(parties);
  const [subject] = clause.subject;
  if (subject && /^clients?$/u.test(place.headWord(subject))) return true;
  if (subject && clause.quote !== null && /^(we|i|our|my)$/u.test(place.lower(subject.from))) return true;
  // "Norway said its ships …".
  if (subject && clause.relation === "content" && /^(its|their|his|her)$/u.test(place.lower(subject.from)))
    return true;
  return place
    .resolve(clause.subject, clause.quote, { reporter: speakers })
    .some(
      (s) =>
        speakers.includes(s.entity) ||
        parties.some(
          (p) => p.onBehalfOf === s.entity || place.scene.resolver.affiliations(p.entity).includes(s.entity),
        ) ||
        speaksFor(place, speakers, s.entity),
    );
}

/** The clause is about somebody whom others accuse: "Reed said Norvik had played no part". */
function isTheAccused(place: Place, clause: Clause, parties: readonly Party[]): boolean {
  const accused = place.scene.accusedBefore();
  return place
    .resolve(clause.subject, clause.quote)
    .some((p) => accused.includes(p.entity) && !place.scene.hasAccused(entitiesOf(parties), [p.entity]));
}

/** "insisted that neither he nor anyone under him had ever ordered such a thing". */
export function neitherDid(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  if (!words.speech.has(clause.verb.lemma) || clause.verb.negated || clause.verb.passive) return null;
  const that = place.lower(clause.verb.to) === "that" ? clause.verb.to + 1 : clause.verb.to;
  if (
    !/^(neither (he|she|it|they|the \w+) nor|nobody (at|in|from|of)|no one (at|in|from|of)|none of (its|his|her|their)) /u.test(
      `${place.words(that, that + 4)} `,
    )
  )
    return null;
  const speakers = deniersOf(place, clause);
  if (speakers.length === 0) return null;
  return {
    rule: "conduct-denied",
    place,
    clause: index,
    speakers,
    named: [],
    responseType: "denies",
    target: { by: "conduct" },
    cue: cueOf(clause),
    content: { from: that, to: place.contentEnd(that) },
    quote: clause.quote,
    tier: "explicit",
    confidence: 70,
    needs: "an accusation",
  };
}
