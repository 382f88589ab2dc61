import type { NounPhrase } from "../../model/grammar.ts";
import type { Entity } from "../../model/reading.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { definite, holdsPost } from "./referenceWords.ts";

/** Sentences below in which a post gets its name. */
const REACH = 6;

/** Sources that often stay without a name: who is named below them is another. */
export const shy =
  /(^| )(official|source|diplomat|analyst|expert|witness|researcher|economist|trader|lawyer|aide|adviser|advisor|insider|observer|resident|reporter|journalist|judge|inspector|spokes\w+)$/u;

/**
 * Whom the first sentences mean by a post: "Norland's health minister has resigned. … Jo Reed said …". Either the only one whom the text
 * below says to hold that post, or whoever stands at the head of the next sentence, named for the first time and without a post.
 */
export function findPostHolder(
  scene: ReferenceScene,
  np: NounPhrase,
  role: string,
  owner: Entity | undefined,
): number | null {
  const { sentences, entities } = scene.state;
  const first = sentences.findIndex((sentence) => sentence.zone === "body");
  if (first < 0 || scene.at > first + 1) return null;
  return heldBelow(scene, np, role, owner) ?? (shy.test(role) ? null : namedNext(scene, np, entities));
}

function heldBelow(
  scene: ReferenceScene,
  np: NounPhrase,
  role: string,
  owner: Entity | undefined,
): number | null {
  if (!owner) return null;
  // "health" of "health minister".
  const kind = kindOf(scene, np);
  const found = new Set<number>();
  for (let s = scene.at + 1; s <= scene.at + REACH; s++)
    for (const mention of scene.bySentence[s] ?? []) {
      const entity = scene.entity(mention.entity);
      if (entity?.actorType !== "person" || !holdsPost(entity.position ?? "", role)) continue;
      const post = (entity.position ?? "").toLowerCase().split(/[^\p{L}-]+/u);
      const bare = post.length === role.split(" ").length;
      if (!bare && !kind.every((word) => post.includes(word))) continue;
      const stands = scene.told.posts.get(entity.key) ?? [];
      const fits =
        owner.kind === "nation"
          ? entity.nation === owner.iso ||
            (entity.nation === null &&
              !stands.some((key) => scene.entity(key)?.iso || scene.entity(key)?.nation))
          : stands.includes(owner.key);
      if (fits) found.add(entity.key);
    }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The words that say which minister or officer it is. */
function kindOf(scene: ReferenceScene, np: NounPhrase): string[] {
  const out: string[] = [];
  for (let at = np.possessor?.to ?? np.from; at < np.head; at++)
    if (scene.token(at)?.pos === "NOUN") out.push(scene.lower(at));
  return out;
}

function namedNext(scene: ReferenceScene, np: NounPhrase, entities: readonly Entity[]): number | null {
  const told = definite.has(scene.lower(np.from)) || np.possessor !== null;
  const isSubject = (scene.state.parses[scene.at]?.clauses ?? []).some(
    (c) =>
      c.quote === null &&
      c.relation === "main" &&
      c.subject.some((s) => s.head === np.head) &&
      (told || /^(sue|resign|accuse|claim|allege|blame)$/u.test(c.verb.lemma)),
  );
  if (!isSubject || (scene.bySentence[scene.at] ?? []).some((m) => scene.isPerson(m.entity))) return null;
  const next = scene.state.sentences.find((s) => s.index > scene.at && s.zone === "body");
  if (!next) return null;
  const named = (scene.bySentence[next.index] ?? []).filter((m) => scene.isPerson(m.entity));
  const lead = named.find((m) => m.from <= 1);
  const entity = lead ? entities[lead.entity] : undefined;
  if (!lead || !entity || entity.position !== null || !entity.label.includes(" ")) return null;
  if ((scene.told.posts.get(entity.key) ?? []).length > 0) return null;
  const behind = next.tokens[lead.to];
  const aged = behind?.text === "," && /^\d{2}$/u.test(next.tokens[lead.to + 1]?.text ?? "");
  if (!aged && behind?.pos !== "VERB" && behind?.pos !== "AUX") return null;
  return isAnother(scene, entity.key) ? null : entity.key;
}

/** Does the sentence entered speak of a "she" where the person is a man, or the other way round? */
export function isAnother(scene: ReferenceScene, person: number): boolean {
  const gender = scene.told.gender.get(person);
  const other = gender === "m" ? /^(she|her)$/u : gender === "f" ? /^(he|him|his)$/u : null;
  return (
    other !== null && (scene.state.sentences[scene.at]?.tokens ?? []).some(({ lower }) => other.test(lower))
  );
}
