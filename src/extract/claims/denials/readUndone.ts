import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";

/** Not what was done is told, but what somebody thinks, sees or has been given. */
const inner =
  /^(know|think|want|see|hear|expect|believe|comment|receive|decide|understand|feel|need|discuss|hope|plan|get|like|find|be|meet|talk|speak|remember|imagine|doubt|care|mind|worry|regret|wish|say|mean|disclose|tell|inform|report|reveal|warn|pay|comply|cooperate|act|notice|realise|realize|agree|win|lose|play|score|deserve|manage|succeed|fail|try|look|appear|seem|want)$/u;

/** What one may not have done without anybody's reproach. */
const idle =
  /^(work|advise|step|accuse|blame|resign|apologise|apologize|leave|return|speak|vote|quit|stand|own|buy|live|change|stop|start|begin|finish|complete|reach|sign|travel|watch|play|call|name|identify|set|rule|lose|apply|file|appeal)$/u;

/** What one says of oneself when accused: that one kept what binds. */
const keeping =
  /\b(kept to|keeps to|keep to|stuck to|sticks to|followed|follows|follow|obeyed|obeys|observed|observes|respected|respects|respect|complied with|complies with|comply with|abided by|abides by|met|meets|adhered to|adheres to|acted within|in line with|in accordance with|in compliance with) ((all|every|its|their|the|his|her|our|\w+) ){0,3}(rules?|laws?|regulations?|procedures?|protocols?|guidelines|standards|agreement|treaty|ceasefire|truce|terms|obligations|instructions|requirements|contract|code)\b/u;

/** A deed told as not done, and how: by a set phrase, by negation, by "nobody". */
export interface Undone {
  readonly phrase: string | null;
  /** Nobody at all is the subject: "no agency of ours", "there was no". */
  readonly nobody: boolean;
  /** In one's own words: "we have never shipped anything". */
  readonly own: boolean;
  /** Told so loosely that it must be the very deed: "Norway does not cut cables". */
  readonly habit: boolean;
}

/** Reads a clause as a deed that was not done; null where it tells anything else. */
export function readUndone(place: Place, clause: Clause, words: DenialWords): Undone | null {
  const size = place.sentence.tokens.length;
  const [subject] = clause.subject;
  const lead = subject ? place.lower(subject.from) : "";
  const rest = place.words(clause.verb.from, Math.min(size, clause.end + 8)).replace(marks, "");
  const phrase =
    (/\b(framed|scapegoat|falsely|wrongly|wrongfully|no|not|nothing|nowhere|n't|never|innocen|unaware|any|in full|complied|acted|broke|followed|observed|played)/u.test(
      rest,
    )
      ? words.conduct.find((p) => rest.includes(p) && ` ${rest} `.includes(` ${p} `))
      : undefined) ?? null;
  // "kept to the rules", "has always respected the law".
  const lawful = phrase === null && !clause.verb.negated && clause.verb.modal === null && keeping.test(rest);
  if (lawful && subject && !/^(no|nobody|none|neither)$/u.test(lead))
    return { phrase: "kept the rules", nobody: false, own: false, habit: false };
  // "China opposes all forms of hacking."
  if (!clause.verb.negated && clause.verb.lemma === "oppose" && forms.test(rest))
    return { phrase: "opposes all forms", nobody: false, own: false, habit: false };
  const there = lead === "there" || place.lower(clause.verb.from - 1) === "there";
  if (there) {
    // "There was no crime."
    const object = clause.objects[0] ?? clause.predicate;
    const none = object !== undefined && object !== null && place.lower(object.from) === "no";
    const wrong =
      none &&
      /^(was|were|been|had)$/u.test(place.lower(clause.verb.main)) &&
      place.scene.wrongs.inTokens(place.sentence, object.from, object.to);
    if (phrase !== null || wrong) return { phrase, nobody: true, own: false, habit: false };
    // "There was no earlier leak."
    return none && !unlikeDeeds.test(place.headWord(object as NounPhrase)) && isPast(place, clause)
      ? { phrase, nobody: true, own: false, habit: clause.quote === null && !isSuch(place, clause) }
      : null;
  }
  // "no Belgian ship": nobody's of those who stand accused.
  const theirs =
    lead === "no" &&
    place.mentions.some(
      (m) =>
        m.from >= (subject?.from ?? 0) &&
        m.to <= (subject?.to ?? 0) &&
        place.scene.accusedBefore().some((party) => {
          const { kind, iso } = place.scene.entities[m.entity] ?? {};
          return party === m.entity || (kind === "nation" && place.scene.entities[party]?.nation === iso);
        }),
    );
  // "It did not happen."
  const event =
    /^(it|this|that|such)$/u.test(lead) &&
    phrase !== null &&
    /\b(happen|happened|place|thing|such)\b/u.test(phrase);
  if (event) return { phrase, nobody: true, own: false, habit: false };
  // "That is not fraud."
  const unlike =
    clause.quote !== null &&
    clause.verb.negated &&
    clause.verb.lemma === "be" &&
    /^(it|this|that)$/u.test(lead) &&
    place.scene.wrongs.inTokens(place.sentence, clause.verb.to, clause.end);
  if (unlike) return { phrase, nobody: true, own: false, habit: false };
  const people = lead !== "no" || theirs || (subject !== undefined && agents.test(place.headWord(subject)));
  if (
    /^(nobody|no-one|none|neither|no|nothing)$/u.test(lead) &&
    people &&
    isPast(place, clause) &&
    !(lead === "nobody" && inner.test(clause.verb.lemma))
  )
    return {
      phrase,
      nobody: true,
      habit: (clause.verb.passive || clause.verb.lemma === "be") && !isSuch(place, clause),
      own:
        clause.quote !== null &&
        /\b(this|our|us|here)\b/u.test(place.words(subject?.from ?? 0, clause.verb.from)),
    };
  // "no oil had left the ship"
  const notOne =
    subject !== undefined &&
    /^not (one|a single) /u.test(`${place.words(subject.from - 1, subject.from + 2)} `);
  const notASingle =
    subject !== undefined && /^not (one|a single) /u.test(`${place.words(subject.from, subject.from + 3)} `);
  if (isPast(place, clause) && ((lead === "no" && clause.quote === null) || notOne || notASingle))
    return { phrase, nobody: true, own: false, habit: !isSuch(place, clause) };
  // "At no time did we hide anything."
  const fronted = subject !== undefined && never.test(place.words(0, subject.from));
  // "takes no funds from any government"
  const noThing =
    clause.verb.lemma !== "have" &&
    clause.objects.some((np) => place.lower(np.from) === "no" && !unlikeDeeds.test(place.headWord(np)));
  // "is no cheat"
  const noWrong = clause.verb.lemma === "be" && /^no$/u.test(place.lower(clause.verb.to));
  const negated = clause.verb.negated || fronted || noThing || noWrong || continuesNegation(place, clause);
  const wrongDenied =
    negated &&
    !clause.verb.passive &&
    !/^(will|must|should|can|would|could|may|might)$/u.test(clause.verb.modal ?? "") &&
    place.scene.wrongs.inTokens(place.sentence, clause.verb.from, Math.min(clause.end, clause.verb.to + 8));
  const own = clause.quote !== null && /^(we|i|our|my)$/u.test(lead);
  const ours = subject !== undefined && (/^(we|i)$/u.test(lead) || agents.test(place.headWord(subject)));
  const told = negated && own && ours && !clause.verb.passive && isTold(place, clause);
  const neverDone =
    negated &&
    (isPast(place, clause) || fronted) &&
    !inner.test(clause.verb.lemma) &&
    (fronted || /\bnever\b/u.test(place.words(clause.verb.from - 1, clause.verb.to + 1)));
  // "told the hearing that she had not made it up"
  const reported =
    negated &&
    clause.relation === "content" &&
    clause.quote === null &&
    /^(he|she|it|they)$/u.test(lead) &&
    !clause.verb.passive &&
    !idle.test(clause.verb.lemma) &&
    isTold(place, clause) &&
    isPast(place, clause);
  const nothing =
    !inner.test(clause.verb.lemma) &&
    isPast(place, clause) &&
    clause.objects.some((np) => /^(nothing|none|nobody)$/u.test(place.lower(np.from)));
  const habit =
    negated &&
    clause.verb.form === "finite" &&
    !/^(know|think|believe|want|comment|see|say)$/u.test(clause.verb.lemma);
  const deed = phrase !== null || wrongDenied || told || reported || neverDone || nothing;
  return deed || habit
    ? {
        phrase,
        nobody: false,
        habit: !deed || (told && !isPast(place, clause)),
        own: reported || (told && isPast(place, clause)),
      }
    : null;
}

const marks = /["“”‘’] ?/gu;

/** "no such draft", "any such order": of what was spoken of before, and nothing else is. */
const isSuch = (place: Place, clause: Clause): boolean =>
  /\b(no|any) such\b/u.test(place.words(clause.subject[0]?.from ?? clause.verb.from, clause.end));

const never =
  /\b(at no (time|point|stage)|never|in no way|on no occasion|under no circumstances|not once)( did| have| has| had| was| were| do| does)?$/u;
const forms = /\b(of any kind|in any form|all forms|any form|all kinds|any kind|all such|any such)\b/u;

/** "There was no doubt", "there was no date": no deeds. */
const unlikeDeeds =
  /^(comment|plan|plans|evidence|doubt|need|reason|question|choice|date|sign|signs|indication|time|way|change|answer|response|word|agreement|deal|decision|news|problem|point|alternative|guarantee|limit|mention|chance|hope|room|one|consensus)$/u;

/** Those who act for a side: "no agency of ours", "our crew". */
const agents =
  /^(agency|agencies|minister|official|officer|staff|employee|employees|member|members|soldier|soldiers|troops|army|navy|forces|coastguard|police|crew|driver|player|players|club|company|firm|bank|group|government|ministry|party|union|unit|team|people|one|body|client|clients|engineers|workers|men|officials|ministers|officers|service|services)$/u;

/** In the past or the perfect. */
function isPast(place: Place, clause: Clause): boolean {
  if (clause.verb.form !== "finite" || clause.verb.modal !== null) return false;
  const lower = place.lower(clause.verb.main);
  const auxiliary = place.words(clause.verb.from, clause.verb.main);
  const [subject] = clause.subject;
  // "nobody cut anything"
  const unchanged =
    auxiliary === "" &&
    /^(cut|put|set|hit|hurt|let|shut|spread|rid|shed|split|cast|bet|burst)$/u.test(lower) &&
    subject !== undefined &&
    /^(he|she|it|nobody|no-one|none)$/u.test(place.words(subject.from, subject.to));
  if (unchanged) return true;
  return (
    /\b(have|has|had|'ve|'d|did|was|were)\b/u.test(auxiliary) ||
    /^(was|were)$/u.test(lower) ||
    (lower !== clause.verb.lemma && !/(s|ing)$/u.test(lower) && !/\b(do|does)\b/u.test(auxiliary))
  );
}

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
