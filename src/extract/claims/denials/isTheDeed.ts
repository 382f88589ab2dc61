import type { AccusationFinding } from "../../../model/reading.ts";
import type { ClaimScene } from "../scene.ts";
import type { RawDenial } from "./rawDenial.ts";

/** Do the words of the denial and of the accusation share matter: "does not cut cables", accused of cutting a cable? */
export function isTheDeed(scene: ClaimScene, raw: RawDenial, accusation: AccusationFinding): boolean {
  const parties = [...accusation.accused, ...raw.speakers.map((p) => p.entity)];
  const named = new Set(parties.flatMap((p) => (scene.entities[p]?.label ?? "").toLowerCase().split(" ")));
  const stems = (sentence: number, from: number, to: number): string[] =>
    (scene.sentences[sentence]?.tokens ?? [])
      .slice(from, to)
      .filter((t) => /^(NOUN|VERB|ADJ|PROPN)$/u.test(t.pos) && t.lower.length > 2 && !named.has(t.lower))
      .map((t) => t.lower.replace(/(ting|ing|ed|es|s)$/u, "").slice(0, 6))
      .filter((w) => !/^(say|said|be|was|have|do|did|accus|charg|tell|told|make)$/u.test(w));
  const told = new Set(stems(accusation.sentence, 0, Number.POSITIVE_INFINITY));
  const { from, to } = raw.content ?? raw.cue;
  return stems(raw.place.sentence.index, from, to).some((w) => told.has(w));
}
