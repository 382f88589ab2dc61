import type { NounPhrase } from "../../model/grammar.ts";
import type { Party } from "../../model/parties.ts";
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
  if (/s$/u.test(scene.lower(np.head))) return null;
  const role = scene.roleOf(np);
  // "Mine owner blamed for spill": whom the text below calls the owner.
  if (iso === null) {
    const head = scene.lower(np.head);
    return scene.token(np.head)?.pos === "PROPN" && !role && !firms.test(head)
      ? null
      : findHeadlineParty(
          sentences,
          mentions,
          entities,
          (e) =>
            scene.isCalled(e.key, head) || (role !== undefined && holdsPost(e.position ?? "", role.lemma)),
        );
  }
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

/** "Guards accused of robbery": those whom the first sentences below tell by the same noun. */
export function toldBelow(scene: ReferenceScene, np: NounPhrase): readonly Party[] {
  const { sentences, parses } = scene.state;
  const here = scene.at;
  if (sentences[here]?.zone !== "headline" || np.possessor) return [];
  const head = scene.lower(np.head);
  for (let s = here + 1; s <= here + 3; s++) {
    const tokens = sentences[s]?.tokens ?? [];
    const subject = (parses[s]?.clauses ?? [])
      .flatMap((c) => c.subject)
      .find((one) => one.entity === null && tokens[one.head]?.lower === head);
    if (!subject) continue;
    scene.at = s;
    const parties = scene.resolve(subject, { speaker: null, anybody: true });
    scene.at = here;
    return parties;
  }
  return [];
}
