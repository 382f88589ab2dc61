import type { Clause } from "../../../model/grammar.ts";
import { asides, reporters } from "../reporting.ts";
import type { Place } from "../scene.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import { told } from "./told.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** "Two men have allegedly used malware to steal …, police say": nobody need be named who says so. */
export function allegedly(place: Place, verbs: VerbIndex): RawAccusation[] {
  const out: RawAccusation[] = [];
  if (!place.holds("allegedly") && !place.holds("supposedly")) return out;
  place.parse.clauses.forEach((clause, index) => {
    if (clause.quote !== null || !/^(finite|gerund)$/u.test(clause.verb.form)) return;
    const at = [...Array(clause.verb.to - clause.verb.from + 2).keys()]
      .map((k) => clause.verb.from - 1 + k)
      .find((k) => /^(allegedly|supposedly)$/u.test(place.lower(k)));
    if (at === undefined) return;
    const acting = place.clause(clause.governor);
    // "was fined by the regulator for allegedly dumping waste"
    const judge =
      clause.verb.form === "gerund" && acting?.verb.passive && !acting.verb.negated
        ? acting.preps.filter((p) => p.prep === "by").flatMap((p) => place.resolve(p.objects, clause.quote))
        : [];
    const speakers = [
      ...judge,
      ...asides(place, index).flatMap((a) => a.parties),
      ...reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote)),
    ];
    // "was allegedly developed and deployed by Norland": the doers may stand with the second verb.
    const next = place.clause(index + 1);
    const shared =
      clause.verb.passive && next?.verb.passive && next.relation === "coordinate" && next.governor === index
        ? index + 1
        : index;
    const said = blamed(place, place.clause(shared) ?? clause, verbs);
    if (!said) return;
    // To be done allegedly is to be told as a wrong, whatever the words; made by somebody, only where it is a tool of wrongs ("malware").
    const [thing] = said.subject;
    const done = said.verb.passive
      ? thing !== undefined && place.isHead(thing, place.scene.wrongs.traces)
      : said.objects.length > 0;
    const raw = told(place, said, shared, speakers.slice(0, 2), "allegedly", !done, said, shared, 66);
    if (raw) out.push({ ...raw, tier: "explicit", cue: { from: at, to: at + 1 } });
  });
  return out;
}

/**
 * "opened proceedings against Norvik for allegedly dumping waste": those it is done to are said to have done it, not those who act.
 * Null where they are not told so; "fined Norvik for allegedly dumping waste" is read by its verb.
 */
function blamed(place: Place, clause: Clause, verbs: VerbIndex): Clause | null {
  const acting = place.clause(clause.governor);
  const given = clause.verb.form === "gerund" && /^(for|over)$/u.test(clause.marker ?? "");
  if (!given || !acting || acting.verb.passive) return clause;
  // "a unit that was under investigation for allegedly taking money"
  const held = acting.verb.lemma === "be" && acting.preps.some((p) => p.prep === "under");
  const subject = held
    ? acting.subject
    : (acting.preps.find((p) => p.prep === "against")?.objects ?? acting.objects);
  const frames = verbs.byLemma.get(acting.verb.lemma) ?? [];
  return subject.length > 0 && frames.every(({ frame }) => frame.pattern !== "object-for")
    ? { ...clause, subject }
    : null;
}
