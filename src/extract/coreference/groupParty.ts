import type { NounPhrase } from "../../model/grammar.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { people } from "./referenceWords.ts";

const counts: ReadonlyMap<string, number> = new Map(
  ["two", "three", "four", "five", "six", "seven", "eight", "nine"].flatMap((word, k) => [
    [word, k + 2] as const,
    [String(k + 2), k + 2] as const,
  ]),
);
const sets: ReadonlyMap<string, number> = new Map([
  ["pair", 2],
  ["duo", 2],
  ["couple", 2],
  ["trio", 3],
]);

/** Members told by name in one list: "Jo Reed, Tom Hale and Ada Stone". */
interface Group {
  readonly sentence: number;
  readonly members: readonly number[];
}

const found = new WeakMap<ReferenceScene, readonly Group[]>();

/** May it stand between two members of a list: ", 41, and Mr"? */
const between = /^(,|and|aged|mr|mrs|ms|dr|sir|\d{1,2})\.?$/u;

/** The lists of persons of a document, in its order. */
function groupsOf(scene: ReferenceScene): readonly Group[] {
  const held = found.get(scene);
  if (held) return held;
  const groups: Group[] = [];
  for (const { index, tokens } of scene.state.sentences) {
    let members: number[] = [];
    let end = -1;
    const close = (): void => {
      if (members.length > 1) groups.push({ sentence: index, members });
      members = [];
    };
    for (const mention of [...(scene.bySentence[index] ?? [])].sort((a, b) => a.from - b.from)) {
      if (scene.entity(mention.entity)?.actorType !== "person") continue;
      const listed = tokens.slice(end, mention.from).every((t) => between.test(t.lower));
      if (end < 0 || !listed || members.includes(mention.entity)) close();
      members.push(mention.entity);
      end = mention.to;
    }
    close();
  }
  found.set(scene, groups);
  return groups;
}

/** "The trio", "the two men", "three councillors" whose names the text lists: those persons; empty where it lists no such group. */
export function groupParty(
  scene: ReferenceScene,
  np: NounPhrase,
  head: string,
  isDefinite: boolean,
  isPlural: boolean,
): readonly number[] {
  if (np.possessor !== null) return [];
  const words = Array.from({ length: np.head - np.from }, (_, k) => scene.lower(np.from + k));
  if (words.some((word) => /^(other|another|more|further|first|last|all)$/u.test(word))) return [];
  const told = words.flatMap((word) => counts.get(word) ?? []).at(0);
  const count = sets.get(head) ?? told;
  const many = isPlural || /^(men|women|people)$/u.test(head);
  if (count === undefined && !(isDefinite && many && people.has(head) && scene.attached(np) === null))
    return [];
  if (told !== undefined && !many) return [];
  const fitting = groupsOf(scene).filter(({ members }) => count === undefined || members.length === count);
  const kinds = new Set(fitting.map(({ members }) => [...members].sort((a, b) => a - b).join()));
  // "the men", without their number: only where a text lists but one group.
  if (count === undefined && kinds.size !== 1) return [];
  const before = fitting.filter(({ sentence }) => sentence < scene.at).at(-1);
  if (before && (isDefinite || sets.has(head))) return before.members;
  // "Two brothers stand accused …": named later, when the text lists but one such group.
  const named = !isDefinite && scene.at > 3 ? undefined : fitting[0];
  return kinds.size === 1 && named ? named.members : [];
}
