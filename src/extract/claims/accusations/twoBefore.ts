import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";

/** "the two camps accused each other": the two of one kind named last before, when there are two. */
export function twoBefore(place: Place): Party[] {
  const { mentions, entities } = place.scene;
  const recent = mentions
    .filter((m) => m.sentence < place.sentence.index && place.sentence.index - m.sentence <= 3)
    .reverse();
  for (const kind of ["nation", "actor"] as const) {
    const keys = [
      ...new Set(
        recent
          .filter(
            (m) =>
              entities[m.entity]?.kind === kind &&
              entities[m.entity]?.actorType !== "person" &&
              entities[m.entity]?.actorType !== "media",
          )
          .map((m) => m.entity),
      ),
    ];
    if (keys.length === 2)
      return keys.map((entity) => ({ entity, via: "definite", onBehalfOf: null, sure: false }));
  }
  return [];
}
