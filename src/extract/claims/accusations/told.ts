import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { isDisowned, isLeftOpen, isNotHeld } from "../disowned.ts";
import type { Place } from "../scene.ts";
import { chain } from "./accusers.ts";
import { inQuarrel } from "./inQuarrel.ts";
import { plainDeed } from "./plainDeed.ts";
import { ids, type RawAccusation } from "./rawAccusation.ts";
import { documents, isNobody, isOwnSide, isPronoun, isProsecution, isUttered } from "./sides.ts";

/** "told her to remove it", "asked him to lie": whoever tells or asks so does something. */
const isTellingTo = (place: Place, index: number): boolean =>
  /^(tell|ask|urge|encourage|require)$/u.test(place.clause(index)?.verb.lemma ?? "") &&
  place.parse.clauses.some((c) => c.relation === "infinitive" && c.governor === index);

/** "if they are saying that Norway pays him" */
const isOpenQuestion = (place: Place, clause: Clause): boolean =>
  /\b(if|whether|unless)\b/u.test(place.words(0, clause.verb.from));

const mild = /^(fail|neglect|refuse|be|become|remain|risk|seem|appear|lack)$/u;

/** The sign of a reproach for what somebody is or does not do; as often criticism as accusation. */
export const failing = "what one is or fails to do";

/** "at no time had it occurred to them that …" */
const denied = /\b(at no time|at no point|in no way|by no means|under no circumstances)\b/u;

/** What one clause tells of a party, said by these speakers. */
export function told(
  place: Place,
  clause: Clause,
  index: number,
  speakers: readonly Party[],
  rule: string,
  needsWrong: boolean,
  cue: Clause,
  cueAt: number,
  confidence: number,
): RawAccusation | null {
  const { wrongs } = place.scene;
  const not = ids(speakers);
  if (clause.marker === "whether" || clause.marker === "if" || isNobody(place, clause.subject)) return null;
  if (place.holds("no") && denied.test(place.words(0, clause.verb.to))) return null;
  if (isDisowned(place, clause) || isLeftOpen(place, clause) || isNotHeld(place, clause)) return null;
  // "some states were paying bribes": nobody in particular is accused.
  if (
    clause.subject.some(
      (np) =>
        np.entity === null &&
        /^(some|certain|many|several|most|people|those|anyone|somebody|someone)$/u.test(place.lower(np.from)),
    )
  )
    return null;
  // "The cafes were closed because they had broken the law": the cafes, whoever they are.
  const [they] = clause.subject;
  const above = place.clause(clause.governor);
  if (
    clause.relation === "adverbial" &&
    they &&
    above &&
    above.subject.length > 0 &&
    /^(they|it)$/u.test(place.words(they.from, they.to)) &&
    place.resolve(above.subject, above.quote).length === 0
  )
    return null;
  const plain = wrongs.ofClause(place.sentence, place.parse, index);
  // "The brigade announced that it had shelled the town": one's own act; "it was the brigade that shelled it" is not.
  const [pronoun] = clause.subject;
  const acts = plain === null || plain.doers[0] === pronoun;
  const said =
    acts &&
    clause.quote === cue.quote &&
    clause !== cue &&
    !clause.verb.passive &&
    pronoun &&
    isPronoun(place, pronoun);
  if (
    said &&
    place.resolve(clause.subject, clause.quote, { reporter: not }).some((p) => not.includes(p.entity))
  )
    return null;
  // Whoever has accused a party goes on accusing it: "The company, she said, had switched off the alarm."
  const granted = /^(although|though|while|whereas)$/u.test(clause.marker ?? "");
  const deed =
    plain === null && needsWrong && !granted
      ? wrongs.ofAccused(place.sentence, place.parse, index, true)
      : null;
  const whose = (): number[] =>
    ids(
      place.resolve(clause.subject, clause.quote, {
        not,
        throughModifier: true,
        preferred: place.scene.accusedBefore(),
      }),
    );
  const sides = deed === null ? [] : whose();
  const sameAccuser =
    deed !== null && (place.scene.hasAccused(not, sides) || speakers.some((s) => isProsecution(place, s)));
  const charged =
    sides.length > 0 && sides.every((side) => place.scene.isCharged(side)) && !isOwnSide(place, not, sides);
  const hostile = sameAccuser || (charged && (clause.quote !== null || rule === "court-heard"));
  // In quotation a plain deed accuses only where its teller has accused the same party a moment before.
  const idle = rule === "direct-speech" && !(sameAccuser && place.scene.hasJustAccused(not, sides));
  const further = hostile
    ? deed
    : plain === null && needsWrong
      ? wrongs.ofAccused(place.sentence, place.parse, index, false)
      : null;
  const complained = further === null && plain === null && rule === "claim-that" && needsWrong;
  // "The union complained that the port had moved the fence": whoever complains tells a wrong.
  const grievance = complained ? wrongs.ofAccused(place.sentence, place.parse, index, true) : null;
  // "complained that the port had moved the fence"; "claimed" tells of anything.
  const complains = rule === "claim-that" && !/^(claim|believe|say|suggest)$/u.test(cue.verb.lemma);
  const goesOn = !idle && further !== null && (complains || sameAccuser || charged);
  const quarrel =
    !goesOn && deed !== null && rule !== "direct-speech" && inQuarrel(place, clause, cue, not, sides)
      ? deed
      : null;
  const known = plain ?? (goesOn ? further : (quarrel ?? grievance));
  const bare =
    known === null && needsWrong && !granted ? plainDeed(place, clause, index, cue, not, whose) : null;
  const wrong = known ?? bare?.deed ?? null;
  // Kept for a denial to come: what is told in plain words is held against a party once the party denies it.
  const plainly = needsWrong && !wrong;
  if (
    !wrong &&
    (clause.verb.modal !== null ||
      clause.verb.negated ||
      (wrongs.isInnocent(place.sentence, clause) && !isTellingTo(place, index)))
  )
    return null;
  const agents = clause.preps.find((p) => p.prep === "by")?.objects ?? [];
  // The caller may know better than the sentence whom its pronoun means.
  const told = wrong && wrong.doers === place.clause(index)?.subject ? clause.subject : wrong?.doers;
  const doers = told ?? (clause.verb.passive ? agents : clause.subject);
  const accused = place
    .resolve(doers, clause.quote, {
      not,
      throughModifier: true,
      preferred: place.scene.accusedBefore(),
      anybody: (rule === "allege-that" || rule === "claim-that") && clause.quote === null,
    })
    .filter((p) => !not.includes(p.entity) && (p.via !== "unnamed-body" || rule === "allege-that"))
    .filter((p) => p.sure || !doers.some((np) => /^(it|this|that|which)$/u.test(place.words(np.from, np.to))))
    .filter((p) => p.via !== "modifier" || !doers.some((np) => isUttered(place, np)))
    .filter((p) => wrong !== null || (/^alleg/u.test(rule) ? p.via !== "modifier" : !/^unnamed/u.test(p.via)))
    .filter((p) => p.via === "name" || !doers.some((np) => place.isHead(np, documents(place))));
  // "some states are paying bribes": nobody in particular.
  const vague =
    accused.every((p) => /^unnamed/u.test(p.via)) &&
    doers.some((np) => /^(some|many|several|certain|other|few|most|any)$/u.test(place.lower(np.from)));
  if (accused.length === 0 || vague) return null;
  if (quarrel !== null && accused.some((p) => !p.sure || /^unnamed/u.test(p.via))) return null;
  // A plain deed is told of a party by its name, and not of what belongs to it ("the Norvik footage showed").
  if (bare !== null && accused.some((p) => /^(un|modifier)/u.test(p.via))) return null;
  if (grievance !== null && isOwnSide(place, not, ids(accused))) return null;
  const found = () => ({
    rule,
    place,
    clause: index,
    speakers,
    accused,
    reportedBy: chain(place, cueAt, cue).filter((p) => !not.includes(p.entity)),
    cue: { from: cue.verb.from, to: cue.verb.to },
    quote: clause.quote,
  });
  if (plainly) {
    const { verb } = clause;
    const speaks = /^(claim|argue|maintain|contend|assert|warn|call|deal|complain)$/u.test(verb.lemma);
    if (speaks || isOpenQuestion(place, clause)) return null;
    if (
      speakers.length > 0 &&
      accused.every((p) => p.sure) &&
      verb.form === "finite" &&
      !isOwnSide(place, not, ids(accused))
    )
      place.scene.hold({
        ...found(),
        content: { from: verb.from, to: place.contentEnd(verb.from) },
        signs: ["told in plain words and denied"],
        tier: "inferred",
        confidence: 60,
      });
    return null;
  }
  const strong = wrong?.strength === "strong" || (!needsWrong && wrong === null);
  const content = {
    from: wrong?.from ?? clause.verb.from,
    to: place.contentEnd(wrong?.from ?? clause.verb.from),
  };
  return {
    ...found(),
    content,
    signs: [
      ...(goesOn ? [sameAccuser ? "a deed told by its accuser" : "a deed of one accused"] : []),
      ...(quarrel !== null ? ["a deed told in a quarrel"] : []),
      ...(grievance !== null ? ["a grievance"] : []),
      ...(bare?.signs ?? []),
      ...(mild.test(clause.verb.lemma) || clause.verb.negated ? [failing] : []),
      ...(wrong === null ? ["alleged without a word for a wrong"] : []),
      ...(doers.some((np) => np.entity === null && accused.every((p) => p.via === "modifier"))
        ? ["done by what belongs to the accused"]
        : []),
    ],
    tier: strong ? "explicit" : "inferred",
    confidence: strong
      ? confidence
      : confidence -
        (goesOn || grievance !== null
          ? sameAccuser
            ? 18
            : 24
          : quarrel !== null || bare !== null
            ? 22
            : 20),
  };
}
