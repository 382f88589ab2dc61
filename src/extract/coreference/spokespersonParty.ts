import type { NounPhrase } from "../../model/grammar.ts";
import type { Party, ResolveContext } from "../../model/parties.ts";
import { ownerOf } from "./ownerOf.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { recentEntity } from "./salience.ts";
import { addUnnamed } from "./unnamedParties.ts";

/** How many sentences on "the spokesperson" is still the one told of before. */
const HELD = 4;

const before = new WeakMap<ReferenceScene, { readonly at: number; readonly party: Party }>();

/** Whom a spokesperson without a name speaks for; "the spokesperson" is the one before. */
export function spokespersonParty(scene: ReferenceScene, np: NounPhrase, context: ResolveContext): Party[] {
  const held = before.get(scene);
  const near = held !== undefined && held.at <= scene.at && scene.at - held.at <= HELD;
  if (near && scene.lower(np.from) === "the" && np.to - np.from === 2) return [held.party];
  const found = spokenFor(scene, np, context);
  const [party] = found;
  if (party && party.via === "spokesperson") before.set(scene, { at: scene.at, party });
  return found;
}

function spokenFor(scene: ReferenceScene, np: NounPhrase, context: ResolveContext): Party[] {
  const owner = ownerOf(scene, np, context);
  if (owner) return [{ ...owner, via: "spokesperson" }];
  const recent = recentEntity(
    scene,
    (e) =>
      e.kind === "actor" && e.actorType !== "person" && e.actorType !== "unnamed" && e.actorType !== "media",
    2,
    np.from,
  );
  return recent === null
    ? [{ entity: addUnnamed(scene, np, null, "unnamed"), via: "unnamed", onBehalfOf: null, sure: false }]
    : [{ entity: recent, via: "spokesperson", onBehalfOf: null, sure: false }];
}
