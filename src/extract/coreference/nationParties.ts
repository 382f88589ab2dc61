import type { NounPhrase } from "../../model/grammar.ts";
import type { ResolveContext } from "../../model/parties.ts";
import { ownerOf } from "./ownerOf.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";

/** "its Norland counterpart": the body of that nation whose name shares a word with the owner's. */
export function counterpartOf(scene: ReferenceScene, np: NounPhrase, context: ResolveContext): number | null {
  const nation = scene.mentionsIn(np.from, np.to).find((m) => scene.entity(m.entity)?.kind === "nation");
  const owner = np.possessor ? ownerOf(scene, np, context) : null;
  const own = owner ? scene.entity(owner.entity) : undefined;
  const there = nation ? scene.entity(nation.entity) : undefined;
  if (!own || !there || own.kind !== "actor") return null;
  const last = own.label.split(" ").at(-1) ?? "";
  const found = scene.state.entities.filter(
    (e) =>
      e.kind === "actor" &&
      e.key !== own.key &&
      e.actorType === own.actorType &&
      (e.label.startsWith(there.label) || e.nation === there.iso) &&
      e.label.endsWith(last),
  );
  return found.length === 1 ? (found[0]?.key ?? null) : null;
}

/** "both governments", "the two countries": the two nations a text is about. */
export function pairOfNations(scene: ReferenceScene, np: NounPhrase, head: string): number[] {
  if (!/^(governments|countries|nations|states|neighbours|neighbors|capitals)$/u.test(head)) return [];
  if (!scene.isTheTwo(np) || np.to - np.from > 3) return [];
  // "Swedish and Estonian diplomats … The two countries": those told together last.
  for (let s = scene.at; s >= Math.max(0, scene.at - 12); s--) {
    const told = [...(scene.bySentence[s] ?? [])]
      .filter((m) => scene.entity(m.entity)?.kind === "nation" && (s < scene.at || m.to <= np.from))
      .sort((a, b) => a.from - b.from);
    const tokens = scene.state.sentences[s]?.tokens ?? [];
    const pair = told.findLastIndex(
      (m, k) =>
        tokens[m.to]?.lower === "and" && told[k + 1]?.from === m.to + 1 && told[k + 1]?.entity !== m.entity,
    );
    const [one, two] = [told[pair], told[pair + 1]];
    if (pair >= 0 && one && two && told[pair - 1]?.to !== one.from - 1) return [one.entity, two.entity];
  }
  // The two a text speaks of most so far.
  const counts = new Map<number, number>();
  for (let s = 0; s <= scene.at; s++)
    for (const m of scene.bySentence[s] ?? [])
      if (scene.entity(m.entity)?.kind === "nation" && (s < scene.at || m.to <= np.from))
        counts.set(m.entity, (counts.get(m.entity) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || (third && third[1] * 2 > second[1])) return [];
  return [first[0], second[0]];
}
