import type { NounPhrase } from "../../model/grammar.ts";
import type { Party, ResolveContext } from "../../model/parties.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { firstPronouns, singularPronouns, theyPronouns } from "./referenceWords.ts";
import { recentEntity } from "./salience.ts";

/** One court is no "they"; a commission, which the lexicon counts among those that hear a case, may be. */
const courts = /\b(court|tribunal|inquest|jury|inquiry)$/iu;

const give = (party: Party | undefined): Party[] => (party ? [{ ...party, via: "pronoun" }] : []);
const as = (entity: number): Party => ({ entity, via: "pronoun", onBehalfOf: null, sure: true });

/** Whom a pronoun means. */
export function pronounParty(
  scene: ReferenceScene,
  word: string,
  np: NounPhrase,
  context: ResolveContext,
): Party[] {
  if (firstPronouns.has(word)) return context.speaker === null ? [] : [as(context.speaker)];
  if (singularPronouns.has(word)) {
    const wanted = word === "she" || word === "her" || word === "herself" ? "f" : "m";
    const fits = (key: number): boolean =>
      scene.isPerson(key) &&
      key !== context.speaker &&
      !context.not?.includes(key) &&
      (scene.told.gender.get(key) ?? wanted) === wanted;
    // "Ms Holt's lawyer, Sasha Marsh, said that she": the one of whom the text tells it.
    const told = (scene.bySentence[scene.at] ?? [])
      .filter((m) => m.to <= np.from && fits(m.entity) && scene.told.gender.get(m.entity) === wanted)
      .at(-1);
    const giveTold = (other: number): Party =>
      wanted === "f" && told && !scene.told.gender.has(other) ? as(told.entity) : as(other);
    const reporter = context.reporter?.find(fits);
    if (reporter !== undefined) return [giveTold(reporter)];
    const nameless = namelessSubject(scene, np);
    if (nameless)
      return scene
        .resolve(nameless, { speaker: context.speaker, anybody: true })
        .filter((party) => party.entity !== scene.attached(nameless)?.np.entity)
        .map((party) => ({ ...as(party.entity), sure: false }));
    const accused = context.preferred?.find(fits);
    if (accused !== undefined) return [{ ...as(accused), sure: false }];
    const same = (scene.subjects[scene.at] ?? []).find(
      (p) => fits(p.entity) && scene.standsBefore(p.entity, np.from),
    );
    if (same) return [{ ...giveTold(same.entity), sure: same.sure }];
    const beside = (scene.bySentence[scene.at] ?? []).filter((m) => m.to <= np.from && fits(m.entity)).at(-1);
    if (beside && context.speaker === null) return [{ ...as(beside.entity), sure: true }];
    for (let back = 1; back <= 3; back++) {
      const said = scene.subjects[scene.at - back]?.find((p) => fits(p.entity));
      if (said) return give(said);
      const quoted = scene.speakersOf(scene.at - back).find((p) => fits(p.entity));
      if (quoted) return give(quoted);
      const named = (scene.bySentence[scene.at - back] ?? []).filter((m) => fits(m.entity)).at(-1);
      const all = new Set(
        (scene.bySentence[scene.at - back] ?? []).filter((m) => fits(m.entity)).map((m) => m.entity),
      );
      if (named) return [{ ...as(named.entity), sure: all.size === 1 && back === 1 }];
    }
    return [];
  }
  const they = theyPronouns.has(word);
  const fits = (key: number): boolean => {
    const entity = scene.entity(key);
    return (
      entity !== undefined &&
      !scene.isPerson(key) &&
      !(they && courts.test(entity.label)) &&
      (they || !scene.folk.has(key)) &&
      key !== context.speaker &&
      !scene.isOwnBody(key, { speaker: context.speaker }) &&
      !context.not?.includes(key)
    );
  };
  const reporters = context.reporter?.filter(fits) ?? [];
  if (reporters.length > 0) return reporters.map(as);
  if (context.object) {
    // "turned on the club, blaming it": the club is somebody named before.
    for (const before of scene.state.parses[scene.at]?.nps ?? [])
      if (
        before.to <= np.from &&
        before.entity === null &&
        scene.lower(before.from) === "the" &&
        scene.bodyNoun(before)
      )
        scene.resolve(before, { speaker: context.speaker });
    const here = (scene.bySentence[scene.at] ?? [])
      .concat(scene.referred[scene.at] ?? [])
      .filter(
        (m) =>
          m.to <= np.from &&
          fits(m.entity) &&
          m.via !== "demonym" &&
          m.via !== "metonym" &&
          m.via !== "pronoun",
      )
      .sort((a, b) => a.from - b.from)
      .at(-1);
    if (here) return [{ ...as(here.entity), sure: true }];
  }
  // Of hackers, people say "they"; a name of theirs is seldom a subject.
  if (they && context.speaker !== null) {
    const hackers = recentEntity(scene, (e) => e.actorType === "threat-actor" && fits(e.key), 4, np.from);
    if (hackers !== null) return [{ ...as(hackers), sure: false }];
  }
  const preferred = context.preferred?.filter(fits) ?? [];
  if (preferred.length > 0)
    return preferred.slice(0, they ? 3 : 1).map((key) => ({ ...as(key), sure: false }));
  const folkLast = (list: Party[]): Party[] =>
    they && context.speaker !== null ? list.filter((p) => !scene.folk.has(p.entity)) : list;
  const named = (list: Party[]): Party[] =>
    list.some((p) => scene.entity(p.entity)?.actorType !== "unnamed")
      ? list.filter((p) => scene.entity(p.entity)?.actorType !== "unnamed")
      : list.filter((p) => !scene.papers.has(p.entity));
  if (they && hasUnknownMany(scene, np)) return [];
  // "A report by U.N. experts says … It adds …": the report, which speaks for them.
  if (!they && context.speaker === null && np.from <= 1) {
    const said = scene.subjects[scene.at - 1]?.[0];
    if (said?.via === "document" && said.entity !== context.speaker && !context.not?.includes(said.entity))
      return [{ ...as(said.entity), sure: true }];
  }
  const inSentence = named(
    (scene.subjects[scene.at] ?? []).filter((p) => fits(p.entity) && scene.standsBefore(p.entity, np.from)),
  );
  if (inSentence.length > 0)
    return they ? inSentence.slice(0, 3).map((p) => as(p.entity)) : give(inSentence[0]);
  // "Norvik's chairman, Jo Reed, said it had …": the body that whoever says it stands for.
  const behind = (context.reporter ?? [])
    .flatMap((reporter) => scene.told.posts.get(reporter) ?? [])
    .filter((body) => fits(body) && scene.standsBefore(body, np.from));
  if (behind.length === 1) return behind.map(as);
  for (let back = 1; back <= 2; back++) {
    const agents = they && back === 2 && np.from === 0 ? agentsBefore(scene) : [];
    if (agents.length > 0) return agents.map((p) => ({ ...as(p.entity), sure: false }));
    const subjects = folkLast(named((scene.subjects[scene.at - back] ?? []).filter((p) => fits(p.entity))));
    if (subjects.length > 0)
      return they
        ? subjects.slice(0, 1).map((p) => ({ ...as(p.entity), sure: false }))
        : [{ ...as(subjects[0]?.entity ?? 0), sure: back === 1 }];
  }
  return [];
}

/** Is the subject before the phrase some people nobody knows: "Beekeepers … that they …"? Then "they" is nobody named. */
function hasUnknownMany(scene: ReferenceScene, np: NounPhrase): boolean {
  const known = scene.subjects[scene.at] ?? [];
  if (known.some((p) => scene.standsBefore(p.entity, np.from))) return false;
  return (scene.state.parses[scene.at]?.clauses ?? []).some((c) =>
    c.subject.some((s) => {
      const token = scene.token(s.head);
      return s.to <= np.from && s.entity === null && token?.pos === "NOUN" && token.lower !== token.lemma;
    }),
  );
}

/** "The lodger of Mara Dell was arrested after she …": somebody without a name, and not whose lodger it is. */
function namelessSubject(scene: ReferenceScene, np: NounPhrase): NounPhrase | null {
  const subjects = (scene.state.parses[scene.at]?.clauses ?? [])
    .flatMap((c) => (c.subjectVia === "direct" && c.subject.length === 1 ? c.subject : []))
    .filter((s) => s.to <= np.from && !singularPronouns.has(scene.lower(s.head)));
  const last = subjects.at(-1);
  const head = last && scene.token(last.head);
  if (!last || last.entity !== null || head?.pos !== "NOUN") return null;
  return scene.attached(last)?.prep === "of" && /(er|or|our|ist|ant|ee|man|mate|friend)$/u.test(head.lower)
    ? last
    : null;
}

/** "The case is brought by local voters. They claim …": the many by whom something was done in the sentence before. */
function agentsBefore(scene: ReferenceScene): readonly Party[] {
  const here = scene.at;
  const clauses = scene.state.parses[here - 1]?.clauses ?? [];
  scene.at = here - 1;
  const many = clauses
    .filter((c) => c.verb.passive)
    .flatMap((c) => c.preps.filter((p) => p.prep === "by").flatMap((p) => p.objects))
    .filter((np) => np.entity === null && /([^s]s|men|people)$/u.test(scene.lower(np.head)));
  const parties = many.flatMap((np) => scene.resolve(np, { speaker: null, anybody: true }));
  scene.at = here;
  return parties;
}
