import type { Party } from "../../model/parties.ts";
import type { AccusationFinding } from "../../model/reading.ts";
import type { RawAccusation } from "./accusations/rawAccusation.ts";
import type { RawDenial } from "./denials/rawDenial.ts";

/** How many sentences after it something told is still what is denied. */
const REACH = 4;

const has = (parties: readonly Party[], entities: readonly number[]): boolean =>
  parties.some((p) => entities.includes(p.entity));

/**
 * What was told in plain words of a party that then denies it, and of which nothing else accuses the party before: the nearest such telling.
 * "Norway said Norvik had moved the buoys. Norvik denied the claim."
 */
export function deniedOf(
  held: readonly RawAccusation[],
  denials: readonly RawDenial[],
  accusations: readonly AccusationFinding[],
): { told: RawAccusation; denial: RawDenial }[] {
  const out: { told: RawAccusation; denial: RawDenial }[] = [];
  for (const denial of denials) {
    const at = denial.place.sentence.index;
    const sides = [...denial.speakers, ...denial.named].map((p) => p.entity);
    const behind = denial.speakers.flatMap((p) => denial.place.scene.resolver.affiliations(p.entity));
    const ours = [...sides, ...behind];
    const near = (sentence: number): boolean => sentence <= at && at - sentence <= REACH;
    const accused = accusations.some((a) => near(a.sentence) && a.accused.some((p) => ours.includes(p)));
    if (accused || denial.needs === "the deed") continue;
    const told = held
      .filter(
        (raw) =>
          near(raw.place.sentence.index) &&
          !(raw.place.sentence.index === at && raw.clause === denial.clause) &&
          has(raw.accused, ours) &&
          !has(raw.speakers, ours),
      )
      .at(-1);
    if (told && !out.some((one) => one.told === told)) out.push({ told, denial });
  }
  return out;
}
