import type { ActorId, NationId, PartyId } from "../model/graph.ts";
import type { Entity, Reading } from "../model/reading.ts";

/** Letters and digits of a label as an id has them: "Liu Pengyu" → "liu-pengyu". */
export function slug(label: string): string {
  const folded = label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    folded
      .replace(/['’.]/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/gu, "") || "x"
  );
}

export const nationIdOf = (iso: string): NationId => `nation:${iso.toLowerCase()}`;

/** A party whose name alone does not tell it apart in another document: a bare family name, an unnamed source. */
const isScoped = (entity: Entity): boolean =>
  entity.actorType === "unnamed" ||
  (entity.actorType === "person" && entity.known === null && !/\s/u.test(entity.label.trim()));

/**
 * Gives each entity of each reading its id. Nations go by ISO code, known actors by their name in the lexicon, named ones by
 * their full name; what is unnamed, or a bare family name, is one actor per document. Nothing is merged by guess.
 * `originals`: position of each reading → position of the one whose text it repeats; copies speak of the same people.
 */
export function identify(readings: readonly Reading[], originals: readonly number[] = []): PartyId[][] {
  return readings.map((reading, r) => {
    const original = readings[originals[r] ?? r] ?? reading;
    const document = slug(original.document.id.slice("doc:".length));
    const unnamed = new Map<string, number>();
    return reading.entities.map((entity): PartyId => {
      if (entity.kind === "nation" && entity.iso) return nationIdOf(entity.iso);
      const name = slug(entity.known ?? entity.label);
      if (!isScoped(entity)) return `actor:${name}`;
      const count = (unnamed.get(name) ?? 0) + 1;
      unnamed.set(name, count);
      return `actor:${name}~${document}${count > 1 ? `~${count}` : ""}` as ActorId;
    });
  });
}
