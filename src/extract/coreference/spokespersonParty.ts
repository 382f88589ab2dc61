import type { NounPhrase } from "../../model/grammar.ts";
import type { Party, ResolveContext } from "../../model/parties.ts";
import { ownerOf } from "./ownerOf.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { recentEntity } from "./salience.ts";
import { addUnnamed } from "./unnamedParties.ts";

/** Whom a spokesperson without a name speaks for. */
export function spokespersonParty(scene: ReferenceScene, np: NounPhrase, context: ResolveContext): Party[] {
  const owner = ownerOf(scene, np, context);
  if (owner) return [{ ...owner, via: "spokesperson" }];
  const recent = recentEntity(
    scene,
    (e) =>
      e.kind === "actor" && e.actorType !== "person" && e.actorType !== "unnamed" && e.actorType !== "media",
    2,
  );
  return recent === null
    ? [{ entity: addUnnamed(scene, np, null, "unnamed"), via: "unnamed", onBehalfOf: null, sure: false }]
    : [{ entity: recent, via: "spokesperson", onBehalfOf: null, sure: false }];
}
