import type { NounPhrase } from "../../model/grammar.ts";
import { isAnother, shy } from "./findPostHolder.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";

const telling = /^(sue|accuse|claim|allege|say|tell|complain|testify|contend|blame|report|file)$/u;

/** Those who speak of a case that is not theirs, and words that fit anybody. */
const others =
  /^(attorney|solicitor|barrister|prosecutor|detective|officer|coroner|minister|senator|lawmaker|person|man|woman|report|group|jury)$/u;

const isNamedSoon = (noun: string): boolean => !shy.test(noun) && !others.test(noun);

/** How many sentences below the lead the name may stand. */
const REACH = 3;

/**
 * "Shares fell after a former engineer sued the company. In a complaint filed in Oslo, Jo Reed says …": who tells of a wrong in the first
 * sentences by a noun, and by name soon after. Only the one person whom the first of these sentences to name anybody names.
 */
export function findLeadTeller(scene: ReferenceScene, np: NounPhrase): number | null {
  const { sentences, parses } = scene.state;
  const first = sentences.findIndex((sentence) => sentence.zone === "body");
  if (first < 0 || scene.at < first || scene.at > first + 1 || !isNamedSoon(scene.lower(np.head)))
    return null;
  if (!/^(a|an|one)$/u.test(scene.lower(np.from)) && scene.lower(np.from) !== "former") return null;
  const tells = (parses[scene.at]?.clauses ?? []).some(
    (c) => c.quote === null && telling.test(c.verb.lemma) && c.subject.some((s) => s.from === np.from),
  );
  const personsIn = (at: number): number[] => [
    ...new Set((scene.bySentence[at] ?? []).map((m) => m.entity).filter((key) => scene.isPerson(key))),
  ];
  if (!tells || personsIn(scene.at).length > 0) return null;
  for (let at = scene.at + 1; at <= scene.at + REACH; at++) {
    const [only, ...more] = personsIn(at);
    if (only === undefined) continue;
    const entity = scene.entity(only);
    const acts = (parses[at]?.clauses ?? []).some((c) => c.subject.some((s) => s.entity === only));
    const posted = (scene.told.posts.get(only) ?? []).length > 0 || (entity?.position ?? null) !== null;
    const named = (entity?.label ?? "").includes(" ");
    return more.length === 0 && acts && named && !posted && !isAnother(scene, only) ? only : null;
  }
  return null;
}
