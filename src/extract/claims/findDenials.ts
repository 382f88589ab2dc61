import type { Clause, NounPhrase } from "../../model/grammar.ts";
import type { ResponseType } from "../../model/graph.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Party } from "../../model/parties.ts";
import type { DenialTarget } from "../../model/reading.ts";
import { isWithheld, reporters } from "./reporting.ts";
import type { Place } from "./scene.ts";
import { verbForms } from "./verbForms.ts";

/** A denial as a rule finds it. */
export interface RawDenial {
  readonly rule: string;
  readonly place: Place;
  readonly clause: number;
  readonly speakers: readonly Party[];
  readonly responseType: ResponseType;
  readonly target: DenialTarget;
  readonly cue: { readonly from: number; readonly to: number };
  readonly content: { readonly from: number; readonly to: number } | null;
  readonly quote: number | null;
  readonly tier: "explicit" | "inferred";
  readonly confidence: number;
  /** Stands only where the text holds an accusation against the same side. */
  readonly needsAccusation: boolean;
}

/** First word → entries that begin with it, the longest first. */
type VerbList = ReadonlyMap<string, readonly (readonly string[])[]>;

interface DenialWords {
  readonly any: ReadonlySet<string>;
  readonly claim: VerbList;
  readonly react: VerbList;
  readonly deniable: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  readonly declined: ReadonlySet<string>;
  readonly dismissals: readonly string[];
  readonly conduct: readonly string[];
  readonly withheld: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
}

export type DenialFinder = (place: Place) => RawDenial[];

function denialWords(lexicon: Lexicon): DenialWords {
  const split = (list: readonly string[]): VerbList => {
    const byFirst = new Map<string, string[][]>();
    for (const entry of list.map((w) => w.split(" ")).sort((a, b) => b.length - a.length))
      byFirst.set(entry[0] ?? "", [...(byFirst.get(entry[0] ?? "") ?? []), entry]);
    return byFirst;
  };
  return {
    any: new Set(lexicon.denyVerbs.any),
    claim: split(lexicon.denyVerbs.claim),
    react: split(lexicon.reactVerbs),
    deniable: new Set(lexicon.deniableNouns),
    refused: new Set(lexicon.refusedNouns),
    declined: new Set(lexicon.declinedNouns),
    dismissals: [...lexicon.dismissals].sort((a, b) => b.length - a.length),
    conduct: lexicon.conductPhrases,
    withheld: new Set(lexicon.withheld),
    speech: new Set(lexicon.speechVerbs),
  };
}

const pointing = /^(it|this|that|them|these|those|which|they)$/u;
const strongClaim =
  /^(accusation|allegation|claim|charge|smear|insinuation|slander|assertion|suggestion|complaint|rumour|rumor)s?$/u;

/** A dismissing word among these words: "baseless", "politically motivated". */
function dismissalIn(text: string, words: DenialWords): string | null {
  return words.dismissals.find((d) => ` ${text} `.includes(` ${d} `)) ?? null;
}

/** The entry of a verb list that a clause's verb matches, the longest first: "brush off" before "brush". */
function entryFor(place: Place, clause: Clause, list: VerbList): readonly string[] | undefined {
  for (const form of verbForms(place, clause)) {
    for (const entry of list.get(form) ?? []) {
      const rest = entry.slice(1).join(" ");
      // "waved the accusation away".
      const apart =
        entry.length === 2 &&
        /^(away|aside|off)$/u.test(rest) &&
        clause.objects.length > 0 &&
        place.words(clause.objects[0]?.to ?? 0, (clause.objects[0]?.to ?? 0) + 1) === rest;
      if (apart) return entry;
      if (
        rest === "" ||
        place.words(clause.verb.to, clause.verb.to + entry.length).startsWith(rest) ||
        place.words(clause.verb.main + 1, clause.verb.main + entry.length) === rest
      )
        return entry;
    }
  }
  return undefined;
}

/** Makes the finder of denials: a sentence → who negates or dismisses what. */
export function makeDenialFinder(lexicon: Lexicon): DenialFinder {
  const words = denialWords(lexicon);
  return (place) => {
    const out: RawDenial[] = [];
    place.parse.clauses.forEach((clause, index) => {
      const raw =
        notAccepting(place, clause, index) ??
        denyVerb(place, clause, index, words) ??
        dismissing(place, clause, index, words) ??
        react(place, clause, index, words) ??
        plea(place, clause, index) ??
        labelled(place, clause, index, words) ??
        conduct(place, clause, index, words);
      if (raw) out.push(raw);
    });
    return out;
  };
}

/** Speakers of a clause: its subject; in a quotation "we" is its speaker; in a passive the agent. */
function speakersOf(place: Place, clause: Clause): Party[] {
  if (clause.verb.passive) {
    const agent = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
    return agent ? place.resolve(agent.objects, clause.quote) : [];
  }
  const parties = place.subjectOf(place.parse.clauses.indexOf(clause));
  if (parties.length > 0) return parties;
  // "All three pleaded not guilty", "Both deny it": those accused just before.
  const subject = clause.subject[0];
  const text = subject ? place.words(subject.from, subject.to) : "";
  if (
    /^(both|all|all (two|three|four|five|six)|the (two|three|four|pair|trio|couple|others)|they|each|neither)( men| women| defendants| companies| firms)?$/u.test(
      text,
    )
  ) {
    return place.scene
      .accusedBefore()
      .slice(0, 4)
      .map((entity): Party => ({ entity, via: "pronoun", onBehalfOf: null, sure: false }));
  }
  return [];
}

/** Does the denial name whose claim it denies: "the ministry's claim", "hit back at the club"? */
function targetOf(place: Place, clause: Clause, object: NounPhrase | undefined): DenialTarget {
  if (!object) return { by: "anaphora" };
  const named: number[] = [];
  const { index } = place.sentence;
  for (const m of place.scene.mentions)
    if (m.sentence === index && m.from >= object.from && m.to <= object.to) named.push(m.entity);
  let at = object.to;
  const prep = place.lower(at);
  if (["by", "from", "of"].includes(prep) || (prep === "made" && place.lower(at + 1) === "by")) {
    at = prep === "made" ? at + 1 : at;
    const next = place.parse.nps.find((p) => p.from === at + 1);
    if (next) for (const party of place.resolve([next], clause.quote)) named.push(party.entity);
  }
  return named.length > 0 ? { by: "named", accusers: named } : { by: "anaphora" };
}

const cueOf = (clause: Clause): { from: number; to: number } => ({
  from: clause.verb.from,
  to: clause.verb.to,
});

function denyVerb(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (![...verbForms(place, clause)].some((form) => words.any.has(form))) return null;
  if (isWithheld(place, index, words.withheld)) return null;
  const before = place.words(clause.verb.from - 4, clause.verb.from);
  if (
    /\b(confirm|confirmed|confirms|confirming|admit|admitted|neither|nor)( \w+)*$/u.test(before) &&
    /\b(or|nor|and|neither)\b/u.test(before)
  )
    return null;
  const object = clause.verb.passive ? clause.subject[0] : clause.objects[0];
  const make = (
    rule: string,
    content: RawDenial["content"],
    target: DenialTarget,
    confidence: number,
  ): RawDenial | null => {
    const resolved = speakersOf(place, clause);
    const speakers =
      resolved.length > 0 || clause.verb.passive
        ? resolved
        : place.resolve(clause.subject, clause.quote, { anybody: true });
    if (speakers.length === 0 && !clause.verb.passive) return null;
    // "denied having plans to run": nobody need have accused.
    const harmless =
      rule === "deny-act" &&
      content !== null &&
      /\b(plans?|planning|intends?|intention|interest|interested|disappointed|worried|nervous|considering|leaving|quit|retire|resign|pressure|talks|deal|for sale|feud|rift)\b/u.test(
        place.words(clause.verb.to, clause.verb.to + 9),
      );
    return {
      rule,
      place,
      clause: index,
      speakers,
      responseType: "denies",
      target,
      cue: cueOf(clause),
      content,
      quote: clause.quote,
      tier: speakers.length > 0 ? "explicit" : "inferred",
      confidence,
      needsAccusation: harmless,
    };
  };
  if (clause.verb.passive) {
    // "was denied entry" has a person as its subject; "the charge is denied" a claim.
    if (!object || !place.isHead(object, words.deniable)) return null;
    const agent = clause.preps.some((p) => p.prep === "by" && p.objects.length > 0);
    const [accused] = place.scene.accusedBefore();
    if (!agent && accused !== undefined) {
      const speakers: Party[] = [{ entity: accused, via: "definite", onBehalfOf: null, sure: false }];
      return {
        rule: "deny-passive",
        place,
        clause: index,
        speakers,
        responseType: "denies",
        target: { by: "anaphora" },
        cue: cueOf(clause),
        content: { from: object.from, to: object.to },
        quote: clause.quote,
        tier: "inferred",
        confidence: 70,
        needsAccusation: false,
      };
    }
    return make("deny-passive", { from: object.from, to: object.to }, targetOf(place, clause, object), 78);
  }
  const that = place.parse.clauses.findIndex(
    (c, i) =>
      i !== index &&
      c.governor === index &&
      c.quote === clause.quote &&
      (c.relation === "content" ||
        (c.relation === "participle" &&
          c.verb.form === "gerund" &&
          c.marker === null &&
          c.verb.from <= clause.verb.to + 1)),
  );
  const inner = place.clause(that);
  if (object) {
    if (place.isHead(object, words.refused) && !place.isHead(object, words.deniable)) return null;
    if (clause.predicate && words.refused.has(place.lower(clause.predicate.head).replace(/s$/u, "")))
      return null;
    const text = place.words(object.from, object.to);
    if (place.scene.sentences.length > 0 && / (entry|access|visas?|bail)$/u.test(` ${text}`)) return null;
    const personal =
      object.entity !== null && place.scene.entities[object.entity]?.kind !== undefined && !object.possessor;
    const pronoun =
      /^(him|her|us|me|you|them|himself|herself|themselves|everyone|anyone|people|women|men|workers|patients|fans|players|residents|customers|students|children)$/u.test(
        place.headWord(object),
      );
    if ((personal || pronoun) && !inner) return null;
    if (inner && clause.relation !== "relative")
      return make(
        "deny-act",
        { from: inner.verb.from, to: place.contentEnd(inner.verb.from) },
        { by: "conduct" },
        88,
      );
    return make("deny-noun", { from: object.from, to: object.to }, targetOf(place, clause, object), 92);
  }
  if (inner)
    return make(
      "deny-act",
      {
        from: inner.relation === "participle" ? inner.verb.from : (inner.subject[0]?.from ?? inner.verb.from),
        to: place.contentEnd(inner.verb.from),
      },
      { by: "conduct" },
      90,
    );
  return null;
}

/** "We do not accept these charges." */
function notAccepting(place: Place, clause: Clause, index: number): RawDenial | null {
  const object = clause.objects[0];
  if (
    !clause.verb.negated ||
    clause.verb.passive ||
    !/^(accept|recognise|recognize|acknowledge)$/u.test(clause.verb.lemma) ||
    !object ||
    !strongClaim.test(place.headWord(object))
  )
    return null;
  const speakers = speakersOf(place, clause);
  if (speakers.length === 0) return null;
  return {
    rule: "not-accepted",
    place,
    clause: index,
    speakers,
    responseType: "rejects",
    target: targetOf(place, clause, object),
    cue: cueOf(clause),
    content: { from: object.from, to: object.to },
    quote: clause.quote,
    tier: "explicit",
    confidence: 80,
    needsAccusation: false,
  };
}

/** "rejected the allegations", "dismissed the claims as false", "called the report a fantasy". */
function dismissing(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  const entry = entryFor(place, clause, words.claim);
  const calls =
    /^(call|describe|label|brand|term|characterise|characterize|deem|consider|denounce)$/u.test(
      clause.verb.lemma,
    ) || place.lower(clause.verb.main) === "called";
  if (!entry && !calls) return null;
  if (isWithheld(place, index, words.withheld)) return null;
  const last = entry && entry.length > 1 ? entry.at(-1) : undefined;
  const own =
    last && ["at", "on", "with", "against"].includes(last)
      ? clause.preps.find((p) => p.prep === last)
      : undefined;
  const object = clause.verb.passive ? clause.subject[0] : own ? own.objects[0] : clause.objects[0];
  if (!object) return null;
  const as = clause.preps.find((p) => p.prep === "as");
  const after = as
    ? place.words(as.at + 1, Math.min(place.sentence.tokens.length, as.at + 14))
    : clause.predicate
      ? place.words(clause.predicate.from, Math.min(place.sentence.tokens.length, clause.predicate.from + 12))
      : "";
  const dismissal = dismissalIn(after, words);
  const label = clause.predicate ?? (as ? { from: as.at + 1, to: as.at + 2 } : null);
  const quotedLabel =
    label !== null &&
    place.scene.quotes.some((q) => {
      const t = place.token(label.from);
      return t !== undefined && q.start <= t.start && q.start >= t.start - 6 && q.end > t.start;
    });
  const aboutClaim = place.isHead(object, words.deniable);
  const isPointer = pointing.test(place.headWord(object)) && object.to - object.from === 1;
  if (!aboutClaim && !isPointer && !(dismissal && entry) && !(quotedLabel && entry && as)) return null;
  const aboutCharge = strongClaim.test(place.headWord(object)) && clause.predicate !== null;
  if (calls && !entry && !dismissal && !quotedLabel && !aboutCharge) return null;
  if (entry && !dismissal) {
    if (isPointer && !(quotedLabel && as) && !/^(reject|dismiss|dispute)$/u.test(entry[0] ?? "")) return null;
    if (place.isHead(object, words.declined) && !strongClaim.test(place.headWord(object))) return null;
    if (
      /^(condemn|criticise|criticize|slam|blast|decry|denounce|oppose|challenge|counter|deride|mock|ridicule|contest)$/u.test(
        entry[0] ?? "",
      ) &&
      !strongClaim.test(place.headWord(object))
    )
      return null;
    if (isPointer && !(quotedLabel && as)) return null;
  }
  if (
    calls &&
    !strongClaim.test(place.headWord(object)) &&
    !isPointer &&
    !/^(report|lawsuit|remark|comment|finding|story|suit|indictment|article|statement)s?$/u.test(
      place.headWord(object),
    )
  )
    return null;
  const speakers = speakersOf(place, clause);
  if (speakers.length === 0 && !clause.verb.passive) return null;
  const claimWord = strongClaim.test(place.headWord(object));
  return {
    rule: dismissal ? (entry ? "dismiss-as" : "say-false") : "reject-claim",
    place,
    clause: index,
    speakers,
    responseType:
      entry?.[0] === "refute" || dismissal?.includes("true") || dismissal === "false" ? "denies" : "rejects",
    target: targetOf(place, clause, object),
    cue: cueOf(clause),
    content: { from: object.from, to: as ? place.contentEnd(as.at) : object.to },
    quote: clause.quote,
    tier: speakers.length > 0 ? "explicit" : "inferred",
    confidence: claimWord ? 88 : 72,
    needsAccusation: !claimWord || (!dismissal && !entry),
  };
}

/** "fired back against the comments", "hit back, saying …". */
function react(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  const entry = entryFor(place, clause, words.react);
  if (!entry || isWithheld(place, index, words.withheld) || clause.verb.passive) return null;
  const lead = clause.preps.find(
    (p) => ["at", "against", "on", "over"].includes(p.prep) && p.objects.length > 0,
  );
  const object = lead?.objects[0];
  const speakers = speakersOf(place, clause);
  if (speakers.length === 0) return null;
  const aboutClaim = object !== undefined && place.isHead(object, words.deniable);
  return {
    rule: "react",
    place,
    clause: index,
    speakers,
    responseType: "rejects",
    target: targetOf(place, clause, object),
    cue: cueOf(clause),
    content: object ? { from: object.from, to: object.to } : null,
    quote: clause.quote,
    tier: aboutClaim ? "explicit" : "inferred",
    confidence: aboutClaim ? 80 : 60,
    needsAccusation: !aboutClaim || /^(remark|comment|statement)s?$/u.test(place.headWord(object)),
  };
}

/** "pleaded not guilty". */
function plea(place: Place, clause: Clause, index: number): RawDenial | null {
  if (
    !/^(plead|pleaded|pled|pleads|pleading)$/u.test(place.lower(clause.verb.main)) &&
    clause.verb.lemma !== "plead"
  )
    return null;
  if (
    !/\bnot guilty\b/u.test(place.words(clause.verb.from, clause.verb.to + 6)) ||
    clause.verb.modal === "could" ||
    clause.verb.modal === "may"
  )
    return null;
  const speakers = speakersOf(place, clause);
  if (speakers.length === 0) return null;
  return {
    rule: "plea",
    place,
    clause: index,
    speakers,
    responseType: "denies",
    target: { by: "anaphora" },
    cue: cueOf(clause),
    content: null,
    quote: clause.quote,
    tier: "explicit",
    confidence: 92,
    needsAccusation: false,
  };
}

/** Does a quotation begin at this token? */
function startsQuoted(place: Place, at: number): boolean {
  const token = place.token(at);
  return (
    token !== undefined &&
    place.scene.quotes.some(
      (q) => !q.full && q.start <= token.start && q.start >= token.start - 3 && q.end > token.start,
    )
  );
}

/** Who stands behind the words of a clause: the quotation's speaker, or the subject of the clause of saying. */
function voice(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): { parties: readonly Party[]; cue: Clause | null } {
  const up = reporters(place, index).find(
    (r) => words.speech.has(r.clause.verb.lemma) && !r.clause.verb.negated,
  );
  if (up) {
    const parties = place.subjectOf(up.at);
    if (parties.length > 0) return { parties, cue: up.clause };
  }
  if (clause.quote !== null) return { parties: place.quoteSpeakers(clause.quote), cue: null };
  const beside = place.parse.clauses.find((c) => c.relation === "parenthetical" && c.quote === null);
  if (beside && clause.relation !== "relative")
    return { parties: place.resolve(beside.subject, null), cue: beside };
  return { parties: [], cue: null };
}

/** "These rumours are baseless," she said; said the charge was untrue; "there is no truth in it". */
function labelled(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (clause.verb.lemma !== "be" && !/^(remain|have|lack|amount|seem)$/u.test(clause.verb.lemma)) return null;
  const subject = clause.subject[0];
  const claimed = subject;
  if (!subject && clause.quote === null) return null;
  const rest = place.words(clause.verb.from, Math.min(clause.end + 2, clause.verb.to + 12));
  const dismissal =
    dismissalIn(rest, words) ??
    (/\bnot a (word|shred|grain|scrap) of truth\b/u.test(rest) ? "no truth" : null);
  // "said the charge was grotesque": whatever else the accused calls it.
  const called =
    claimed !== undefined &&
    strongClaim.test(place.headWord(claimed)) &&
    !clause.verb.negated &&
    (clause.predicate !== null || clause.objects.length > 0);
  // "said the account was “a piece of theatre”": what it is called stands in marks of quotation.
  const labelAt = clause.predicate?.from ?? clause.objects[0]?.from ?? null;
  const quotedPredicate =
    clause.quote === null &&
    claimed !== undefined &&
    place.isHead(claimed, words.deniable) &&
    labelAt !== null &&
    startsQuoted(place, labelAt);
  const negTrue =
    clause.verb.negated &&
    /\b(true|accurate|correct|fair|the case|so|right|justified|valid|supported)\b/u.test(rest);
  if (!dismissal && !negTrue && !called && !quotedPredicate) return null;
  if (dismissal && clause.verb.negated) return null;
  if (clause.verb.modal !== null && clause.verb.modal !== "can") return null;
  const head = subject ? place.headWord(subject) : "";
  const existential = head === "there" || place.lower(clause.verb.from - 1) === "there";
  const claimSubject = subject !== undefined && place.isHead(subject, words.deniable);
  const pointer = pointing.test(head) && (!subject || subject.to - subject.from === 1);
  const invented =
    dismissal !== null &&
    /^(fantasy|fabrication|fabrications|lie|lies|nonsense|invention|fiction|fake|slander|hoax|rubbish|baseless|groundless|unfounded|untrue)$/u.test(
      dismissal,
    ) &&
    subject !== undefined &&
    /^(the|these|those|this|that|such)$/u.test(place.lower(subject.from));
  if (!claimSubject && !pointer && !existential && !invented) return null;
  if (
    existential &&
    !/\b(no|not a (word|shred|grain|scrap) of) (truth|basis|merit|substance|foundation)\b/u.test(rest)
  )
    return null;
  const { parties, cue } = voice(place, clause, index, words);
  if (parties.length === 0) return null;
  const strong = claimSubject && strongClaim.test(head);
  return {
    rule: clause.quote !== null ? "quote-label" : "say-false",
    place,
    clause: index,
    speakers: parties,
    responseType: /true|false/u.test(dismissal ?? "true") ? "denies" : "rejects",
    target: clause.quote !== null ? { by: "quotation" } : { by: "anaphora" },
    cue: cue ? cueOf(cue) : cueOf(clause),
    content: { from: subject?.from ?? clause.verb.from, to: clause.end },
    quote: clause.quote,
    tier: strong ? "explicit" : "inferred",
    confidence: strong && (dismissal || negTrue) ? 82 : 65,
    needsAccusation: !strong || !(dismissal || negTrue),
  };
}

/** "We had nothing to do with it," the firm said; said it had played no part; "China does not support attacks". */
function conduct(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  if (clause.relation === "infinitive" || clause.relation === "participle") return null;
  const maintains =
    /^(maintain|protest|insist|proclaim|assert|profess|repeat|reiterate|declare|reaffirm)$/u.test(
      clause.verb.lemma,
    ) && /\binnocence\b/u.test(place.words(clause.verb.to, clause.verb.to + 4));
  if (maintains) {
    const speakers = speakersOf(place, clause);
    if (speakers.length === 0 || clause.verb.negated) return null;
    return {
      rule: "maintain-innocence",
      place,
      clause: index,
      speakers,
      responseType: "denies",
      target: { by: "anaphora" },
      cue: cueOf(clause),
      content: null,
      quote: clause.quote,
      tier: "explicit",
      confidence: 88,
      needsAccusation: false,
    };
  }
  const rest = place.words(clause.verb.from, Math.min(place.sentence.tokens.length, clause.end + 8));
  const phrase = /\b(no|not|nothing|n't|never|innocen|any|in full|complied|acted)/u.test(rest)
    ? words.conduct.find((p) => ` ${rest} `.includes(` ${p} `))
    : undefined;
  const negatedWrong =
    clause.verb.negated &&
    clause.verb.modal !== "will" &&
    clause.verb.modal !== "must" &&
    clause.verb.modal !== "should" &&
    clause.verb.modal !== "can" &&
    place.scene.wrongs.inTokens(place.sentence, clause.verb.from, Math.min(clause.end, clause.verb.to + 8));
  const first =
    clause.quote !== null && /^(we|i)$/u.test(clause.subject[0] ? place.headWord(clause.subject[0]) : "");
  const told =
    first &&
    clause.verb.modal === null &&
    clause.verb.form === "finite" &&
    /\b(did|have|has|had|was|were|'ve)\b/u.test(place.words(clause.verb.from, clause.verb.to)) &&
    !/^(know|think|want|see|hear|expect|believe|comment|receive|decide|understand|feel|need|discuss|hope|plan|get|like|find)$/u.test(
      clause.verb.lemma,
    );
  const nothing =
    first &&
    /^(do|hide|steal|take|stop|sell|change|break|conceal|cover)$/u.test(clause.verb.lemma) &&
    clause.objects.some((np) => /^(nothing|none|no)$/u.test(place.lower(np.from)));
  const never =
    nothing ||
    (clause.verb.negated && told) ||
    (clause.verb.negated &&
      /\bnever\b/u.test(place.words(clause.verb.from, clause.verb.to)) &&
      clause.verb.modal === null);
  if (!phrase && !negatedWrong && !never) return null;
  const { parties, cue } = voice(place, clause, index, words);
  if (parties.length === 0) return null;
  const speakers = ids(parties);
  const subjects = place.resolve(clause.subject, clause.quote, { reporter: speakers });
  const client = /^clients?$/u.test(clause.subject[0] ? place.headWord(clause.subject[0]) : "");
  const own =
    client ||
    subjects.some(
      (s) =>
        speakers.includes(s.entity) ||
        parties.some(
          (p) => p.onBehalfOf === s.entity || place.scene.resolver.affiliations(p.entity).includes(s.entity),
        ) ||
        speaksFor(place, speakers, s.entity),
    );
  const existential = /^there$/u.test(clause.subject[0] ? place.headWord(clause.subject[0]) : "");
  if (!own && !existential) return null;
  if (existential && !phrase) return null;
  return {
    rule: "conduct-denied",
    place,
    clause: index,
    speakers: parties,
    responseType: "denies",
    target: clause.quote !== null ? { by: "quotation" } : { by: "conduct" },
    cue: cue ? cueOf(cue) : cueOf(clause),
    content: { from: clause.subject[0]?.from ?? clause.verb.from, to: place.contentEnd(clause.verb.from) },
    quote: clause.quote,
    tier: phrase ? "explicit" : "inferred",
    confidence: phrase ? 78 : 62,
    needsAccusation: !(
      phrase !== undefined &&
      /innocen|wrong|not guilty|nothing to do|no involvement|no part|no role|no such thing/u.test(phrase) &&
      !existential
    ),
  };
}

const ids = (parties: readonly Party[]): number[] => parties.map((p) => p.entity);

/** Does one of the speakers speak for the entity, or for a body of that nation? */
export function speaksFor(place: Place, speakers: readonly number[], entity: number): boolean {
  const { relations, entities } = place.scene;
  return speakers.some((s) => {
    const direct = relations.filter((r) => r.kind === "speaks-for" && r.from === s).map((r) => r.to);
    if (direct.includes(entity)) return true;
    const iso = entities[entity]?.iso;
    return (
      iso !== null &&
      iso !== undefined &&
      (entities[s]?.nation === iso ||
        direct.some((d) => entities[d]?.nation === iso || entities[d]?.iso === iso))
    );
  });
}
