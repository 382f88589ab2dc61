import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { isDisowned } from "../disowned.ts";
import type { Place } from "../scene.ts";
import { type DenialWords, dismissalIn } from "./denialWords.ts";
import { deniedKind, namedIn, targetOf } from "./deniedPhrase.ts";
import { cueOf } from "./denyingClause.ts";
import type { Needs, RawDenial } from "./rawDenial.ts";
import { startsQuoted } from "./startsQuoted.ts";
import { voice } from "./voice.ts";

const truth =
  /\b(no|not an?|not one) (\w+ )?(truth|basis|merit|substance|foundation|word|shred|grain|scrap|iota)\b/u;
const unproven =
  /\b(no|zero|not an? (shred|scrap|jot|iota|grain) of|not a single piece of) (\w+ )?(evidence|proof)\b/u;
const right = /\b(true|accurate|correct|fair|the case|so|right|justified|valid|supported|credible)\b/u;
const plainly = /\b(true|the case|so|correct|accurate|right)\b/u;
const lying =
  /^(lies?|slander|smears?|fabrications?|inventions|falsehoods?|untruths?|libel|defamation|pack of lies|slanderous|libell?ous|defamatory|baseless|groundless|unfounded)$/u;
/** "do not reflect the facts". */
const bearing = /^(reflect|correspond|match|hold|stand|bear|square|fit|withstand|survive)$/u;
/** Of the words for a label, those that judge a deed and say nothing of a claim. */
const judging =
  /^(unfair|unjust|flawed|desperate|shameful|outrageous|deceitful|dishonest|hostile|one-sided|opportunism|opportunistic|cheap|crude|cynical|provocation|stunt|publicity stunt|vendetta|circus|unjustified|unwarranted|exaggerated|delusional|politicised|politicized|malicious|distorted|paranoid|implausible|a joke|joke|farce)$/u;
const mistaken =
  /\b(facts wrong|got it wrong|(is|was|are|were) (\w+ )?(wrong|mistaken|lying|misinformed|confused|a liar|liars))\b/u;
const invented = /^(made|invent|fabricate|concoct|pluck|pull|distort|exaggerate|manufacture|trump|make)$/u;

/** "These rumours are baseless," she said; said the charge was untrue; "there is no truth in it"; said neither statement was true. */
export function labelled(place: Place, clause: Clause, index: number, words: DenialWords): RawDenial | null {
  // "are lies" is read as a verb.
  const lies = clause.verb.lemma === "lie" && /^(is|are|was|were)$/u.test(place.lower(clause.verb.from));
  const copula =
    lies || clause.verb.lemma === "be" || /^(remain|have|get|lack|amount|seem)$/u.test(clause.verb.lemma);
  const unlike = clause.verb.negated && bearing.test(clause.verb.lemma);
  const isInvented =
    invented.test(clause.verb.lemma) && (clause.verb.passive || isMakingUp(place, clause, words));
  if (!copula && !isInvented && !unlike) return null;
  const [subject] = clause.subject;
  if (!subject && clause.quote === null) return null;
  if ((clause.verb.modal !== null && clause.verb.modal !== "can") || clause.relation === "relative")
    return null;
  const { needs, as } = kindOf(place, clause, subject, words) ?? { needs: null, as: null };
  if (needs === null) return null;
  const { parties, cue } = voice(place, clause, index, words);
  if (parties.length === 0) return null;
  const claim = subject !== undefined && place.isHead(subject, words.deniable);
  return {
    rule: clause.quote !== null ? "quote-label" : "say-false",
    place,
    clause: index,
    speakers: parties,
    named: [...namedIn(place, clause, index, subject), ...aboutTaken(place, clause)],
    responseType: /true|false/u.test(as ?? "true") ? "denies" : "rejects",
    target:
      subject && claim
        ? targetOf(place, clause, subject)
        : { by: clause.quote !== null ? "quotation" : "anaphora" },
    cue: cue ? cueOf(cue) : cueOf(clause),
    content: { from: subject?.from ?? clause.verb.from, to: clause.end },
    quote: clause.quote,
    tier: "explicit",
    confidence: needs === "nothing" ? 82 : as !== null && words.unmistakable.has(as) ? 74 : 65,
    needs,
  };
}

/** The clause that this one takes back: "it was not true that …"; -1 where it takes nothing back. */
function takenBack(place: Place, clause: Clause): number {
  const next = place.parse.clauses.findIndex(
    (c) => c.relation === "content" && c.verb.from > clause.verb.from && c.verb.from - clause.verb.to < 14,
  );
  const inner = place.clause(next);
  return inner && isDisowned(place, inner) ? next : -1;
}

/** Whom the clause that is taken back is about, unless a pronoun. */
function aboutTaken(place: Place, clause: Clause): Party[] {
  const inner = place.clause(takenBack(place, clause));
  const [doer] = inner?.subject ?? [];
  if (!inner || !doer || /^(he|she|it|they|we|i)$/u.test(place.lower(doer.from))) return [];
  return place.resolve(inner.subject, inner.quote, { throughModifier: true });
}

/** What a clause of being must have around it to deny; null where it denies nothing. */
function kindOf(
  place: Place,
  clause: Clause,
  subject: NounPhrase | undefined,
  words: DenialWords,
): { needs: Needs; as: string | null } | null {
  const rest = place.words(clause.verb.from, Math.min(clause.end + 2, clause.verb.to + 12));
  const existential =
    (subject && place.headWord(subject) === "there") || place.lower(clause.verb.from - 1) === "there";
  if (existential) {
    if (truth.test(rest) && /\b(truth|basis|merit|substance|foundation)\b/u.test(rest))
      return { needs: "an answer", as: "no truth" };
    return unproven.test(rest) ? { needs: "an accusation", as: null } : null;
  }
  if (subject && !clause.verb.passive && isMakingUp(place, clause, words))
    return { needs: "an accusation", as: null };
  // "said the union had its facts wrong".
  if (
    subject &&
    clause.quote === null &&
    !clause.verb.negated &&
    mistaken.test(rest) &&
    isAccuser(place, subject)
  )
    return { needs: "an accusation", as: null };
  // "said it was untrue that the firm had bribed anybody": the wrong itself is denied.
  const taken = takenBack(place, clause);
  if (taken >= 0) {
    const wrong = place.scene.wrongs.ofClause(place.sentence, place.parse, taken) !== null;
    // Of somebody else it may be said by one who only doubts.
    const own = aboutTaken(place, clause).length === 0;
    return { needs: wrong && own ? "nothing" : "an answer", as: "untrue" };
  }
  const as = dismissalIn(rest, words);
  const kind = subject ? deniedKind(place, subject, words) : "pointer";
  const none = subject !== undefined && /^(neither|none|no|nothing)$/u.test(place.lower(subject.from));
  const unlike = clause.verb.negated && bearing.test(clause.verb.lemma) && kind !== "pointer";
  const untrue =
    unlike || ((clause.verb.negated || none) && (kind === "pointer" ? plainly : right).test(rest));
  if (as !== null && clause.verb.negated && !untrue) return null;
  const label = clause.predicate?.from ?? clause.objects[0]?.from ?? null;
  const quoted = clause.quote === null && label !== null && startsQuoted(place, label);
  if (kind === "accusing") {
    if (as !== null || untrue) return { needs: "nothing", as };
    // "said the charge was grotesque": whatever else the accused calls it.
    const called = !clause.verb.negated && (clause.predicate !== null || clause.objects.length > 0);
    return called ? { needs: "an accusation", as } : null;
  }
  if (as !== null || untrue) {
    if (kind === "loose")
      return { needs: as !== null && words.unmistakable.has(as) ? "an answer" : "an accusation", as };
    if (kind === "claim") return { needs: "an answer", as };
    if (kind === "pointer") {
      // "That is a lie": said of nothing but an accusation.
      if (as !== null && lying.test(as)) return { needs: "nothing", as };
      if (subject && place.headWord(subject) === "they") return null;
      if (as === null || words.unmistakable.has(as)) return { needs: "an answer", as };
      return judging.test(as) ? null : { needs: "an accusation", as };
    }
    const free =
      as !== null &&
      words.unmistakable.has(as) &&
      /^(baseless|groundless|unfounded|untrue|fabricated|slanderous|defamatory|without foundation|without merit|without basis|pack of lies|categorically false|completely false|totally false|not true)$/u.test(
        as,
      ) &&
      (/^(the|these|those|this|that|such|what|everything|all)$/u.test(place.lower(subject?.from ?? -1)) ||
        /\bwhat\b/u.test(place.words((subject?.from ?? 0) - 12, subject?.from ?? 0)));
    return free ? { needs: "an answer", as } : null;
  }
  return quoted && kind === "claim" ? { needs: "an accusation", as } : null;
}

/** "said the union had made the story up", "had invented the whole thing": told of who accuses. */
function isMakingUp(place: Place, clause: Clause, words: DenialWords): boolean {
  const [subject] = clause.subject;
  const [object] = clause.objects;
  if (!subject || !object || clause.verb.negated || clause.verb.modal !== null) return false;
  const up = clause.verb.lemma !== "make" || /\bup\b/u.test(place.words(clause.verb.to, clause.verb.to + 8));
  const what =
    place.isHead(object, words.deniable) || /^(it|this|that|everything|thing)$/u.test(place.headWord(object));
  return up && what && isAccuser(place, subject);
}

/** Is the subject one who accuses somebody in the sentences before? */
const isAccuser = (place: Place, subject: NounPhrase): boolean =>
  place
    .resolve([subject], null)
    .some((party) => place.scene.hasAccused([party.entity], place.scene.accusedBefore()));

/** "No, I did not" */
const refusal =
  /^((no|absolutely not|of course not|certainly not|never) )?(i|we|he|she|it|they) (did|do|does|have|has|had|was|were|am|is|are) ?(n't|not)( at all| it)?$/u;

/** "Another anonymous fantasy," its attaché said; "Not true," she said: a quotation without a verb. */
export function labelledBriefly(place: Place, words: DenialWords): RawDenial[] {
  const out: RawDenial[] = [];
  for (const quote of place.scene.quotes) {
    if (quote.end <= place.sentence.start || quote.start >= place.sentence.end) continue;
    const { from, to } = place.within(quote);
    if (to - from < 2 || to - from > 12) continue;
    const text = place
      .words(from, to)
      .replace(/["“”‘’,.!]/gu, " ")
      .replace(/\s+/gu, " ")
      .trim();
    const didNot = refusal.test(text);
    if (!didNot && place.parse.clauses.some((c) => c.verb.main >= from && c.verb.main < to)) continue;
    const as = dismissalIn(text, words);
    const bare =
      /^(absolutely |certainly |definitely |simply |just )?(not (true|so|us|me|guilty|at all)|untrue|false|never|wrong|not one)$/u.test(
        text,
      );
    if (!bare && !didNot && !(as !== null && words.unmistakable.has(as))) continue;
    const beside = place.parse.clauses.find((c) => c.relation === "parenthetical" && c.quote === null);
    const known = place.quoteSpeakers(quote.id);
    const speakers = known.length > 0 || !beside ? known : place.resolve(beside.subject, null);
    if (speakers.length === 0) continue;
    out.push({
      rule: "quote-label",
      place,
      clause: -1,
      speakers,
      named: [],
      responseType: bare || didNot ? "denies" : "rejects",
      target: { by: "quotation" },
      cue: { from, to },
      content: { from, to },
      quote: quote.id,
      tier: "explicit",
      confidence: 65,
      needs: "an answer",
    });
  }
  return out;
}
