import type { FoundDocument } from "./found.ts";
import type { ClaimField } from "./judgeClaims.ts";
import { type Judged, plainJudged } from "./judged.ts";
import type { Fits, Verdict } from "./pairing.ts";

/** A link of the gold from a denial to an accusation; positions in their fields. */
interface Link {
  readonly denial: number;
  readonly accusation: number;
}

export interface AnswerVerdicts {
  readonly links: readonly Link[];
  readonly gold: readonly Verdict[];
  readonly found: readonly Verdict[];
}

/** A link found is right when its ends fit two claims the gold links; with an optional claim at an end it does not count. */
export function answerVerdicts(
  accusations: ClaimField,
  denials: ClaimField,
  answers: FoundDocument["answers"],
  measure: "sentence" | "tuple",
): AnswerVerdicts {
  const fits = (field: ClaimField): Fits => (measure === "sentence" ? field.sameSentence : field.sameTuple);
  const linked = (d: number, a: number) =>
    denials.gold[d]?.answers.includes(accusations.gold[a]?.id ?? "") ?? false;
  const optional = (d: number, a: number) =>
    (denials.gold[d]?.optional ?? false) || (accusations.gold[a]?.optional ?? false);
  const links = denials.gold.flatMap((_, denial) =>
    accusations.gold.flatMap((__, accusation) =>
      linked(denial, accusation) ? [{ denial, accusation }] : [],
    ),
  );
  const ends = answers.map(({ denial, accusation }) => {
    const from = denials.found.findIndex((claim) => claim.id === denial);
    const to = accusations.found.findIndex((claim) => claim.id === accusation);
    return denials.gold.flatMap((_, d) =>
      accusations.gold.flatMap((__, a): [number, number][] =>
        fits(denials)(d, from) && fits(accusations)(a, to) ? [[d, a]] : [],
      ),
    );
  });
  return {
    links,
    gold: links.map(({ denial, accusation }) => {
      if (optional(denial, accusation)) return "ignored";
      return ends.some((pairs) => pairs.some(([d, a]) => d === denial && a === accusation))
        ? "right"
        : "wrong";
    }),
    found: ends.map((pairs) => {
      if (pairs.some(([d, a]) => linked(d, a) && !optional(d, a))) return "right";
      return pairs.some(([d, a]) => optional(d, a)) ? "ignored" : "wrong";
    }),
  };
}

export function judgeAnswers(
  file: string,
  accusations: ClaimField,
  denials: ClaimField,
  answers: FoundDocument["answers"],
): Judged[] {
  return (["sentence", "tuple"] as const).flatMap((measure) =>
    plainJudged(
      { class: "answers", measure, scope: "both", file },
      answerVerdicts(accusations, denials, answers, measure),
    ),
  );
}
