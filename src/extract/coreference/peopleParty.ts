import type { NounPhrase } from "../../model/grammar.ts";
import type { Party, ResolveContext } from "../../model/parties.ts";
import { findLeadPerson } from "./findLeadPerson.ts";
import { findLeadTeller } from "./findLeadTeller.ts";
import { findPostHolder } from "./findPostHolder.ts";
import { groupParty } from "./groupParty.ts";
import { ownerOf } from "./ownerOf.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { actsFor, bareCriminals, charging, courtly, holdsPost, institutionLike } from "./referenceWords.ts";
import { mostSalient, recentEntity } from "./salience.ts";
import { addUnnamed } from "./unnamedParties.ts";

/** Those whose findings are published as their employer's. */
const staff = /^(researchers|analysts|experts|investigators|scientists|engineers|auditors)$/u;

/** Whom a noun for people means: "the minister", "the defendant"; an unnamed party where nobody fits. */
export function peopleParty(
  scene: ReferenceScene,
  np: NounPhrase,
  head: string,
  kind: string,
  isDefinite: boolean,
  context: ResolveContext,
): Party[] {
  const owner = ownerOf(scene, np, context);
  const ownerEntity = owner ? scene.entity(owner.entity) : undefined;
  const role = scene.words.roles.get(`${scene.lower(np.head - 1)} ${head}`) ?? scene.words.roles.get(head);
  const master = masterOf(scene, np, head);
  if (master) return [master];
  if (bareCriminals.has(head) && !owner) {
    const group = isDefinite ? recentEntity(scene, (e) => e.actorType === "threat-actor", 6) : null;
    if (group !== null) return [{ entity: group, via: "definite", onBehalfOf: null, sure: true }];
    if (np.to - np.from <= 2 || isDefinite) return [];
  }
  const isPlural = role?.plural ?? /s$/u.test(head);
  const members = groupParty(scene, np, head, isDefinite, isPlural);
  if (members.length > 0)
    return members.map((key) => ({ entity: key, via: "definite", onBehalfOf: null, sure: true }));
  // "Researchers at Norvik Security say": what they publish is the firm's.
  if (staff.test(head)) {
    const hung = scene.attached(np);
    const firm =
      hung && /^(at|from|with|of)$/u.test(hung.prep) && hung.np.entity !== null
        ? hung.np.entity
        : np.possessor === null && owner && !isDefinite
          ? owner.entity
          : null;
    const body = firm === null ? undefined : scene.entity(firm);
    if (body?.kind === "actor" && body.actorType !== "person" && body.actorType !== "unnamed") {
      scene.issuers.set(head, body.key);
      return [{ entity: body.key, via: "definite", onBehalfOf: null, sure: true }];
    }
    const before = isDefinite ? scene.issuers.get(head) : undefined;
    if (before !== undefined) return [{ entity: before, via: "definite", onBehalfOf: null, sure: true }];
  }
  if (role && !isPlural && isDefinite && role.kind !== "kin") {
    const match = recentEntity(
      scene,
      (e) =>
        e.actorType === "person" &&
        !context.not?.includes(e.key) &&
        holdsPost(e.position ?? "", role.lemma) &&
        (!ownerEntity || ownerEntity.kind !== "nation" || e.nation === null || e.nation === ownerEntity.iso),
      30,
    );
    if (match !== null) return [{ entity: match, via: "definite", onBehalfOf: null, sure: true }];
  }
  if (role && !isPlural && !isDefinite && /^(a|an|one)$/u.test(scene.lower(np.from))) {
    const quoted = quotedNext(
      scene,
      ownerEntity?.iso ?? ownerEntity?.nation ?? null,
      ownerEntity?.key ?? null,
    );
    if (quoted !== null) return [{ entity: quoted, via: "definite", onBehalfOf: null, sure: true }];
  }
  // "the 31-year-old goalkeeper": somebody already named.
  if (isDefinite && !isPlural && !np.possessor && scene.attached(np) === null) {
    const aged = [...Array(np.to - np.from).keys()].some(
      (k) => /^\d{1,2}-year-old$/u.test(scene.lower(np.from + k)) || scene.lower(np.from + k) === "year",
    );
    const person = aged ? recentEntity(scene, (e) => e.actorType === "person", 4, np.from) : null;
    if (person !== null) return [{ entity: person, via: "definite", onBehalfOf: null, sure: true }];
  }
  if (isDefinite && !isPlural && np.possessor === null && !role?.lemma.includes(" ")) {
    const described = mostSalient(
      scene,
      (e) => e.actorType === "person" && scene.isCalled(e.key, head) && !context.not?.includes(e.key),
      np.from,
    );
    if (described !== null && described !== context.speaker)
      return [{ entity: described, via: "definite", onBehalfOf: null, sure: true }];
  }
  if (!isPlural && role?.kind !== "spokesperson" && leadsIn(scene, np, isDefinite)) {
    const lead = findLeadPerson(scene.state, scene.at, scene.told.defendants);
    if (lead !== null) {
      scene.leads.add(lead);
      return [{ entity: lead, via: "definite", onBehalfOf: null, sure: true }];
    }
  }
  // "A freight agent pleaded not guilty": the lead of a text, before the name is told.
  if (!isDefinite && !isPlural && scene.at <= 3) {
    const later = scene.state.entities.filter(
      (e) =>
        e.actorType === "person" &&
        scene.isCalled(e.key, head) &&
        (!ownerEntity?.iso || e.nation === null || e.nation === ownerEntity.iso),
    );
    if (later.length === 1 && later[0])
      return [{ entity: later[0].key, via: "definite", onBehalfOf: null, sure: true }];
  }
  // "Norland's health minister has resigned": the lead of a text, before the name is told.
  if (role && !isPlural && role.kind !== "kin" && role.kind !== "spokesperson") {
    const holder = findPostHolder(scene, np, role.lemma, ownerEntity);
    if (holder !== null) {
      scene.call(holder, head);
      return [{ entity: holder, via: "definite", onBehalfOf: null, sure: true }];
    }
  }
  if (head === "defendants" && isDefinite && !np.possessor && scene.told.defendants.size > 1)
    return [...scene.told.defendants]
      .slice(0, 4)
      .map((key) => ({ entity: key, via: "definite", onBehalfOf: null, sure: false }));
  const court = /^(defendant|accused|suspect)$/u.test(head);
  if (court && isDefinite) {
    const tried = recentEntity(
      scene,
      (e) => e.actorType === "person" && scene.told.defendants.has(e.key),
      40,
      np.from,
    );
    const led = tried ?? [...scene.leads][0] ?? null;
    if (led !== null)
      return [{ entity: led, via: "definite", onBehalfOf: null, sure: scene.told.defendants.size < 2 }];
  }
  const teller = isPlural || isDefinite ? null : findLeadTeller(scene, np);
  if (teller !== null) {
    scene.call(teller, head);
    return [{ entity: teller, via: "definite", onBehalfOf: null, sure: true }];
  }
  if (head === "client" && np.possessor) {
    const client = owner ? scene.clients.get(owner.entity) : undefined;
    if (client !== undefined) return [{ entity: client, via: "definite", onBehalfOf: null, sure: true }];
  }
  // "Mr Reed raised the duty. The chancellor also …": another word for who was just spoken of, whose post the text does not tell.
  if (
    role &&
    isDefinite &&
    !np.possessor &&
    ((offices.test(role.lemma) && !owner && scene.attached(np) === null) ||
      // "Mr Reed was angry. The manager of the Norvik team …"
      (scene.attached(np)?.prep === "of" && scene.attached(np)?.np.entity !== null))
  ) {
    const holder = justSpokenOf(scene, np);
    if (holder !== null && !context.not?.includes(holder))
      return [{ entity: holder, via: "definite", onBehalfOf: null, sure: false }];
  }
  const lawyer = role && actsFor.test(role.lemma);
  const nation = ownerEntity?.kind === "nation" ? ownerEntity.key : null;
  const key = addUnnamed(
    scene,
    np,
    nation,
    "unnamed",
    kind === "group" || isPlural ? institutionLike.has(head) : isDefinite,
  );
  if (!isPlural) scene.humans.add(key);
  if (!institutionLike.has(head)) scene.folk.add(key);
  return [{ entity: key, via: "unnamed", onBehalfOf: lawyer && owner ? owner.entity : null, sure: true }];
}

/** Posts that one person at a time holds, so that readers are expected to know by whom. */
const offices =
  /(^| )(chancellor|prime minister|premier|president|mayor|governor|attorney general|taoiseach|home secretary|foreign secretary|health secretary|defence secretary)$/u;

/** The one person the sentence before names or is about, of whom no post is told and who is not named here as another. */
function justSpokenOf(scene: ReferenceScene, np: NounPhrase): number | null {
  const here = scene.state.sentences[scene.at];
  const before = scene.state.sentences[scene.at - 1];
  const isSubject = (scene.state.parses[scene.at]?.clauses ?? []).some((c) =>
    c.subject.some((s) => s.from === np.from),
  );
  if (!isSubject || !before || !here || before.paragraph < here.paragraph - 1) return null;
  const named = (at: number): Set<number> =>
    new Set((scene.bySentence[at] ?? []).map((m) => m.entity).filter((key) => scene.isPerson(key)));
  const subjects = new Set((scene.subjects[scene.at - 1] ?? []).map((p) => p.entity));
  const [only] = [...subjects].filter((key) => scene.entity(key)?.actorType === "person");
  const others = [...named(scene.at - 1)].some((key) => key !== only);
  if (only === undefined || others || named(scene.at).has(only)) return null;
  return scene.entity(only)?.position === null ? only : null;
}

const prosecution = /^(police|prosecutors?|detectives|investigators|indictment|deputies|officers)$/u;

/** Is the phrase what the first sentences are about: "A former coach was …", "The founder of a charity has …"? */
export function leadsIn(scene: ReferenceScene, np: NounPhrase, isDefinite: boolean): boolean {
  if (scene.at > 2 || (isDefinite && scene.attached(np)?.prep !== "of")) return false;
  // "staff had altered it": nobody in particular, but for a headline.
  const bare = np.from === np.head && scene.state.sentences[scene.at]?.zone !== "headline";
  if (bare) return false;
  const clauses = scene.state.parses[scene.at]?.clauses ?? [];
  const isCourt = (s: NounPhrase): boolean => scene.words.courts.has(scene.lower(s.head));
  const heard = clauses.some(
    ({ verb, subject, objects }) =>
      ((verb.passive ? verb.lemma === "tell" : verb.lemma === "hear") && subject.some(isCourt)) ||
      (verb.lemma === "tell" && objects.some(isCourt)) ||
      (/^(say|allege)$/u.test(verb.lemma) && subject.some((s) => prosecution.test(scene.lower(s.head)))),
  );
  return clauses.some(
    (c) =>
      c.quote === null &&
      c.subjectVia === "direct" &&
      c.subject.some((s) => s.from === np.from) &&
      ((heard && !/^(tell|say|hear|allege)$/u.test(c.verb.lemma)) ||
        courtly.test(c.verb.lemma) ||
        (c.verb.passive && charging.test(c.verb.lemma))),
  );
}

/** "A leading Norwegian diplomat hit back." leads in the quotation of a Norwegian named behind it. */
function quotedNext(scene: ReferenceScene, nation: string | null, body: number | null): number | null {
  if (nation === null && body === null) return null;
  for (let s = scene.at + 1; s <= scene.at + 2; s++) {
    for (const party of scene.speakersOf(s)) {
      const entity = scene.entity(party.entity);
      if (entity?.actorType !== "person") continue;
      const posts = scene.told.posts.get(party.entity) ?? [];
      if (
        (nation !== null && entity.nation === nation) ||
        (body !== null && posts.includes(body)) ||
        (nation !== null && posts.some((p) => scene.entity(p)?.nation === nation))
      )
        return party.entity;
    }
  }
  return null;
}

const hands =
  /^(hackers?|spies|spy|agents?|operatives?|soldiers?|troops|fighters?|gunmen|militants|rebels|snipers?|forces|paramilitaries|mercenaries|commandos|marines|sailors|warplanes|militiamen)$/u;
const serving =
  /^(working|acting|operating) (for|under|on behalf of)\b|^(linked|tied|connected|loyal|belonging) to\b|^(backed|sponsored|directed|employed|hired|controlled|run|supported|paid) by\b|^of\b/u;

/** "Hackers working for the ministry", "soldiers of the army": those whose hands they are. */
function masterOf(scene: ReferenceScene, np: NounPhrase, head: string): Party | null {
  if (!hands.test(head)) return null;
  const words = Array.from({ length: 4 }, (_, k) => scene.lower(np.to + k)).join(" ");
  const bond = serving.exec(words)?.[0];
  if (bond === undefined) return null;
  const at = np.to + bond.split(" ").length;
  const whose = scene.state.parses[scene.at]?.nps.find((p) => p.from === at);
  const [party] = whose ? scene.inner(whose, { speaker: null }) : [];
  return party && !scene.isPerson(party.entity) ? { ...party, via: "modifier", sure: false } : null;
}
