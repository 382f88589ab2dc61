import type { AccusationFinding } from "../../../model/reading.ts";
import type { ClaimScene } from "../scene.ts";
import { isOnSide } from "./ownSide.ts";
import type { RawDenial } from "./rawDenial.ts";

/** Accusations of the document against a side, by others than the denier. */
export function findAgainst(
  scene: ClaimScene,
  raw: RawDenial,
  sides: readonly number[],
  accusations: readonly AccusationFinding[],
): AccusationFinding[] {
  const speakers = raw.speakers.map((p) => p.entity);
  const at = raw.place.sentence.index;
  return accusations.filter(
    (a) =>
      (a.zone === "headline" || a.sentence - at <= 3) &&
      a.accused.some((party) => isOnSide(scene, sides, party)) &&
      !a.speakers.some((s) => speakers.includes(s)),
  );
}

/** The accusation a denial most likely answers: one against its side by whom it names, else the last before it, else the next, else the headline's. */
export function findAnswered(
  scene: ClaimScene,
  raw: RawDenial,
  sides: readonly number[],
  accusations: readonly AccusationFinding[],
): AccusationFinding | null {
  const against = findAgainst(scene, raw, sides, accusations);
  const at = raw.place.sentence.index;
  const body = against.filter((a) => a.zone === "body");
  const before = body.filter((a) => a.sentence <= at);
  if (raw.target.by === "named") {
    const { accusers } = raw.target;
    const named = before.filter((a) =>
      a.speakers.some((s) => isOnSide(scene, [s], accusers[0] ?? -1) || accusers.includes(s)),
    );
    if (named.length > 0) return named.at(-1) ?? null;
  }
  return (
    before.at(-1) ??
    body.find((a) => a.sentence - at <= 3) ??
    against.find((a) => a.zone === "headline") ??
    null
  );
}
