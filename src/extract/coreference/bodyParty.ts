import type { NounPhrase } from "../../model/grammar.ts";
import type { Party, ResolveContext } from "../../model/parties.ts";
import type { Entity } from "../../model/reading.ts";
import { answersTo, type BodyNoun, bodiesNamedBy } from "./bodyTypes.ts";
import { findHeadlineParty } from "./findHeadlineParty.ts";
import { isToldApart, matterOf, speaksOf } from "./matter.ts";
import { ownerOf } from "./ownerOf.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { coalitionPlurals } from "./referenceWords.ts";
import { mostSalient, recentEntity, salientOrSole } from "./salience.ts";
import { addUnnamed, unnamedBefore } from "./unnamedParties.ts";

/** Whom a noun for a body means: "the company", "the Lyon company", "the council"; an unnamed body where nobody fits. */
export function bodyParty(
  scene: ReferenceScene,
  np: NounPhrase,
  head: string,
  noun: BodyNoun,
  isDefinite: boolean,
  context: ResolveContext,
): Party[] {
  if (/^(unit|arm|branch|division|wing|cell|part|member|members)$/u.test(head)) {
    const whole = scene.attached(np);
    if (whole?.prep === "of" && whole.np.entity !== null)
      return [{ entity: whole.np.entity, via: "modifier", onBehalfOf: null, sure: true }];
  }
  const inner = scene.mentionsIn(np.from, np.to).filter((m) => m.to <= np.head);
  const owner = np.possessor ? ownerOf(scene, np, context) : null;
  const nation =
    inner.find((m) => scene.entity(m.entity)?.kind === "nation") ??
    (owner && scene.entity(owner.entity)?.kind === "nation" ? owner : undefined);
  if (
    nation &&
    ["government", "administration", "regime", "state", "authorities", "leadership"].includes(head)
  )
    return [{ entity: nation.entity, via: "modifier", onBehalfOf: null, sure: true }];
  if (owner && scene.entity(owner.entity)?.kind === "actor" && !scene.isPerson(owner.entity))
    return [{ ...owner, via: "definite", sure: false }];
  const coalition = inner.find((m) => scene.entity(m.entity)?.actorType === "coalition");
  if (coalition) return [{ entity: coalition.entity, via: "definite", onBehalfOf: null, sure: true }];
  const others = inner.filter((m) => scene.entity(m.entity)?.kind !== "nation");
  const headline = scene.state.sentences[scene.at]?.zone === "headline";
  if (
    (isDefinite || headline) &&
    others.length === 0 &&
    !noun.plural &&
    !(owner && scene.isPerson(owner.entity))
  ) {
    const iso = nation ? (scene.entity(nation.entity)?.iso ?? null) : null;
    const place = iso === null ? scene.placeIn(np) : null;
    const hackers = noun.types.every((type) => type === "threat-actor") || speaksOfHackers(scene, np);
    const lawful = !hackers && isOfStates(scene, np);
    const named = bodiesNamedBy(noun.lemma);
    const matter = matterOf(scene, np, noun);
    const fitting = (e: Entity): boolean =>
      e.kind === "actor" &&
      speaksOf(e.label, matter) &&
      e.actorType !== "unnamed" &&
      !context.not?.includes(e.key) &&
      !scene.isOwnBody(e.key, context) &&
      !(lawful && e.actorType === "threat-actor") &&
      (hackers
        ? e.actorType === "threat-actor" || scene.isCalled(e.key, head)
        : named
          ? e.actorType !== "person" && (named.test(e.label) || scene.isCalled(e.key, head))
          : answersTo(e, noun.types, scene.words) && !isCalledOtherwise(scene, e.key, noun.types));
    const from = (e: Entity): "here" | "elsewhere" | "unknown" => scene.isFrom(e.key, iso, place);
    // Of parties some have the word in their name; that makes them no likelier "the party".
    const antecedent =
      (noun.lemma === "party"
        ? mostSalient(scene, (e) => fitting(e) && from(e) !== "elsewhere", np.from)
        : null) ??
      mostSalient(
        scene,
        (e) => fitting(e) && scene.isCalled(e.key, head) && from(e) !== "elsewhere",
        np.from,
      ) ??
      mostSalient(scene, (e) => fitting(e) && from(e) === "here", np.from) ??
      salientOrSole(
        scene,
        (e) => fitting(e) && from(e) === "unknown",
        iso !== null || place !== null,
        np.from,
      );
    const told = antecedent === null ? null : (lastNamelessSince(scene, antecedent, noun) ?? antecedent);
    if (told !== null) return [{ entity: told, via: "definite", onBehalfOf: null, sure: true }];
    // "The company that runs the port has denied …": the lead of a text, before the name is told.
    const later =
      scene.at <= 3 && place === null
        ? findHeadlineParty(
            scene.state.sentences,
            scene.state.mentions,
            scene.state.entities,
            (e) => fitting(e) && from(e) !== "elsewhere",
          )
        : null;
    if (later !== null) return [{ entity: later, via: "definite", onBehalfOf: null, sure: false }];
    const before = unnamedBefore(scene, noun.lemma, matter);
    if (before !== null) return [{ entity: before, via: "definite", onBehalfOf: null, sure: true }];
  }
  // "A copper company let …": the lead of a text, before the name is told.
  if (
    scene.at <= 2 &&
    !noun.plural &&
    inner.length === 0 &&
    owner === null &&
    /^(a|an)$/u.test(scene.lower(np.from)) &&
    noun.types.length > 0
  ) {
    const later = findHeadlineParty(
      scene.state.sentences,
      scene.state.mentions,
      scene.state.entities,
      (e) =>
        e.actorType !== "unnamed" &&
        !context.not?.includes(e.key) &&
        answersTo(e, noun.types, scene.words) &&
        !isCalledOtherwise(scene, e.key, noun.types),
    );
    if (later !== null) return [{ entity: later, via: "definite", onBehalfOf: null, sure: false }];
  }
  const both = noun.plural && inner.length === 0 && owner === null ? bothOf(scene, np, noun, context) : [];
  if (both.length === 2) return both;
  if (noun.plural && isDefinite) {
    const coalitionBefore = recentEntity(scene, (e) => e.actorType === "coalition", 6);
    if (coalitionBefore !== null && coalitionPlurals.has(head) && !scene.isTheTwo(np))
      return [{ entity: coalitionBefore, via: "definite", onBehalfOf: null, sure: true }];
  }
  return [
    {
      entity: addUnnamed(scene, np, nation?.entity ?? null, "unnamed"),
      via: inner.length > 0 ? "unnamed" : "unnamed-body",
      onBehalfOf: null,
      sure: inner.length > 0 || !isDefinite,
    },
  ];
}

/** "accused the defence ministry … The ministry …": the state body without a name that was spoken of since a named one was. */
function lastNamelessSince(scene: ReferenceScene, named: number, noun: BodyNoun): number | null {
  if (!isToldApart(noun)) return null;
  for (let s = scene.at; s >= Math.max(0, scene.at - 3); s--)
    for (const { entity } of [...(scene.referred[s] ?? [])].reverse()) {
      if (entity === named) return null;
      const { actorType, label } = scene.entity(entity) ?? {};
      if (actorType === "unnamed" && label?.toLowerCase().split(" ").includes(noun.lemma)) return entity;
    }
  return null;
}

/** "both companies", "the two groups": the two of that kind named last. */
function bothOf(scene: ReferenceScene, np: NounPhrase, noun: BodyNoun, context: ResolveContext): Party[] {
  if (!scene.isTheTwo(np)) return [];
  const found: number[] = [];
  for (let s = scene.at; s >= Math.max(0, scene.at - 6) && found.length < 3; s--)
    for (const mention of [...(scene.bySentence[s] ?? [])].reverse()) {
      const entity = scene.entity(mention.entity);
      const fits =
        entity?.kind === "actor" &&
        entity.actorType !== "unnamed" &&
        (s < scene.at || mention.to <= np.from) &&
        !context.not?.includes(mention.entity) &&
        (answersTo(entity, noun.types, scene.words) || scene.isCalled(mention.entity, noun.lemma)) &&
        !isCalledOtherwise(scene, mention.entity, noun.types);
      if (fits && !found.includes(mention.entity)) found.push(mention.entity);
    }
  return found.slice(0, 2).map((entity) => ({
    entity,
    via: "definite" as const,
    onBehalfOf: null,
    sure: found.length === 2,
  }));
}

function speaksOfHackers(scene: ReferenceScene, np: NounPhrase): boolean {
  // "Samoa's cyber response team", "the cyber security firm": those who defend.
  for (let at = np.from; at < np.head; at++)
    if (
      /^(response|emergency|security|defen[cs]e|intelligence|incident|research|safety)$/u.test(
        scene.lower(at),
      )
    )
      return false;
  for (let at = np.from; at < np.head; at++)
    if (/^(hacking|hacker|cyber|espionage|ransomware|cyberespionage|cybercrime)$/u.test(scene.lower(at)))
      return true;
  return false;
}

/** "the intergovernmental group": nothing that hackers are called. */
function isOfStates(scene: ReferenceScene, np: NounPhrase): boolean {
  for (let at = np.from; at < np.head; at++)
    if (
      /^(intergovernmental|multinational|international|regional|diplomatic|parliamentary)$/u.test(
        scene.lower(at),
      )
    )
      return true;
  return false;
}

/** Does the text call a party by nouns for bodies of another kind only: "the environment agency Norma" is no company. */
function isCalledOtherwise(scene: ReferenceScene, entity: number, types: readonly string[]): boolean {
  const nouns = [...(scene.told.descriptors.get(entity) ?? [])].flatMap(
    (word) => scene.words.organisations.get(word) ?? [],
  );
  // The first type of a noun is its commonest.
  return nouns.length > 0 && !nouns.some((noun) => types.includes(noun.types[0] ?? ""));
}
