import type { Entity } from "../../model/reading.ts";
import { answersTo, bodiesNamedBy } from "./bodyTypes.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";

/** Posts of those who speak for a company, told without it. */
const runsCompany =
  /^(chief executive( officer)?|CEO|managing director|general manager|chairman|chairwoman|chair|founder|co-founder|director|finance director|chief operating officer|chief financial officer)$/iu;

/** What a post told by itself says of the body it is held at, and how many sentences back that body is named; null when nothing. */
function bodyOf(
  scene: ReferenceScene,
  post: string,
): { fits: (entity: Entity) => boolean; back: number } | null {
  if (runsCompany.test(post)) return { fits: (entity) => entity.actorType === "company", back: 2 };
  const noun = /^\p{Ll}/u.test(post) ? scene.words.organisations.get(post.split(" ")[0] ?? "") : undefined;
  if (!noun) return null;
  const named = bodiesNamedBy(noun.lemma);
  return {
    fits: (entity) =>
      entity.kind === "actor" &&
      !scene.isPerson(entity.key) &&
      (named ? named.test(entity.label) : answersTo(entity, noun.types, scene.words)),
    back: 4,
  };
}

/** "chief executive Jo Reed said", "union leader Jo Reed": of the only company, or union, that this sentence and those right before it name. */
export function readBarePosts(scene: ReferenceScene, sentence: number): void {
  for (const { entity: key } of scene.bySentence[sentence] ?? []) {
    const person = scene.entity(key);
    if (person?.actorType !== "person" || (scene.told.posts.get(key) ?? []).length > 0) continue;
    const body = bodyOf(scene, person.position ?? "");
    if (!body) continue;
    const found = new Set<number>();
    for (let s = Math.max(0, sentence - body.back); s <= sentence; s++)
      for (const near of scene.bySentence[s] ?? []) {
        const entity = scene.entity(near.entity);
        if (entity && body.fits(entity)) found.add(near.entity);
      }
    if (found.size === 1) scene.told.posts.set(key, [...found]);
  }
}
