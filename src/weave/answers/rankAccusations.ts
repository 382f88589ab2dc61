import type { AccusationFinding, DenialFinding, Reading } from "../../model/reading.ts";
import { deniedWords } from "./deniedWords.ts";
import { sidesNear } from "./sameSide.ts";
import { sharedWords } from "./sharedWords.ts";

export interface Placed<T> {
  readonly at: number;
  readonly claim: T;
}

export interface Ranked extends Placed<AccusationFinding> {
  readonly score: number;
  readonly named: boolean;
}

const court =
  /prosecut|police|court|attorney|regulator|jury|justice|commission|authority|crown|solicitor general|state of/iu;
/** Rules that tell an accusation by the way. */
const faint = /^(demand-stop|label-as|sanction-for|expel-over|backed|stemming-from)$/u;

const sentenceOf = (reading: Reading, claim: AccusationFinding | DenialFinding): string => {
  const [span] = claim.evidence;
  return span ? reading.document.text.slice(span.start, span.end) : "";
};

/** Accusations a denial may answer, the likeliest first: against its side, by whom it names, about the same matter, close before it. */
export function rankAccusations(
  reading: Reading,
  denial: DenialFinding,
  accusations: readonly Placed<AccusationFinding>[],
): Ranked[] {
  const side = denial.onBehalfOf.length > 0 ? denial.onBehalfOf : denial.speakers;
  const own = [...denial.speakers, ...denial.onBehalfOf];
  const content = denial.content ? reading.document.text.slice(denial.content.start, denial.content.end) : "";
  const words = deniedWords(content, denial.rule, denial.quotationId !== null);
  const deed = denial.target.by === "conduct" || denial.rule === "conduct-denied";
  const names = own.map((p) => reading.entities[p]?.label ?? "");
  const ranked: Ranked[] = [];
  for (const { at, claim } of accusations) {
    if (claim.speakers.some((s) => own.includes(s))) continue;
    const back = denial.sentence - claim.sentence;
    if (back === 0 && claim.cue.start === denial.cue.start) continue;
    // "…, a charge the firm denies": the one in the same sentence.
    if (denial.rule === "appended" && back !== 0) continue;
    const near = sidesNear(reading, claim.accused, side);
    const close = Math.max(near, sidesNear(reading, claim.accused, own) > 0 ? 1 : 0);
    const named =
      denial.target.by === "named" && sidesNear(reading, claim.speakers, denial.target.accusers) > 0;
    const headline = claim.zone === "headline";
    const ahead = back < 0;
    const early = denial.zone === "headline" || denial.sentence <= 2;
    if (ahead && !headline && -back > (early ? 8 : 3)) continue;
    if (!headline && !named && back > words.reach) continue;
    // Against somebody unnamed, who may be the denier: only what stands right before, and is pointed at.
    const unnamed = claim.accused.every((p) => reading.entities[p]?.actorType === "unnamed");
    const pointed = /^(the|that|this|these|those|it|such|they)\b/iu.test(content);
    if (close === 0 && (headline || back > 1 || back < 0 || !unnamed || !pointed)) continue;
    const labels = [...names, ...claim.accused.map((p) => reading.entities[p]?.label ?? "")];
    const matter = sharedWords(sentenceOf(reading, denial), sentenceOf(reading, claim), labels);
    const score =
      close * 2 +
      (named ? 4 : 0) +
      Math.min(3, matter) * (deed ? 2 : 0.9) +
      (claim.explicitness === "explicit" ? 1.5 : 0) -
      (claim.confidence < 40 ? 1.5 : 0) -
      (faint.test(claim.rule) ? 1.5 : 0) +
      (words.legal && claim.speakers.some((s) => court.test(reading.entities[s]?.label ?? "")) ? 2 : 0) -
      (headline ? 4 : ahead ? 2 - 0.6 * back : (deed ? 0.3 : 0.45) * back) +
      (back === 0 ? (named ? 4 : 2) : back === 1 ? 1 : 0);
    ranked.push({ at, claim, score, named });
  }
  return ranked.sort((a, b) => b.score - a.score || b.at - a.at);
}
