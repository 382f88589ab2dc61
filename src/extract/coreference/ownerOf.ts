import type { NounPhrase } from "../../model/grammar.ts";
import type { Party, ResolveContext } from "../../model/parties.ts";
import { pronounParty } from "./pronounParty.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";

/** Whose a phrase says somebody or something is: "Norvik's chairman", "its lawyers", "the head of the port". */
export function ownerOf(scene: ReferenceScene, np: NounPhrase, context: ResolveContext): Party | null {
  if (np.possessor) {
    // "sued the network and its director": the network's.
    const beside = /^(its|their|his|her)$/u.test(scene.lower(np.from)) && scene.lower(np.from - 1) === "and";
    const joined = beside ? (scene.bySentence[scene.at] ?? []).find((m) => m.to === np.from - 1) : undefined;
    if (
      joined &&
      joined.via !== "demonym" &&
      scene.isPerson(joined.entity) === /^h/u.test(scene.lower(np.from))
    )
      return { entity: joined.entity, via: "name", onBehalfOf: null, sure: true };
    const named = scene.mentionsIn(np.possessor.from, np.possessor.to).at(-1);
    if (named) return { entity: named.entity, via: "name", onBehalfOf: null, sure: true };
    const word = scene.lower(np.possessor.from);
    const pronoun =
      word === "his"
        ? "he"
        : word === "her"
          ? "she"
          : word === "its"
            ? "it"
            : word === "their"
              ? "they"
              : word === "our" || word === "my"
                ? "we"
                : null;
    if (pronoun)
      return (
        pronounParty(scene, pronoun, np, {
          speaker: context.speaker,
          ...(context.reporter && { reporter: context.reporter }),
        })[0] ?? null
      );
    const last = np.possessor.to - 1;
    if (scene.words.organisations.has(scene.lower(last)))
      return (
        scene.inner({ ...np, to: np.possessor.to, head: last, possessor: null, entity: null }, context)[0] ??
        null
      );
  }
  const inner = scene
    .mentionsIn(np.from, np.to)
    .filter((m) => m.to <= np.head)
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (inner) return { entity: inner.entity, via: "name", onBehalfOf: null, sure: true };
  const modifier = scene.words.organisations.get(scene.lower(np.head - 1));
  if (modifier && np.head - 1 >= np.from)
    return (
      scene.inner({ ...np, to: np.head, head: np.head - 1, possessor: null, entity: null }, context)[0] ??
      null
    );
  const hung = scene.attached(np);
  if (hung && hung.prep !== "in" && hung.prep !== "by" && hung.prep !== "with")
    return scene.inner(hung.np, context)[0] ?? null;
  return null;
}
