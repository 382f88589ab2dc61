import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { isWithheld } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { verbForms } from "../verbForms.ts";
import { type DenialWords, dismissalIn, entryFor } from "./denialWords.ts";
import { type Denied, deniedKind, deniedObject, isHarmless, namedIn, targetOf } from "./deniedPhrase.ts";
import { cueOf, deniersOf, isPutOff } from "./denyingClause.ts";
import type { Needs, RawDenial } from "./rawDenial.ts";
import { startsQuoted } from "./startsQuoted.ts";

/** What is dismissed and as what. */
interface Dismissed {
  readonly object: NounPhrase | undefined;
  readonly kind: Denied;
  readonly from: number;
  readonly to: number;
  /** The dismissing word the text uses, or null. */
  readonly as: string | null;
  /** The label stands in marks of quotation. */
  readonly quoted: boolean;
  /** A label of some kind is there: "called the charge grotesque". */
  readonly labelled: boolean;
}

/** "rejected the allegations", "dismissed the claims as false", "called the report a fantasy", "waved that away as gossip". */
export function dismissing(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  const entry = entryFor(place, clause, words.claim);
  const calls = [...verbForms(place, clause)].some((form) => words.call.has(form));
  if ((!entry && !calls) || isWithheld(place, index, words.withheld) || isPutOff(place, clause)) return null;
  // "so-called supporters".
  if (calls && place.lower(clause.verb.from - 1) === "-") return null;
  const liar = calls ? calledLiar(place, clause) : null;
  const told = liar ?? dismissed(place, clause, entry, words);
  if (!told) return null;
  // Whoever "found the claim false" may have looked into it.
  const finds = clause.verb.lemma === "find";
  if (finds && (told.kind !== "accusing" || told.as === null)) return null;
  const needs: Needs | null =
    liar || finds
      ? "an accusation"
      : entry
        ? neededAfter(place, clause, entry[0] ?? "", told, words)
        : neededByName(told, words);
  if (needs === null) return null;
  const speakers = deniersOf(place, clause, told.kind === "accusing" || told.as !== null);
  if (speakers.length === 0 && !clause.verb.passive) return null;
  // A court that dismisses a claim rules on it.
  const rules = (told.as === null && entry) || clause.verb.lemma === "find";
  if (rules && isCourt(place, clause, speakers)) return null;
  return {
    rule: told.as !== null ? (entry ? "dismiss-as" : "say-false") : entry ? "reject-claim" : "say-false",
    place,
    clause: index,
    speakers,
    named: namedIn(place, clause, index, told.object),
    responseType:
      entry?.[0] === "refute" || told.as?.includes("true") || told.as === "false" ? "denies" : "rejects",
    target: targetOf(place, clause, told.object),
    cue: cueOf(clause),
    content: { from: told.from, to: told.to },
    quote: clause.quote,
    tier: speakers.length > 0 ? "explicit" : "inferred",
    confidence: told.kind === "accusing" ? 88 : needs === "nothing" ? 80 : 72,
    needs,
  };
}

/** "She called them liars": who accuses is belittled, not the claim. */
function calledLiar(place: Place, clause: Clause): Dismissed | null {
  const [object] = clause.objects;
  const rest = place.words(clause.verb.to, Math.min(place.sentence.tokens.length, clause.verb.to + 7));
  if (!object || clause.verb.passive || !/\b(liars?|fantasists?|fabulists?)\b/u.test(rest)) return null;
  return {
    object: undefined,
    kind: "pointer",
    from: object.from,
    to: object.to + 1,
    as: "lies",
    quoted: false,
    labelled: true,
  };
}

const courts = /\b(judges?|courts?|tribunal|magistrates?|jury|justices?|arbitrators?|adjudicator)\b/iu;

function isCourt(place: Place, clause: Clause, speakers: readonly Party[]): boolean {
  const said = clause.subject.map((np) => place.words(np.from, np.to)).join(" ");
  return courts.test(said) || speakers.some((p) => courts.test(place.scene.entities[p.entity]?.label ?? ""));
}

function dismissed(
  place: Place,
  clause: Clause,
  entry: readonly string[] | undefined,
  words: DenialWords,
): Dismissed | null {
  const size = place.sentence.tokens.length;
  const last = entry && entry.length > 1 ? (entry.at(-1) ?? "") : "";
  const own = clause.preps.find((p) => p.prep === last && p.objects.length > 0);
  const object = clause.verb.passive
    ? deniedObject(place, clause.subject, words)
    : own
      ? own.objects[0]
      : (deniedObject(place, clause.objects, words) ??
        place.parse.nps.find((np) => np.from === clause.verb.to && place.isHead(np, words.deniable)));
  const start = clause.verb.passive ? clause.verb.to : (object?.from ?? clause.verb.to);
  const after = clause.verb.passive ? clause.verb.to : (object?.to ?? clause.verb.to);
  const label = (at: number): Pick<Dismissed, "as" | "quoted" | "labelled"> => ({
    as: dismissalIn(place.words(at, Math.min(size, at + 12)), words),
    quoted: startsQuoted(place, at),
    labelled: true,
  });
  // "rejected what it called a campaign".
  if (!object || /^what$/u.test(place.lower(object.from))) {
    const called =
      /^(as )?what (it|he|she|they|the \w+) (has |had )?(called|described as|termed|said (was|were))$/u;
    for (let to = clause.verb.to + 3; entry && to < clause.verb.to + 8; to++) {
      if (!called.test(place.words(clause.verb.to, to))) continue;
      const { from, end } = { from: to, end: Math.min(size, to + 8) };
      return { object: undefined, kind: "claim", from, to: end, ...label(to), labelled: true };
    }
    // "dismissed that as gossip": a bare pointer is no phrase.
    if (!/^(it|this|that|them|these|those)$/u.test(place.lower(clause.verb.to))) return null;
    const as = asAfter(place, clause.verb.to + 1);
    const content = { from: clause.verb.to, to: as === null ? clause.verb.to + 1 : Math.min(size, as + 8) };
    const none = { as: null, quoted: false, labelled: false };
    return { object: undefined, kind: "pointer", ...content, ...(as === null ? none : label(as + 1)) };
  }
  const kind = deniedKind(place, object, words) ?? (entry ? null : claimInside(place, object, words));
  const as = asAfter(place, after);
  const found: Pick<Dismissed, "as" | "quoted" | "labelled"> =
    as !== null
      ? label(as + 1)
      : entry
        ? { as: null, quoted: false, labelled: false }
        : { ...label(after), ...inside(place, object, after, words), labelled: after < size - 1 };
  return { object, kind, from: start, to: as === null ? object.to : Math.min(size, as + 12), ...found };
}

/** "called the post malicious nonsense": read as one phrase, the label stands inside. */
function inside(place: Place, object: NounPhrase, after: number, words: DenialWords) {
  const text = place.words(object.from, Math.min(place.sentence.tokens.length, after + 8));
  const as = dismissalIn(text, words);
  return as === null ? {} : { as };
}

/** "the post malicious nonsense": the claim stands before the label. */
function claimInside(place: Place, object: NounPhrase, words: DenialWords): Denied {
  const within = place.words(object.from, object.to).split(" ");
  return within.some((w) => words.deniable.has(w)) && /^(the|that|this|these|those)$/u.test(within[0] ?? "")
    ? "claim"
    : null;
}

/** The "as" that brings the label: right behind the object, or after a few words of its own. */
function asAfter(place: Place, from: number): number | null {
  for (let at = from; at < from + 9; at++) {
    const word = place.lower(at);
    if (word === "as" || word === "for") return word === "as" ? at : null;
    if (/^[,;.:]$/u.test(word) || /^(and|but|that|which|who|because|after|when)$/u.test(word)) return null;
  }
  return null;
}

/** After "reject", "dismiss", "dispute" and the like: what the object must have around it; null where it is no denial. */
function neededAfter(
  place: Place,
  clause: Clause,
  verb: string,
  { object, kind, as, quoted, labelled }: Dismissed,
  words: DenialWords,
): Needs | null {
  if (kind === "accusing") return object && isHarmless(place, object) ? "an answer" : "nothing";
  if (words.censure.has(verb)) return null;
  const label = labelled && (as !== null || quoted);
  if (object && place.isHead(object, words.declined) && !label) return null;
  if (kind === "claim")
    return label && /^(dismiss|reject|brush|wave|shrug|laugh|deride)$/u.test(verb) && quoted
      ? "nothing"
      : "an answer";
  if (kind === "loose") return label ? "an answer" : "an accusation";
  if (kind === "pointer") {
    if (label) return "an answer";
    const flat =
      /\b(completely|categorically|firmly|utterly|outright|flatly|totally|absolutely|entirely|vehemently|strongly)\b/u;
    const first = clause.quote !== null && /^(we|i)$/u.test(place.lower(clause.subject[0]?.from ?? -1));
    return first || flat.test(place.words(clause.verb.from - 2, clause.verb.to + 4)) ? "an answer" : null;
  }
  return label && as !== null ? "an accusation" : null;
}

/** After "call" and "describe": only with a name that dismisses. */
function neededByName({ kind, as, quoted, labelled }: Dismissed, words: DenialWords): Needs | null {
  if (kind === "accusing") return as !== null || quoted ? "nothing" : labelled ? "an answer" : null;
  // "called the figures invented".
  if (kind === null) return as !== null && words.unmistakable.has(as) ? "the deed" : null;
  if (as === null && !(quoted && kind !== "pointer")) return null;
  if (kind === "pointer") return as !== null && words.unmistakable.has(as) ? "an answer" : "an accusation";
  if (as === null) return "an accusation";
  return as !== null && words.unmistakable.has(as)
    ? "an answer"
    : kind === "loose"
      ? "an accusation"
      : "an answer";
}
