import type { Clause } from "../../../model/grammar.ts";
import type { Frame } from "../../../model/lexicon.ts";
import { isWithheld } from "../reporting.ts";
import type { Place } from "../scene.ts";
import type { Wrong } from "../wrongs.ts";
import { evidenceSpeakers } from "./accusers.ts";
import { isCourt } from "./inQuarrel.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import { told } from "./told.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** The clauses of a sentence that fit, with their numbers. */
function clausesWhere(
  place: Place,
  fits: (clause: Clause, index: number) => boolean,
): { c: Clause; i: number }[] {
  const found: { c: Clause; i: number }[] = [];
  place.parse.clauses.forEach((c, i) => {
    if (fits(c, i)) found.push({ c, i });
  });
  return found;
}

/** "said (that) Y did …", "…, officials say", "according to X, Y did …". */
export function thatClause(
  place: Place,
  clause: Clause,
  index: number,
  frame: Frame,
  verbs: VerbIndex,
): RawAccusation[] | null {
  // "asked whether she believed he had lied": left open.
  if (/^(whether|if)$/u.test(clause.marker ?? "")) return null;
  if (clause.verb.negated || (clause.verb.modal !== null && clause.verb.modal !== "can")) return null;
  // "…, court told": a court is told, and tells nothing.
  const heard = place.sentence.zone === "headline" && place.lower(clause.verb.main) === "told";
  if (heard && clause.objects.length === 0 && clause.subject.some((np) => isCourt(place, np))) return null;
  // "refused to say", "stopped short of saying"
  if (clause.verb.form !== "finite" && isWithheld(place, index, verbs.withheld)) return null;
  let inner = clausesWhere(
    place,
    (c, i) =>
      i !== index &&
      c.relation === "content" &&
      c.quote === clause.quote &&
      (governorOf(place, c) === index || isOrphanOf(place, c, index) || isVouched(place, c, index)),
  );
  if (clause.relation === "parenthetical") {
    // "Suggestions that the yard is to blame are wrong, she says."
    if (/^(the )?(suggestion|claim|allegation|report|idea|notion)s? that /u.test(place.words(0, 4)))
      return null;
    if (
      clause.quote === null &&
      place.scene.quotes.some((q) => q.full && q.start < place.sentence.end && q.end > place.sentence.start)
    ) {
      const verb = place.token(clause.verb.main)?.start ?? 0;
      if (place.scene.quotes.some((q) => q.full && Math.abs(verb - q.end) < 80)) return null;
    }
    inner = clausesWhere(
      place,
      (c, i) =>
        i !== index &&
        c.quote === clause.quote &&
        (c.relation === "main" || c.relation === "coordinate" || isShown(place, c)) &&
        c.verb.form === "finite",
    );
  }
  inner = [...inner, ...circumstances(place, inner, clause)];
  if (inner.length === 0) return null;
  const speakers = clause.verb.passive
    ? (() => {
        const agent = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
        return agent ? place.resolve(agent.objects, clause.quote) : [];
      })()
    : (evidenceSpeakers(place, clause, index) ??
      place.subjectOf(index, { anybody: frame.id !== "say-bad-act" }));
  if (speakers.length === 0 && !clause.verb.passive) return null;
  // "is said to", "was told that": who says so is not told.
  if (clause.verb.passive && speakers.length === 0) return null;
  const out: RawAccusation[] = [];
  for (const { c, i } of inner) {
    if (c.marker === "if" || c.marker === "whether") continue;
    // "Suggestions that cheap labour is to blame are wrong, she says."
    if (
      c.noun !== null &&
      place.parse.clauses.some((other) => other !== c && other.subject[0]?.head === c.noun?.head)
    )
      continue;
    // "found no evidence that Y was behind it".
    if (
      c.noun !== null &&
      !isVouched(place, c, index) &&
      /^(no|little|scant|insufficient|without|any|lack)$/u.test(place.lower(c.noun.from)) &&
      /^(evidence|indication|proof|sign|suggestion|reason|doubt|basis|indications|signs)$/u.test(
        place.headWord(c.noun),
      )
    )
      continue;
    const raw = told(
      place,
      ofPunished(place, clause, c),
      i,
      speakers,
      frame.id,
      frame.bad === "content",
      clause,
      index,
      frame.confidence,
    );
    if (raw) out.push(raw);
    if (raw) break;
  }
  return out.length > 0 ? out : null;
}

/** "said he was sacked because the firm had lied", "said she left after the firm hid the leak", "while Labour has hidden its plans": told along with what is reported. */
function circumstances(
  place: Place,
  contents: readonly { c: Clause; i: number }[],
  cue: Clause,
): { c: Clause; i: number }[] {
  const open = place.parse.clauses.some(
    (c) => /^(if|whether)$/u.test(c.marker ?? "") && c.verb.from < cue.verb.from,
  );
  if (open) return [];
  return place.parse.clauses
    .map((c, i) => ({ c, i }))
    .filter(
      ({ c, i }) =>
        c.relation === "adverbial" &&
        c.quote === cue.quote &&
        c.verb.form === "finite" &&
        /^(because|after|when|since|while|whereas)$/u.test(c.marker ?? "") &&
        contents.some((content) => hangsOn(place, c, content.i) && content.c.verb.to <= c.verb.from) &&
        isToldAlong(place.scene.wrongs.ofClause(place.sentence, place.parse, i), c.marker === "because"),
    );
}

/** "Recording shows Reed lied, the Post says": what a paper or a tape shows, and somebody tells. */
const isShown = (place: Place, { relation, governor }: Clause): boolean =>
  relation === "content" &&
  /^(show|suggest|indicate|reveal|prove)$/u.test(place.clause(governor)?.verb.lemma ?? "") &&
  (place.clause(governor)?.subject ?? []).every((np) => np.entity === null);

/** Does a clause hang on another, straight or through what was meant by it ("cut taxes to win votes while …")? */
function hangsOn(place: Place, clause: Clause, above: number): boolean {
  let at = clause.governor;
  for (let guard = 0; at !== null && guard < 4; guard++) {
    if (at === above) return true;
    const up: Clause | undefined = place.clause(at);
    at = up && /^(infinitive|participle)$/u.test(up.relation) ? up.governor : null;
  }
  return false;
}

/** A reason that is given may be told in weaker words than what merely went along with it. */
const isToldAlong = (wrong: Wrong | null, reason: boolean): boolean =>
  wrong !== null && (reason || wrong.strength === "strong");

/** "said there was no doubt that …", "said it had clear evidence that …": as good as saying it. */
function isVouched(place: Place, content: Clause, index: number): boolean {
  const held = place.clause(content.governor);
  if (!held || held.governor !== index || held.relation !== "content" || content.noun === null) return false;
  if (
    held.verb.modal !== null ||
    !/^(be|have|see|find|hold|possess|gather|obtain|collect|uncover)$/u.test(held.verb.lemma)
  )
    return false;
  const noun = place.headWord(content.noun);
  const none =
    held.verb.negated || /^(no|little|scant|insufficient|any)$/u.test(place.lower(content.noun.from));
  return /^doubts?$/u.test(noun)
    ? none && /^(no|little|any)$/u.test(place.lower(content.noun.from))
    : !none && /^(evidence|proof|intelligence|indications?|signs)$/u.test(noun);
}

/** "told the Post, which first reported the findings, that …": behind the comma the first verb goes on. */
function governorOf(place: Place, content: Clause): number | null {
  const aside = place.clause(content.governor);
  const that = (content.subject[0]?.from ?? content.verb.from) - 1;
  if (aside?.relation !== "relative" || place.lower(that) !== "that" || place.lower(that - 1) !== ",")
    return content.governor;
  const told = place.parse.clauses.findIndex(
    (c) => c.verb.to <= aside.verb.from && c.objects.some((np) => np.head === aside.noun?.head),
  );
  return told >= 0 ? told : content.governor;
}

/** "has alleged since 2020 that …": what stands between can hide whose content it is. */
function isOrphanOf(place: Place, content: Clause, index: number): boolean {
  if (content.governor !== null || content.noun !== null || content.marker !== "that") return false;
  const before = clausesWhere(place, (c) => c.verb.to <= content.verb.from && c !== content).sort(
    (a, b) => b.c.verb.from - a.c.verb.from,
  )[0];
  return before?.i === index;
}

/** "fined Norvik after finding that it had hidden a leak": it is the one who is fined. */
function ofPunished(place: Place, clause: Clause, content: Clause): Clause {
  const up = place.clause(clause.governor);
  const [subject] = content.subject;
  const points = subject && /^(it|they|he|she)$/u.test(place.words(subject.from, subject.to));
  return points &&
    clause.relation === "participle" &&
    clause.marker === "after" &&
    up &&
    up.objects.length > 0
    ? { ...content, subject: up.objects.slice(0, 1) }
    : content;
}
