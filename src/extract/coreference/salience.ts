import type { Entity, Mention } from "../../model/reading.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";

/** How many sentences back a reader still has somebody in mind, if nobody else fits better. */
const REACH = 40;

/** Asks of each entity once: most are mentioned again and again. */
function askedOnce(fits: (entity: Entity) => boolean): (entity: Entity) => boolean {
  const answers = new Map<number, boolean>();
  return (entity) => {
    const held = answers.get(entity.key);
    if (held !== undefined) return held;
    const answer = fits(entity);
    answers.set(entity.key, answer);
    return answer;
  };
}

/** The fitting entity a reader has most in mind here: named often, lately, and as a subject. Null when none was named before. */
export function mostSalient(
  scene: ReferenceScene,
  fits: (entity: Entity) => boolean,
  before: number,
): number | null {
  const fitting = askedOnce(fits);
  const only = onlyInParagraph(scene, fitting, before);
  if (only !== null) return only;
  const scores = new Map<number, number>();
  for (let s = Math.max(0, scene.at - REACH); s <= scene.at; s++) {
    const far = scene.at - s;
    if (scene.state.sentences[s]?.zone === "caption") continue;
    const subjects = s < scene.at ? (scene.subjects[s] ?? []) : [];
    const same = scene.state.sentences[s]?.paragraph === scene.state.sentences[scene.at]?.paragraph;
    const named = scene.bySentence[s] ?? [];
    const referred = scene.referred[s] ?? [];
    for (let i = 0; i < named.length + referred.length; i++) {
      const mention = (i < named.length ? named[i] : referred[i - named.length]) as Mention;
      if (s === scene.at && mention.to > before) continue;
      const entity = scene.entity(mention.entity);
      if (!entity || !fitting(entity)) continue;
      const weight =
        (subjects.some((p) => p.entity === mention.entity) ? 2 : 1) *
        (same && s < scene.at ? 2 : 1) *
        0.8 ** far;
      scores.set(mention.entity, (scores.get(mention.entity) ?? 0) + weight);
    }
  }
  let best: number | null = null;
  for (const [key, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = key;
  return best;
}

/** The fitting entity that the paragraph's earlier sentences speak of by name as who acts, when they name no other. */
function onlyInParagraph(
  scene: ReferenceScene,
  fits: (entity: Entity) => boolean,
  before: number,
): number | null {
  const named = new Set<number>();
  let acts = false;
  for (let s = scene.at; s >= 0; s--) {
    if (scene.state.sentences[s]?.paragraph !== scene.state.sentences[scene.at]?.paragraph) break;
    for (const mention of scene.bySentence[s] ?? []) {
      const entity = scene.entity(mention.entity);
      if (!entity || !fits(entity) || (s === scene.at && mention.to > before)) continue;
      named.add(mention.entity);
      acts ||= s < scene.at && (scene.subjects[s] ?? []).some((p) => p.entity === mention.entity);
    }
  }
  const [only] = named;
  return acts && named.size === 1 && only !== undefined ? only : null;
}

/** The fitting entity in mind, where nothing else tells it; of several, none when the phrase asks for a place. */
export function salientOrSole(
  scene: ReferenceScene,
  fits: (entity: Entity) => boolean,
  asked: boolean,
  before: number,
): number | null {
  const fitting = askedOnce(fits);
  if (asked) {
    const near = new Set<number>();
    for (let s = Math.max(0, scene.at - REACH); s <= scene.at; s++)
      for (const m of scene.bySentence[s] ?? []) {
        const entity = scene.entity(m.entity);
        if (entity && (s < scene.at || m.to <= before) && fitting(entity)) near.add(m.entity);
      }
    if (near.size > 1) return null;
  }
  return mostSalient(scene, fitting, before);
}

/** The entity mentioned last before the end of this sentence that fits; subjects of a sentence come before its other mentions. */
export function recentEntity(
  scene: ReferenceScene,
  fits: (entity: Entity) => boolean,
  sentences: number,
  before = Number.POSITIVE_INFINITY,
): number | null {
  for (let back = 0; back <= sentences && scene.at - back >= 0; back++) {
    const s = scene.at - back;
    if (back > 0) {
      const subject = scene.subjects[s]?.find((p) => {
        const e = scene.entity(p.entity);
        return e !== undefined && fits(e);
      });
      if (subject) return subject.entity;
    }
    const named = (scene.bySentence[s] ?? [])
      .concat(back > 0 ? (scene.referred[s] ?? []) : [])
      .filter((m) => back > 0 || m.to <= before)
      .filter((m) => {
        const e = scene.entity(m.entity);
        return e !== undefined && fits(e);
      });
    const last = back === 0 && before === Number.POSITIVE_INFINITY ? named[0] : named.at(-1);
    if (last) return last.entity;
  }
  return null;
}
