import type { Clause } from "../../model/grammar.ts";
import type { Party } from "../../model/parties.ts";
import type { Place } from "./scene.ts";

const plans =
  /^(expect|plan|want|threaten|intend|hope|consider|prepare|ask|need|wish|vow|promise|pledge|fear|urge|likely|seek|try|attempt|set)$/u;

/** "refused to blame", "stopped short of accusing", "plans to sue": the clause that governs takes the claim back or puts it off. */
export function isWithheld(place: Place, index: number, withheld: ReadonlySet<string>): boolean {
  const clause = place.clause(index);
  if (!clause) return true;
  if (clause.verb.negated) return true;
  if (clause.verb.modal !== null && clause.verb.modal !== "can") return true;
  // "may get sued"
  if (
    /\b(may|might|could|can|will|would) (get|end up)$/u.test(
      place.words(clause.verb.main - 2, clause.verb.main),
    )
  )
    return true;
  if (
    clause.verb.form !== "finite" &&
    /\b(without|short of|instead of|rather than|avoid|avoided|against|not|never|nor|before|risk of|if)( \w+)?$/u.test(
      place.words(clause.verb.from - 4, clause.verb.from),
    )
  )
    return true;
  if (clause.marker !== null && /^(if|unless|whether|lest|without)$/u.test(clause.marker)) return true;
  // "a plan to sue", "the power to fine": not done yet.
  if (
    clause.relation === "infinitive" &&
    clause.noun !== null &&
    /^(ability|right|power|authority|plan|attempt|threat|effort|bid|call|move|decision|bill|chance|reason|way|duty|need|mandate|proposal|intention|refusal|failure|reluctance)s?$/u.test(
      place.headWord(clause.noun),
    )
  )
    return true;
  if (
    clause.relation === "infinitive" ||
    (clause.relation === "participle" && clause.subjectVia !== "reduced-relative")
  ) {
    const up = place.clause(clause.governor);
    if (up && up.verb.from < clause.verb.from) {
      if (clause.relation === "infinitive" && up.verb.negated) return true;
      if (
        withheld.has(up.verb.lemma) &&
        (clause.relation === "infinitive" ||
          clause.marker !== null ||
          // "denied hitting the town, blaming the rebels": behind the comma stands a deed of its own.
          (up.verb.lemma === "deny" && place.lower(clause.verb.from - 1) !== ","))
      ) {
        if (!(up.verb.lemma === "stop" && clause.marker === null) && !(up.verb.lemma === "fall")) return true;
      }
      if (clause.relation === "infinitive" && (plans.test(up.verb.lemma) || up.verb.modal !== null))
        return true;
      if (
        clause.relation === "infinitive" &&
        up.predicate &&
        /^(likely|unlikely|reluctant|unwilling|ready|wrong|unfair|careful|unable|hesitant|quick|premature|difficult|hard|easy)$/u.test(
          place.lower(up.predicate.head),
        )
      ) {
        return place.lower(up.predicate.head) !== "quick";
      }
    }
  }
  return false;
}

/** The clause of saying that governs a clause as its content, nearest first. */
export function reporters(place: Place, index: number): { clause: Clause; at: number }[] {
  const out: { clause: Clause; at: number }[] = [];
  let at: number | null = index;
  const seen = new Set<number>();
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const clause = place.clause(at);
    if (!clause) break;
    const up = clause.governor;
    const governor = place.clause(up);
    if (up === null || !governor) break;
    if (clause.relation === "content" && clause.quote === governor.quote)
      out.push({ clause: governor, at: up });
    at = up;
  }
  return out;
}

/** Clauses of saying set beside the sentence: "…, officials say", and "according to officials". */
export function asides(
  place: Place,
  index: number,
): { parties: readonly Party[]; cue: { from: number; to: number } }[] {
  const clause = place.clause(index);
  const out: { parties: readonly Party[]; cue: { from: number; to: number } }[] = [];
  place.parse.clauses.forEach((c, i) => {
    if (c.relation !== "parenthetical" || c.quote !== clause?.quote || i === index) return;
    if (
      c.quote === null &&
      place.scene.quotes.some(
        (q) =>
          q.full &&
          q.end <= (place.token(c.verb.main)?.start ?? 0) &&
          q.start >= place.sentence.start &&
          (place.token(clause.verb.main)?.start ?? 0) < q.start,
      )
    )
      return;
    const parties = place.resolve(c.subject, c.quote);
    if (parties.length > 0) out.push({ parties, cue: { from: c.verb.from, to: c.verb.to } });
  });
  for (const source of place.parse.accordingTo) {
    if (source.quote !== clause?.quote) continue;
    const parties = place.resolve(source.sources, source.quote);
    if (parties.length > 0) out.push({ parties, cue: { from: source.at, to: source.at + 2 } });
  }
  return out;
}
