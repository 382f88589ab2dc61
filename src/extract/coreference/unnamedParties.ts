import type { NounPhrase } from "../../model/grammar.ts";
import type { Entity } from "../../model/reading.ts";
import { speaksOf } from "./matter.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { definite, determiners } from "./referenceWords.ts";

/** Adds an unnamed party of this document, or gives the one of the same words where they point back. */
export function addUnnamed(
  scene: ReferenceScene,
  np: NounPhrase,
  nation: number | null,
  type: "unnamed" | "organisation",
  reuse = false,
): number {
  const sentence = scene.state.sentences[scene.at];
  let from = np.from;
  while (from < np.head && determiners.has(scene.lower(from))) from++;
  let to = np.to;
  const hung = scene.attached(np);
  if (hung && hung.np.entity !== null && type === "unnamed") to = hung.np.to;
  const text = (sentence?.tokens ?? [])
    .slice(from, to)
    .reduce(
      (out, token, i, all) => out + (i > 0 && all[i - 1]?.end !== token.start ? " " : "") + token.text,
      "",
    );
  const key = `${text.toLowerCase()}`;
  const same = scene.unnamed.get(key);
  const pointsBack = reuse || definite.has(scene.lower(np.from)) || type === "organisation";
  const here = same !== undefined && (scene.referred[scene.at] ?? []).some((m) => m.entity === same);
  if (same !== undefined && (pointsBack || here)) return same;
  const iso = nation === null ? null : (scene.entity(nation)?.iso ?? null);
  const entity: Entity = {
    key: scene.state.entities.length,
    kind: "actor",
    label: text,
    iso: null,
    actorType: type,
    known: null,
    nation: iso,
    position: null,
  };
  scene.state.entities.push(entity);
  scene.unnamed.set(key, entity.key);
  return entity.key;
}

/** The unnamed party called so last, of those that are for the same matter. */
export function unnamedBefore(
  scene: ReferenceScene,
  lemma: string,
  matter: readonly string[] = [],
): number | null {
  for (const [label, key] of [...scene.unnamed].reverse())
    if (label.split(" ").includes(lemma) && speaksOf(label, matter)) return key;
  return null;
}
