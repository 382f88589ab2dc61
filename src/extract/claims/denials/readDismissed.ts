import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import { type DenialWords, dismissalIn } from "./denialWords.ts";
import { type Denied, deniedKind, deniedObject } from "./deniedPhrase.ts";
import { startsQuoted } from "./startsQuoted.ts";

/** What is dismissed and as what. */
export interface Dismissed {
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

/** "She called them liars": who accuses is belittled, not the claim. */
export function calledLiar(place: Place, clause: Clause): Dismissed | null {
  const [object] = clause.objects;
  const rest = place.words(clause.verb.to, Math.min(place.sentence.tokens.length, clause.verb.to + 7));
  // "called each other liars": a quarrel.
  if (object && /^(each other|one another)\b/u.test(place.words(object.from, object.to))) return null;
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

/** Reads what a verb of dismissing or naming dismisses, and the label it gives. */
export function readDismissed(
  place: Place,
  clause: Clause,
  entry: readonly string[] | undefined,
  words: DenialWords,
): Dismissed | null {
  const size = place.sentence.tokens.length;
  const last = entry && entry.length > 1 ? (entry.at(-1) ?? "") : "";
  const own = clause.preps.find((p) => p.prep === last && p.objects.length > 0);
  // 'dismissed as "pure invention" Norway's claim that …'
  const label0 = clause.preps.find((p) => p.prep === "as" && p.at === clause.verb.to)?.objects.at(-1);
  const pushed = label0
    ? place.parse.nps.find(
        (np) => np.from >= label0.to && np.from <= label0.to + 1 && place.isHead(np, words.deniable),
      )
    : undefined;
  if (entry && label0 && pushed)
    return {
      object: pushed,
      kind: deniedKind(place, pushed, words),
      from: label0.from,
      to: pushed.to,
      as: dismissalIn(place.words(label0.from, label0.to), words),
      quoted: startsQuoted(place, label0.from),
      labelled: true,
    };
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
    // "called that a fabrication", "called it 'a fairy tale'": the label needs no "as".
    const at = as !== null ? as + 1 : entry ? null : clause.verb.to + 1;
    const content = { from: clause.verb.to, to: at === null ? clause.verb.to + 1 : Math.min(size, at + 7) };
    const none = { as: null, quoted: false, labelled: false };
    return { object: undefined, kind: "pointer", ...content, ...(at === null ? none : label(at)) };
  }
  const kind =
    deniedKind(place, object, words) ??
    (entry ? null : (claimInside(place, object, words) ?? pointerInside(place, object, words)));
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

/** "called that nonsense", "branded all this gutter politics": read as one phrase. */
function pointerInside(place: Place, object: NounPhrase, words: DenialWords): Denied {
  const within = place.words(object.from, object.to + 2);
  return /^(that|this|it|all this|all that) /u.test(within) &&
    (dismissalIn(within, words) !== null ||
      startsQuoted(place, object.from + 1) ||
      startsQuoted(place, object.from + 2))
    ? "pointer"
    : null;
}
