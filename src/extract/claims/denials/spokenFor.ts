import type { NounPhrase } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";

const bearers = /^(he|she|they|it|his|her|its|their|our|my|your)$/u;

/** Whose post or cause the words around the speakers say it is: "the museum's director, Jo Reed", "a counsellor at the embassy", "which acts for him". */
export function spokenFor(place: Place, speakers: readonly number[], quote: number | null): number[] {
  const out: number[] = [];
  const add = (nps: readonly NounPhrase[]): void => {
    for (const party of place.resolve(nps, quote))
      if (!speakers.includes(party.entity) && !out.includes(party.entity)) out.push(party.entity);
  };
  const isSpeaker = (np: NounPhrase): boolean =>
    place.resolve([np], quote).some((p) => speakers.includes(p.entity));
  const { entities } = place.scene;
  const bodies = speakers.every((s) => !/^(person|unnamed)$/u.test(entities[s]?.actorType ?? ""));
  for (const np of bodies ? [] : place.parse.nps) {
    const hung = /^(at|of|for|from|with)$/u.test(place.lower(np.to)) && np.entity === null;
    const owner = np.possessor !== null && !bearers.test(place.lower(np.from));
    if (!(hung || owner) || !isSpeaker(np)) continue;
    if (owner && np.possessor)
      add([{ ...np.possessor, head: np.possessor.to - 1, possessor: null, entity: null }]);
    else add(place.parse.nps.filter((next) => next.from === np.to + 1));
  }
  for (const clause of place.parse.clauses) {
    // "Jo Reed, who runs the firm".
    if (
      clause.relation === "relative" &&
      /^(run|head|lead|own|chair|manage|direct|found|edit|command)$/u.test(clause.verb.lemma) &&
      clause.subject.some(isSpeaker)
    ) {
      add(clause.objects);
      continue;
    }
    const acts = /^(act|speak|plead|appear)$/u.test(clause.verb.lemma);
    if (!acts && clause.verb.lemma !== "represent") continue;
    const whom = acts
      ? clause.preps.filter((p) => p.prep === "for").flatMap((p) => p.objects)
      : clause.objects;
    const who = clause.subject.length > 0 ? clause.subject : [];
    if (who.some(isSpeaker)) add(whom);
  }
  return out;
}
