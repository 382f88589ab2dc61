import type { Entity, Reading } from "../../model/reading.ts";

const official = new Set(["government", "mission", "agency", "office", "unnamed"]);

/** The state a party is, or whose body it is: "Hungarian inspectors" are Hungary's. */
const stateOf = (entity: Entity): string | null =>
  entity.iso ?? (entity.actorType !== null && official.has(entity.actorType) ? entity.nation : null);

/** How near two parties are: 2 for one and the same, 1 for a state and its body or a body and its people, 0 for strangers. */
export function nearness(reading: Reading, a: number, b: number): 0 | 1 | 2 {
  const [first, second] = [reading.entities[a], reading.entities[b]];
  if (!first || !second) return 0;
  if (a === b) return 2;
  const state = stateOf(first);
  if (state !== null && state === stateOf(second) && (first.kind === "nation" || second.kind === "nation"))
    return 1;
  const tied = reading.relations.some(
    (r) => r.kind !== "member-of" && ((r.from === a && r.to === b) || (r.from === b && r.to === a)),
  );
  return tied || holds(first, second) || holds(second, first) ? 1 : 0;
}

/** "chairman of Norvik": the person's post names the body. */
const holds = (person: Entity, body: Entity): boolean =>
  person.actorType === "person" &&
  body.actorType !== "person" &&
  body.label.length > 3 &&
  (person.position ?? "").toLowerCase().includes(body.label.toLowerCase());

/** The nearest two parties of two sides are to each other. */
export const sidesNear = (reading: Reading, a: readonly number[], b: readonly number[]): 0 | 1 | 2 =>
  a.reduce<0 | 1 | 2>((best, x) => {
    for (const y of b) {
      const near = nearness(reading, x, y);
      if (near > best) best = near;
    }
    return best;
  }, 0);
