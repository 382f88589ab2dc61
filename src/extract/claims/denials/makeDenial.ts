import type { AccusationFinding, DenialFinding } from "../../../model/reading.ts";
import { confidenceOf } from "../confidence.ts";
import type { ClaimScene } from "../scene.ts";
import { findAgainst, findAnswered } from "./findAnswered.ts";
import { accusedJustBefore, deniedJustBefore, deniesNearby, soundsAccused } from "./isAnswering.ts";
import { isLawyer } from "./isLawyer.ts";
import { isTheDeed } from "./isTheDeed.ts";
import { defendedBy } from "./lawyerNamed.ts";
import { isMentioned, mayStandForOthers, principalsOf } from "./principalsOf.ts";
import type { RawDenial } from "./rawDenial.ts";
import { spokenFor } from "./spokenFor.ts";

type Common = Omit<
  AccusationFinding,
  "kind" | "polarity" | "accused" | "reportedBy" | "allegation" | "madeAt"
>;

/** Makes the reader of denials: what a rule found → a denial with whom it is for, or null where nothing around it says that somebody was accused. */
export function makeDenialReader(
  scene: ClaimScene,
  accusations: readonly AccusationFinding[],
  raws: readonly RawDenial[],
): (raw: RawDenial, common: Common) => DenialFinding | null {
  const plain = raws.filter((r) => r.needs === "nothing");
  const words = new Set(scene.lexicon.accusingWords);
  const spokeFor = new Map<number, number[]>();
  const stands = (raw: RawDenial, sides: readonly number[]): boolean => {
    if (raw.needs === "nothing") return true;
    const against = findAgainst(scene, raw, sides, accusations);
    // "dismissed the latest Tory attack": of those who have accused somebody else here.
    const { target } = raw;
    const theirs =
      target.by === "named" &&
      accusations.some(
        (a) =>
          a.sentence <= raw.place.sentence.index &&
          a.speakers.some(
            (s) =>
              target.accusers.includes(s) ||
              target.accusers.some((one) => scene.resolver.affiliations(s).includes(one)),
          ) &&
          !a.speakers.some((s) => sides.includes(s)),
      );
    if (theirs && raw.needs !== "the deed") return true;
    if (raw.needs === "the deed")
      return against.some((a) => isTheDeed(scene, raw, a)) || deniesNearby(raw, sides, plain, 2);
    if (against.length > 0 || deniesNearby(raw, sides, plain, 6)) return true;
    const before = accusedJustBefore(raw, sides, accusations);
    const sounds = soundsAccused(scene, raw, words);
    if ((before || sounds) && isLawyer(scene, raw)) return true;
    if (raw.needs === "an accusation") return false;
    return before || deniedJustBefore(raw, plain) || (sounds && raw.needs === "an answer");
  };
  return (raw, common) => {
    scene.resolver.enter(raw.place.sentence.index);
    const posts = [
      ...spokenFor(raw.place, common.speakers, raw.quote),
      ...defendedBy(raw.place, common.speakers),
    ].filter((p) => isMentioned(scene, p));
    const sides = [
      ...new Set([...common.speakers, ...common.onBehalfOf, ...posts, ...raw.named.map((p) => p.entity)]),
    ];
    const firm = stands(raw, sides);
    // "denied it had sacked him over a quarrel": the verb alone says that something was held against the denier.
    if (!firm && !(raw.rule === "deny-act" && raw.needs === "an answer")) return null;
    const answered = findAnswered(scene, raw, sides, accusations);
    const [speaker] = common.speakers;
    const earlier = speaker === undefined ? undefined : spokeFor.get(speaker);
    const onBehalfOf = principalsOf(scene, raw, common, { answered, accusations, posts, earlier });
    if (speaker !== undefined && onBehalfOf.length > 0 && !earlier) spokeFor.set(speaker, onBehalfOf);
    // The holder of a post denies, and nobody here accuses him or anybody he is known to speak for: for whom is a guess.
    const guessed =
      answered === null &&
      raw.rule !== "plea" &&
      onBehalfOf.length === 0 &&
      speaker !== undefined &&
      mayStandForOthers(scene, speaker);
    const sure = firm ? common : doubted(scene, common);
    if (sure.confidence < scene.lexicon.leastConfidence) return null;
    return {
      ...sure,
      tier: guessed || !firm ? "inferred" : common.tier,
      kind: "denial",
      polarity: "negated",
      onBehalfOf,
      reportedBy: [],
      responseType: raw.responseType,
      content: raw.content ? raw.place.span(raw.content.from, raw.content.to) : null,
      target: raw.target,
    };
  };
}

/** The same with the mark that nothing around it accuses, and what that leaves of its confidence. */
function doubted(scene: ClaimScene, common: Common): Common {
  const basis = { ...common.basis, traits: [...common.basis.traits, "nothing around it accuses"] };
  return { ...common, basis, confidence: confidenceOf(scene.lexicon.confidence.denial, basis) };
}
