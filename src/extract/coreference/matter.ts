import type { NounPhrase } from "../../model/grammar.ts";
import type { BodyNoun } from "./bodyTypes.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { determiners } from "./referenceWords.ts";

const toldApart = /^(ministry|department|directorate|secretariat|commission|committee|subcommittee|court)$/u;
const tellsNothing = /^(same|other|latter|powerful|new|old|central|federal|national|local|country's)$/u;

/** Of state bodies of this kind there are several, and what each is for tells them apart. */
export const isToldApart = (noun: BodyNoun): boolean => toldApart.test(noun.lemma);

/** What a state body is for, by which it is told from its sisters: "defence" of "the defence ministry". */
export function matterOf(scene: ReferenceScene, np: NounPhrase, noun: BodyNoun): string[] {
  if (!isToldApart(noun)) return [];
  const named = scene.mentionsIn(np.from, np.to);
  const words: string[] = [];
  for (let at = np.from; at < np.head; at++)
    if (!named.some((m) => at >= m.from && at < m.to)) words.push(scene.lower(at));
  return words.filter((word) => word.length > 3 && !determiners.has(word) && !tellsNothing.test(word));
}

/** "the environment ministry" is not the agriculture ministry; spelling and endings may differ, as in "defense". */
export const speaksOf = (label: string, matter: readonly string[]): boolean => {
  if (matter.length === 0) return true;
  const words = label.toLowerCase().split(/[^\p{L}]+/u);
  return matter.every((word) => words.some((other) => other.slice(0, 5) === word.slice(0, 5)));
};
