import type { NounPhrase, VerbGroup } from "../../model/grammar.ts";
import { lowerAt, type Scene } from "./state.ts";

/** A bare past form: it may be the sentence's verb or a participle. */
export function isAmbiguous(scene: Scene, vg: VerbGroup): boolean {
  const main = lowerAt(scene, vg.main);
  return (
    vg.form === "finite" &&
    !vg.passive &&
    vg.modal === null &&
    (main.endsWith("ed") || scene.words.irregular.has(main)) &&
    scene.tokens[vg.main]?.pos !== "AUX" &&
    !auxiliaryBefore(scene, vg) &&
    !scene.words.onlyPasts.has(main)
  );
}

export const auxiliaryBefore = (scene: Scene, vg: VerbGroup): boolean => {
  for (let at = vg.from; at < vg.main; at++) if (scene.tokens[at]?.pos === "AUX") return true;
  return false;
};

/** Pronouns that are no subject. */
const objective = new Set(["me", "him", "them", "us", "whom", "himself", "herself", "itself", "themselves"]);
const plurals = new Set(["they", "we", "you", "these", "those", "both", "police", "people", "men", "women"]);
const singulars = new Set(["he", "she", "it", "this", "that"]);
const thirdForms = new Set(["is", "was", "has", "does"]);
const pluralForms = new Set(["are", "were", "have", "do"]);

type Tense = "past" | "present" | "base" | "auxiliary";

export function tenseOf(scene: Scene, vg: VerbGroup): Tense {
  const main = lowerAt(scene, vg.main);
  if (auxiliaryBefore(scene, vg) || scene.tokens[vg.main]?.pos === "AUX") return "auxiliary";
  if (main.endsWith("ed") || scene.words.irregular.has(main)) return "past";
  return main === vg.lemma ? "base" : "present";
}

/** What it costs that a verb's number or a pronoun's case does not fit. */
export function disagreement(scene: Scene, subject: readonly NounPhrase[], vg: VerbGroup): number {
  if (subject.some((np) => objective.has(lowerAt(scene, np.head)))) return 3;
  const [first] = subject;
  if (!first || subject.length > 1) {
    const word = lowerAt(scene, vg.from);
    return subject.length > 1 && thirdForms.has(word) ? 0.5 : 0;
  }
  const word = lowerAt(scene, vg.from);
  const head = scene.tokens[first.head];
  const lower = head?.lower ?? "";
  const plural =
    plurals.has(lower) || (head?.pos === "NOUN" && /[^s]s$/u.test(lower) && head.lemma !== lower);
  const singular =
    singulars.has(lower) ||
    scene.isPerson(first) ||
    (head?.pos === "NOUN" && !plural && !lower.endsWith("s"));
  const tense = tenseOf(scene, vg);
  const third = thirdForms.has(word) || tense === "present";
  const many = pluralForms.has(word) || (tense === "base" && lower !== "i");
  if (plural && third) return 0.7;
  // "modern ALR exploit protections": no clause.
  const capital =
    first.entity === null && head?.pos === "PROPN" && first.from < first.head && !/s$/u.test(lower);
  if (capital && many && scene.tokens[first.from]?.pos === "ADJ") return 1.2;
  if (
    singular &&
    many &&
    first.to - first.from >= 1 &&
    !/^(police|government|party|team|group|board|company|firm|committee|club|council|union|family|staff|public)$/u.test(
      lower,
    )
  )
    return 0.7;
  return 0;
}
