import type { AccusationFinding } from "../../../model/reading.ts";
import type { ClaimScene } from "../scene.ts";
import { isLawyer } from "./isLawyer.ts";
import { defendedBy } from "./lawyerNamed.ts";
import { holdsOffice, isOnSide, stateOf } from "./ownSide.ts";
import type { RawDenial } from "./rawDenial.ts";

const functionary =
  /chief|officer|executive|director|spokes|head of|president|chair|manager|lawyer|counsel|attorney|barrister|solicitor|founder|owner|secretary|press|counterpart|representative|ambassador|minister|envoy|diplomat|attach|consul|leader|\bceo\b|\bcfo\b|boss|treasurer|coach/iu;

/** Without a place in the text that speaks of it, a party has no evidence. */
export const isMentioned = (scene: ClaimScene, entity: number): boolean =>
  scene.mentions.some((m) => m.entity === entity) || scene.found.some((m) => m.entity === entity);

/** What is known around a denial. */
interface Known {
  readonly answered: AccusationFinding | null;
  readonly accusations: readonly AccusationFinding[];
  /** Whose post or cause the words around the speaker say it is. */
  readonly posts: readonly number[];
  /** Whom the speaker denied for before. */
  readonly earlier: readonly number[] | undefined;
}

/** Whom a denial is for; empty where the deniers speak for themselves. */
export function principalsOf(
  scene: ClaimScene,
  raw: RawDenial,
  common: { readonly speakers: readonly number[]; readonly onBehalfOf: readonly number[] },
  known: Known,
): number[] {
  const found = likelyPrincipals(scene, raw, common, known);
  // "Norway accused Norvik. Its director said that was untrue": not Norway's director.
  const at = raw.place.sentence.index;
  const last = known.accusations.filter((a) => a.sentence <= at && at - a.sentence <= 2).at(-1);
  return last && found.length > 0 && found.every((p) => last.speakers.includes(p))
    ? last.accused.filter((p) => !common.speakers.includes(p) && scene.entities[p]?.actorType !== "person")
    : found;
}

function likelyPrincipals(
  scene: ClaimScene,
  raw: RawDenial,
  common: { readonly speakers: readonly number[]; readonly onBehalfOf: readonly number[] },
  known: Known,
): number[] {
  const { speakers } = common;
  const { answered, accusations } = known;
  // "the party's leader", which names nobody: what was accused before is more telling.
  const spoken = known.posts.filter(
    (p) => scene.entities[p]?.actorType !== "unnamed" || (scene.entities[p]?.label ?? "").includes(" "),
  );
  const accusers = [...(raw.target.by === "named" ? raw.target.accusers : []), ...(answered?.speakers ?? [])];
  const others = (list: readonly number[]): number[] => [
    ...new Set(
      [...list, ...list.flatMap((p) => stateBehind(scene, p))].filter(
        (p) =>
          !speakers.includes(p) &&
          !accusers.includes(p) &&
          isMentioned(scene, p) &&
          !isSameState(scene, speakers, p),
      ),
    ),
  ];
  // One pleads for oneself, whoever's clerk one was.
  const [pleader] = raw.place.clause(raw.clause)?.subject ?? [];
  const forClient = pleader !== undefined && /^clients?$/u.test(raw.place.headWord(pleader));
  if (
    /^(plea|maintain-innocence)$/u.test(raw.rule) &&
    raw.named.length === 0 &&
    !forClient &&
    !isLawyer(scene, raw)
  )
    return [];
  const defended = defendedBy(raw.place, speakers);
  if (defended.length > 0) return others(defended);
  // "said he had done nothing wrong": he himself.
  const [subject] = raw.place.clause(raw.clause)?.subject ?? [];
  const own =
    raw.rule === "conduct-denied" &&
    subject !== undefined &&
    /^(he|she|i|his|her|my)$/u.test(raw.place.lower(subject.from)) &&
    speakers.every((s) => scene.entities[s]?.actorType === "person") &&
    (raw.quote !== null || raw.place.subjectOf(raw.clause).some((party) => speakers.includes(party.entity)));
  if (own) return [];
  // "my client did not take a dime", "said his client would plead not guilty": whoever stands accused.
  if (subject !== undefined && /^clients?$/u.test(raw.place.headWord(subject))) {
    const last = accusations.filter((a) => a.sentence <= raw.place.sentence.index).at(-1);
    const accused = others(answered?.accused ?? last?.accused ?? []);
    if (accused.length > 0) return accused;
  }
  const clients = raw.speakers.flatMap((p) => (p.onBehalfOf === null ? [] : [p.onBehalfOf]));
  if (clients.length > 0) return others(clients);
  // "rejected allegations against the bank": the bank.
  const isAccused = (party: number): boolean =>
    accusations.some((a) => a.accused.some((one) => isOnSide(scene, [party], one)));
  const about = others(
    raw.named.map((p) => p.entity).filter((p) => isAccused(p) || isOnSide(scene, speakers, p)),
  );
  if (about.length > 0) return about;
  const sides = [...speakers, ...common.onBehalfOf, ...spoken];
  const hit = (answered?.accused ?? []).filter((party) => isOnSide(scene, sides, party));
  // "Norway said ministers had lied. The minister, Jo Reed, denied it": one of those told of.
  const isOneOf = (party: number): boolean => {
    const { actorType, label = "" } = scene.entities[party] ?? {};
    const one = label.toLowerCase().split(" ").at(-1)?.replace(/s$/u, "") ?? "";
    return (
      actorType === "unnamed" &&
      speakers.some((s) => (scene.entities[s]?.position ?? "").toLowerCase().split(" ").includes(one))
    );
  };
  if (hit.some((party) => speakers.includes(party) || isOneOf(party))) return [];
  if (hit.length > 0 || common.onBehalfOf.length > 0) return others([...common.onBehalfOf, ...hit]);
  if (spoken.length > 0) return others(spoken);
  if (known.earlier) return others(known.earlier);
  // A private person does not speak for the country he comes from.
  const posts = others(
    speakers.flatMap((s) =>
      scene.resolver
        .affiliations(s)
        .filter((body) => scene.entities[body]?.kind !== "nation" || holdsOffice(scene, s))
        // A governor's chief of staff who denies wrongdoing speaks for himself.
        .filter((body) => scene.entities[body]?.actorType !== "person" || speaksForOthers(scene, s))
        .slice(0, 1),
    ),
  );
  return posts.length > 0 ? posts : others(accusedBefore(scene, raw, speakers, accusations));
}

const speaksForOthers = (scene: ClaimScene, speaker: number): boolean =>
  /spokes|lawyer|counsel|attorney|barrister|solicitor|agent|press|manager/iu.test(
    `${scene.entities[speaker]?.position ?? ""} ${scene.entities[speaker]?.label ?? ""}`,
  );

/** "Jo Reed, the chief financial officer, said the account was wrong", "his lawyer called it a lie": for whoever was accused just before. */
function accusedBefore(
  scene: ClaimScene,
  raw: RawDenial,
  speakers: readonly number[],
  accusations: readonly AccusationFinding[],
): number[] {
  const at = raw.place.sentence.index;
  const [speaker] = speakers;
  const entity = speaker === undefined ? undefined : scene.entities[speaker];
  const post = `${entity?.position ?? ""} ${entity?.actorType === "unnamed" ? entity.label : ""}`;
  const subject = raw.place.clause(raw.clause)?.subject[0];
  const attached = subject !== undefined && /^(his|her|its|their)$/u.test(raw.place.lower(subject.from));
  const another = subject?.possessor && !attached;
  if (another || (!functionary.test(post) && !attached)) return [];
  const last = accusations
    .filter((a) => a.sentence <= at && at - a.sentence <= 5 && !a.speakers.includes(speaker ?? -1))
    .at(-1);
  if (!last || last.accused.includes(speaker ?? -1)) return [];
  return last.accused.filter((party) => attached || fitsPost(scene, party, post)).slice(0, 1);
}

/** Ministers and envoys speak for states, managers for companies, lawyers for anybody. */
function fitsPost(scene: ClaimScene, party: number, post: string): boolean {
  const entity = scene.entities[party];
  if (!entity || entity.actorType === "threat-actor") return false;
  const state = stateOf(scene, party) !== null;
  if (/minister|ambassador|envoy|diplomat|attach|consul/iu.test(post)) return state;
  return (
    /lawyer|counsel|attorney|barrister|solicitor|spokes/iu.test(post) ||
    (!state && entity.actorType !== "person")
  );
}

/** The state whose embassy, government or authorities it is. */
function stateBehind(scene: ClaimScene, body: number): number[] {
  const iso = scene.entities[body]?.kind === "nation" ? null : stateOf(scene, body);
  return iso === null
    ? []
    : scene.entities.filter((e) => e.kind === "nation" && e.iso === iso).map((e) => e.key);
}

/** A state and what speaks for it are told once. */
const isSameState = (scene: ClaimScene, speakers: readonly number[], party: number): boolean =>
  speakers.some(
    (s) =>
      scene.entities[s]?.kind === "nation" &&
      scene.entities[party]?.kind !== "nation" &&
      stateOf(scene, party) === scene.entities[s]?.iso,
  );
