import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";

/** Sentences of the body in which a headline's parties get their names. */
const REACH = 4;

/**
 * "Canadian owner hid cracks": whom a headline means by a noun is named below it. The only party of the first sentences that fits;
 * null when none does or several do.
 */
export function findHeadlineParty(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  fits: (entity: Entity) => boolean,
): number | null {
  const first = sentences.findIndex((sentence) => sentence.zone === "body");
  const found = new Set<number>();
  for (const mention of mentions) {
    const entity = entities[mention.entity];
    if (mention.sentence < first || mention.sentence >= first + REACH || !entity) continue;
    if (entity.kind === "actor" && mention.via !== "demonym" && fits(entity)) found.add(mention.entity);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
