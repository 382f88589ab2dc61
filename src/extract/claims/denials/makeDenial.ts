import type { AccusationFinding, DenialFinding } from "../../../model/reading.ts";
import { confidenceOf } from "../confidence.ts";
import type { ClaimScene } from "../scene.ts";
import { findAgainst, findAnswered } from "./findAnswered.ts";
import { accusedJustBefore, deniedJustBefore, deniesNearby, soundsAccused } from "./isAnswering.ts";
import { isLawyer } from "./isLawyer.ts";
import { isTheDeed } from "./isTheDeed.ts";
import { defendedBy } from "./lawyerNamed.ts";
import { isOnSide } from "./ownSide.ts";
import { isMentioned, principalsOf } from "./principalsOf.ts";
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
    const own = [...common.speakers, ...common.onBehalfOf, ...posts];
    const sides = [...new Set([...own, ...raw.named.map((p) => p.entity)])];
    const firm = stands(raw, sides);
    // Where nothing that was read as an accusation stands around them, words that ask for an answer are believed as far as is fitted.
    if (!firm && !denies(scene, raw, own)) return null;
    const answered = findAnswered(scene, raw, sides, accusations);
    const [speaker] = common.speakers;
    const earlier = speaker === undefined ? undefined : spokeFor.get(speaker);
    const onBehalfOf = principalsOf(scene, raw, common, { answered, accusations, posts, earlier });
    if (speaker !== undefined && onBehalfOf.length > 0 && !earlier) spokeFor.set(speaker, onBehalfOf);
    const sure = firm ? common : doubted(scene, common);
    if (sure.confidence < scene.lexicon.leastConfidence) return null;
    return {
      ...sure,
      tier: firm ? common.tier : "inferred",
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

/** Do the words deny where nothing accuses? Not a deed told as not done, those that hit back, or one who says that what is held against another is untrue. */
function denies(scene: ClaimScene, raw: RawDenial, own: readonly number[]): boolean {
  if (raw.needs !== "an answer" || /^(conduct-denied|react)$/u.test(raw.rule)) return false;
  const another = raw.named.length > 0 && !raw.named.some((p) => isOnSide(scene, own, p.entity));
  return !(another && /^(say-false|quote-label)$/u.test(raw.rule));
}

/** The same with the mark that nothing around it accuses, and what that leaves of its confidence. */
function doubted(scene: ClaimScene, common: Common): Common {
  const basis = { ...common.basis, traits: [...common.basis.traits, "nothing around it accuses"] };
  return { ...common, basis, confidence: confidenceOf(scene.lexicon.confidence.denial, basis) };
}
