import type { NounPhrase } from "../../model/grammar.ts";
import { answersTo, bodiesNamedBy } from "./bodyTypes.ts";
import { findHeadlineParty } from "./findHeadlineParty.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { holdsPost } from "./referenceWords.ts";

/** What headlines call companies. */
const firms =
  /^(owner|giant|miner|maker|operator|builder|lender|insurer|retailer|airline|carmaker|bank|startup|start-up)$/u;

/** A noun of the headline is somebody named below it: "Canadian owner", "Norland coach". */
export function headlineNoun(scene: ReferenceScene, np: NounPhrase): number | null {
  const { sentences, mentions, entities } = scene.state;
  if (sentences[scene.at]?.zone !== "headline" || np.possessor || !scene.told.nationOf) return null;
  const nation = scene.mentionsIn(np.from, np.head).find((m) => scene.entity(m.entity)?.kind === "nation");
  const iso = nation ? (scene.entity(nation.entity)?.iso ?? null) : null;
  if (iso === null || /s$/u.test(scene.lower(np.head))) return null;
  const role = scene.roleOf(np);
  const body = scene.bodyNoun(np);
  const firm = firms.test(scene.lower(np.head));
  if (!role && !body && !firm) return null;
  const named = body ? bodiesNamedBy(body.lemma) : undefined;
  return findHeadlineParty(sentences, mentions, entities, (e) => {
    if (scene.isPerson(e.key))
      return (
        role !== undefined &&
        e.nation === iso &&
        (holdsPost(e.position ?? "", role.lemma) || scene.isCalled(e.key, role.lemma))
      );
    if (firm && e.actorType === "company") return scene.isFrom(e.key, iso, null) === "here";
    if (e.actorType === "media" || (!body && !scene.isCalled(e.key, scene.lower(np.head)))) return false;
    return named
      ? named.test(e.label)
      : scene.isFrom(e.key, iso, null) === "here" && (!body || answersTo(e, body.types, scene.words));
  });
}
