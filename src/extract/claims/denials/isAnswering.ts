import type { AccusationFinding } from "../../../model/reading.ts";
import type { ClaimScene } from "../scene.ts";
import type { RawDenial } from "./rawDenial.ts";

/** Does the same side deny close by, in words that need nothing around them? */
export function deniesNearby(
  raw: RawDenial,
  sides: readonly number[],
  plain: readonly RawDenial[],
  within: number,
): boolean {
  return plain.some(
    (other) =>
      other !== raw &&
      Math.abs(other.place.sentence.index - raw.place.sentence.index) <= within &&
      other.speakers.some((p) => sides.includes(p.entity)),
  );
}

/** Does anybody deny just before, in words that need nothing around them? Then an accusation is what is spoken of. */
export function deniedJustBefore(raw: RawDenial, plain: readonly RawDenial[]): boolean {
  const at = raw.place.sentence.index;
  return plain.some((other) => {
    const back = at - other.place.sentence.index;
    return other !== raw && back >= 0 && back <= 3;
  });
}

/** Was somebody accused just before, by another than the denier? */
export function accusedJustBefore(
  raw: RawDenial,
  sides: readonly number[],
  accusations: readonly AccusationFinding[],
): boolean {
  const at = raw.place.sentence.index;
  return accusations.some(
    (a) => a.sentence <= at && at - a.sentence <= 3 && !a.speakers.some((s) => sides.includes(s)),
  );
}

/** Do the words just before speak of an accusation that was not read as one? */
export function soundsAccused(scene: ClaimScene, raw: RawDenial, words: ReadonlySet<string>): boolean {
  const { index } = raw.place.sentence;
  for (let s = Math.max(0, index - 2); s <= index; s++) {
    const { tokens } = scene.sentences[s] ?? { tokens: [] };
    const to = s === index ? raw.cue.from : tokens.length;
    if (tokens.slice(0, to).some((t) => words.has(t.lower) || words.has(t.lemma))) return true;
    const sentence = scene.sentences[s];
    if (s < index && sentence && scene.wrongs.inTokens(sentence, 0, tokens.length)) return true;
  }
  return false;
}
