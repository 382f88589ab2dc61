import type { ClaimScene } from "../scene.ts";

const posts =
  /minister|ambassador|president|official|diplomat|envoy|spokes|embassy|government|ministry|secretary|charg|consul|premier|chancellor|attach|delegat|negotiator|commissioner|general|colonel|major|captain|commander|lieutenant|admiral|brigadier|kremlin|counterpart|counsellor/iu;

/** A private person does not speak for the state whose citizen he is. */
function speaksForState(scene: ClaimScene, party: number): boolean {
  const entity = scene.entities[party];
  if (!entity || entity.kind === "nation") return true;
  if (/^(government|mission|agency|office)$/u.test(entity.actorType ?? "")) return true;
  if (posts.test(`${entity.position ?? ""} ${entity.label}`)) return true;
  return scene.resolver.affiliations(party).some((body) => {
    const of = scene.entities[body];
    return of?.kind === "nation" || of?.actorType === "government" || of?.actorType === "mission";
  });
}

/** Does a person hold a post of his state? */
export const holdsOffice = (scene: ClaimScene, party: number): boolean =>
  scene.entities[party]?.actorType !== "person" || posts.test(scene.entities[party]?.position ?? "");

/** Unnamed parties that are their state's: "Georgian authorities", "Turkish coastguard". */
const ofState =
  /authorit|government|officials|police|army|troops|soldiers|forces|military|navy|coastguard|coast guard|intelligence|secret service|security service|ministry|inspectors|diplomats|agents|spies|border guard|customs|snipers|gunners|pilots|sailors|attach/iu;

/** The state a party is or stands for: a nation, its government, its agencies. */
export function stateOf(scene: ClaimScene, party: number): string | null {
  const entity = scene.entities[party];
  if (!entity) return null;
  if (entity.iso) return entity.iso;
  const official =
    entity.actorType === "unnamed"
      ? ofState.test(entity.label)
      : /^(government|mission|agency)$/u.test(entity.actorType ?? "");
  return official ? entity.nation : null;
}

const cabinet =
  /^(the )?(government|ministers|cabinet|administration|cabinet ministers|government ministers)$/iu;
const ministerial = /\b(minister|secretary of state|\w+ secretary|chancellor|premier)\b/u;

/** Is the accused party the denier, whom he stands for by post, or his state? */
export function isOnSide(scene: ClaimScene, sides: readonly number[], accused: number): boolean {
  const entity = scene.entities[accused];
  const state = stateOf(scene, accused);
  return sides.some((s) => {
    if (s === accused) return true;
    const position = scene.entities[s]?.position?.toLowerCase() ?? "";
    // "ministers have lied", and the home secretary answers.
    if (
      cabinet.test(entity?.label ?? "") &&
      ministerial.test(position) &&
      !/\b(shadow|former|ex|opposition)\b/u.test(position)
    )
      return true;
    if (entity && position !== "" && position.includes(entity.label.toLowerCase())) return true;
    if (
      scene.resolver
        .affiliations(s)
        .some(
          (body) =>
            (body === accused && entity?.actorType !== "person") ||
            (entity?.kind === "nation" && scene.entities[body]?.nation === entity.iso),
        )
    )
      return true;
    // A company speaks for its chairman.
    if (
      entity?.actorType === "person" &&
      scene.entities[s]?.kind === "actor" &&
      scene.entities[s]?.actorType !== "person" &&
      scene.resolver.affiliations(accused).includes(s)
    )
      return true;
    if (state === null || !speaksForState(scene, s)) return false;
    return scene.entities[s]?.iso === state || scene.entities[s]?.nation === state;
  });
}
