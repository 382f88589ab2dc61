import type { NounPhrase } from "../../model/grammar.ts";
import { ahead, type Frame, isTime, type Place, type Scene, type State } from "./state.ts";

/** Chunk of the first of these phrases. */
function chunkOf(scene: Scene, place: Place, subject: readonly NounPhrase[]): number {
  const first = subject[0];
  let at = place.at;
  while (at > 0 && scene.chunks[at]?.np !== first && (scene.chunks[at]?.from ?? 0) > (first?.from ?? 0)) at--;
  return at;
}

export const nounBefore = (scene: Scene, place: Place, subject: readonly NounPhrase[]): NounPhrase | null =>
  scene.chunks[chunkOf(scene, place, subject) - 1]?.np ?? null;

/** Kind of the chunk before the first of these phrases. */
export function chunkBefore(scene: Scene, place: Place, subject: readonly NounPhrase[]): string {
  let j = chunkOf(scene, place, subject) - 1;
  while (
    j >= 0 &&
    (scene.chunks[j]?.kind === "adv" ||
      (scene.chunks[j]?.np &&
        isTime(scene, scene.chunks[j]?.np as NounPhrase) &&
        scene.chunks[j - 1]?.kind !== "np"))
  )
    j--;
  return j < 0 ? "start" : (scene.chunks[j]?.kind ?? "start");
}

/** Kind of the chunk that comes next, adverbs passed over. */
export function nextKind(scene: Scene, i: number): string {
  let j = i + 1;
  while (ahead(scene, j)?.kind === "adv") j++;
  return ahead(scene, j)?.kind ?? "end";
}

/** Is an inner clause that was opened by a comma still without the one that closes it? */
export const setOffInside = (state: State, k: number): boolean =>
  state.open.slice(state.open.length - k).some((id) => state.frames[id]?.setOff);

/** A comma between subject and verb closes an apposition, an aside or a clause set off. */
export const closesAside = (state: State, frame: Frame): boolean =>
  state.spine.some((p) => p.slot === "apposed") || state.frames.some((f) => f.id > frame.id && f.setOff);

/** "read her mail, listened to her calls and warned": another finite verb is joined behind. */
export function verbListGoesOn(scene: Scene, i: number): boolean {
  for (let j = i + 1; ; j++) {
    const chunk = ahead(scene, j);
    if (
      !chunk ||
      chunk.kind === "stop" ||
      chunk.kind === "colon" ||
      chunk.kind === "sub" ||
      chunk.kind === "rel" ||
      chunk.kind === "quote"
    )
      return false;
    if (chunk.kind === "cc") {
      let k = j + 1;
      while (ahead(scene, k)?.kind === "adv") k++;
      if (ahead(scene, k)?.vg?.form === "finite") return true;
    }
  }
}
