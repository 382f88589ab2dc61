import type { AccusationFinding, DenialFinding } from "../../../model/reading.ts";
import type { ClaimScene } from "../scene.ts";
import { findAnswered } from "./findAnswered.ts";
import { accusedJustBefore, deniedJustBefore, deniesNearby, soundsAccused } from "./isAnswering.ts";
import { isOnSide, stateOf } from "./ownSide.ts";
import type { RawDenial } from "./rawDenial.ts";
import { spokenFor } from "./spokenFor.ts";

type Common = Omit<
  AccusationFinding,
  "kind" | "polarity" | "accused" | "reportedBy" | "allegation" | "madeAt"
>;

const functionary =
  /chief|officer|executive|director|spokes|head of|president|chair|manager|lawyer|counsel|attorney|barrister|solicitor|founder|owner|secretary|press|counterpart|representative|ambassador|minister|envoy|diplomat|attach|consul|\bceo\b|\bcfo\b|boss|treasurer|coach/iu;

/** Makes the reader of denials: what a rule found → a denial with whom it is for, or null where nothing around it says that somebody was accused. */
export function makeDenialReader(
  scene: ClaimScene,
  accusations: readonly AccusationFinding[],
  raws: readonly RawDenial[],
): (raw: RawDenial, common: Common) => DenialFinding | null {
  const plain = raws.filter((r) => r.needs === "nothing");
  const words = new Set(scene.lexicon.accusingWords);
  return (raw, common) => {
    scene.resolver.enter(raw.place.sentence.index);
    const posts = spokenFor(raw.place, common.speakers, raw.quote).filter((p) => isMentioned(scene, p));
    const sides = [
      ...new Set([...common.speakers, ...common.onBehalfOf, ...posts, ...raw.named.map((p) => p.entity)]),
    ];
    const answered = findAnswered(scene, raw, sides, accusations);
    const before = accusedJustBefore(raw, sides, accusations);
    const stands =
      raw.needs === "nothing" ||
      (answered !== null && (raw.needs !== "the deed" || isTheDeed(scene, raw, answered))) ||
      (raw.needs !== "the deed" && deniesNearby(raw, sides, plain)) ||
      ((before || soundsAccused(scene, raw, words)) && isLawyer(scene, raw)) ||
      (raw.needs === "an answer" &&
        (before ||
          deniedJustBefore(raw, plain) ||
          (raw.rule !== "conduct-denied" && soundsAccused(scene, raw, words))));
    if (!stands) return null;
    return {
      ...common,
      kind: "denial",
      polarity: "negated",
      onBehalfOf: principalsOf(scene, raw, common, answered, accusations, posts),
      reportedBy: [],
      responseType: raw.responseType,
      content: raw.content ? raw.place.span(raw.content.from, raw.content.to) : null,
      target: raw.target,
    };
  };
}

/** Do the words of the denial and of the accusation share matter: "does not cut cables", accused of cutting a cable? */
function isTheDeed(scene: ClaimScene, raw: RawDenial, accusation: AccusationFinding): boolean {
  const parties = [...accusation.accused, ...raw.speakers.map((p) => p.entity)];
  const named = new Set(parties.flatMap((p) => (scene.entities[p]?.label ?? "").toLowerCase().split(" ")));
  const stems = (sentence: number, from: number, to: number): string[] =>
    (scene.sentences[sentence]?.tokens ?? [])
      .slice(from, to)
      .filter((t) => /^(NOUN|VERB|ADJ|PROPN)$/u.test(t.pos) && t.lower.length > 2 && !named.has(t.lower))
      .map((t) => t.lower.replace(/(ting|ing|ed|es|s)$/u, "").slice(0, 6))
      .filter((w) => !/^(say|said|be|was|have|do|did|accus|charg|tell|told|make)$/u.test(w));
  const told = new Set(stems(accusation.sentence, 0, Number.POSITIVE_INFINITY));
  const { from, to } = raw.content ?? raw.cue;
  return stems(raw.place.sentence.index, from, to).some((w) => told.has(w));
}

/** A lawyer speaks for whoever stands accused. */
const isLawyer = (scene: ClaimScene, raw: RawDenial): boolean =>
  raw.speakers.some((p) =>
    /lawyer|counsel|attorney|barrister|solicitor/iu.test(
      `${scene.entities[p.entity]?.position ?? ""} ${scene.entities[p.entity]?.label ?? ""}`,
    ),
  ) ||
  raw.place.parse.nps.some(
    (np) =>
      /^(lawyer|attorney|counsel|barrister|solicitor|advocate)s?$/u.test(raw.place.headWord(np)) &&
      raw.place.resolve([np], raw.quote).some((p) => raw.speakers.some((s) => s.entity === p.entity)),
  );

const isMentioned = (scene: ClaimScene, entity: number): boolean =>
  scene.mentions.some((m) => m.entity === entity) || scene.found.some((m) => m.entity === entity);

/** Whom a denial is for; empty where the deniers speak for themselves. */
function principalsOf(
  scene: ClaimScene,
  raw: RawDenial,
  common: Common,
  answered: AccusationFinding | null,
  accusations: readonly AccusationFinding[],
  spoken: readonly number[],
): number[] {
  const { speakers } = common;
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
  if (hit.some((party) => speakers.includes(party))) return [];
  if (hit.length > 0 || common.onBehalfOf.length > 0) return others([...common.onBehalfOf, ...hit]);
  if (spoken.length > 0) return others(spoken);
  const posts = others(speakers.flatMap((s) => scene.resolver.affiliations(s).slice(0, 1)));
  return posts.length > 0 ? posts : others(accusedBefore(scene, raw, speakers, accusations));
}

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
