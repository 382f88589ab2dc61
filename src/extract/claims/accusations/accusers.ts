import type { Clause } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import { asides, reporters } from "../reporting.ts";
import type { Place } from "../scene.ts";

/** Who accuses: the subject, or in a passive the agent; nobody for an agentless passive. */
export function speakersOf(place: Place, clause: Clause, index: number): Party[] | null {
  if (clause.verb.passive) {
    // "was traced to a group known as Velvet Mole by the firm": the agent may stand behind a name.
    const named = place.parse.clauses.find(
      (c) =>
        c.relation === "participle" &&
        c.quote === clause.quote &&
        /^(know|call|dub|name|nickname)$/u.test(c.verb.lemma) &&
        c.verb.from > clause.verb.to &&
        c.verb.from <= clause.end + 1,
    );
    // "charged with fraud by abuse of position": a way of doing it, and nobody.
    const { wrongs } = place.scene;
    const agent = [...clause.preps, ...(named?.preps ?? [])].find(
      (p) =>
        p.prep === "by" &&
        p.objects.length > 0 &&
        !p.objects.some((np) => np.entity === null && wrongs.inTokens(place.sentence, np.head, np.head + 1)),
    );
    if (agent) return place.resolve(agent.objects, clause.quote, { anybody: true });
    // "has been accused of blocking access by the watchdog": the agent may stand behind the content.
    const content = place.parse.clauses.find(
      (c) => c.governor === index && c.verb.form === "gerund" && !c.verb.passive && c.quote === clause.quote,
    );
    const behind = content?.preps.find((p) => p.prep === "by" && p.objects.length > 0);
    return behind ? place.resolve(behind.objects, clause.quote).filter((p) => p.via !== "pronoun") : [];
  }
  if (clause.subject.length === 0) return null;
  const parties = place.subjectOf(index, { anybody: true });
  return parties.length > 0 ? parties : null;
}

export function chain(place: Place, index: number, clause: Clause): Party[] {
  const above = reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote));
  const beside = asides(place, index).flatMap((a) => a.parties);
  const speaker = place.quoteSpeakers(clause.quote);
  const all = [...speaker, ...beside, ...above];
  return all.filter((party, i) => all.findIndex((p) => p.entity === party.entity) === i);
}

/** "said payslips showed that …": whoever holds the evidence up speaks, not the evidence. */
export function evidenceSpeakers(place: Place, clause: Clause, index: number): Party[] | null {
  if (!/^(show|suggest|indicate|reveal|prove|confirm|mean|demonstrate|find|imply)$/u.test(clause.verb.lemma))
    return null;
  const above = reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote));
  if (above.length > 0) return above;
  const named = clause.subject.some((np) => np.entity !== null);
  const quoted = place.quoteSpeakers(clause.quote);
  return !named && quoted.length > 0 ? [...quoted] : null;
}
