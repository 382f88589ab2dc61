import type { Fit } from "./fit.ts";
import type { FoundClaim, FoundDocument } from "./found.ts";
import { type ClaimKind, type GoldClaim, type GoldDocument, goldClaims } from "./gold.ts";
import { type Judged, type Measure, type Scope, scopes } from "./judged.ts";
import { type Fits, lenient, oneToOne, type Standing, type Verdicts } from "./pairing.ts";

export type ClaimMeasure = Extract<Measure, "sentence" | "tuple" | "tuple 1:1">;
const claimMeasures: readonly ClaimMeasure[] = ["sentence", "tuple", "tuple 1:1"];

/** One kind of claim of one document: the items, the findings, and when they fit. */
export interface ClaimField {
  readonly kind: ClaimKind;
  readonly gold: readonly GoldClaim[];
  readonly found: readonly FoundClaim[];
  readonly sameSentence: Fits;
  readonly sameTuple: Fits;
}

export function claimField(
  document: GoldDocument,
  all: FoundDocument,
  kind: ClaimKind,
  fit: Fit,
): ClaimField {
  const gold = goldClaims(document.gold, kind);
  const found = all.claims.filter((claim) => claim.kind === kind);
  const table = (test: (g: GoldClaim, f: FoundClaim) => boolean): Fits => {
    const cells = gold.map((g) => found.map((f) => test(g, f)));
    return (g, f) => cells[g]?.[f] ?? false;
  };
  return {
    kind,
    gold,
    found,
    sameSentence: table((g, f) => fit.sentence(f, g.sentence)),
    sameTuple: table((g, f) => fit.tuple(f, g)),
  };
}

export function claimVerdicts(field: ClaimField, measure: ClaimMeasure, scope: Scope): Verdicts {
  const kept = foundIn(field, scope);
  const standing = field.gold.map(
    (item): Standing => ({
      optional: item.optional,
      wanted: scope !== "explicit" || item.tier === "explicit",
      folds: item.construction === "headline",
    }),
  );
  const fits: Fits = (g, f) =>
    (measure === "sentence" ? field.sameSentence : field.sameTuple)(g, kept[f] ?? -1);
  return (measure === "tuple 1:1" ? oneToOne : lenient)(standing, kept.length, fits);
}

/** Positions of the findings that take part. */
function foundIn({ found }: ClaimField, scope: Scope): number[] {
  return found.flatMap((claim, f) => (scope === "both" || claim.tier === "explicit" ? [f] : []));
}

export function judgeClaims(file: string, field: ClaimField): Judged[] {
  return scopes.flatMap((scope) =>
    claimMeasures.flatMap((measure) => {
      const { gold, found } = claimVerdicts(field, measure, scope);
      const kept = foundIn(field, scope);
      const shared = { class: field.kind, measure, scope, file };
      return [
        ...field.gold.map((item, g): Judged => {
          const verdict = gold[g] ?? "ignored";
          return {
            ...shared,
            part: "gold",
            verdict,
            construction: item.construction,
            rule: null,
            confidence: null,
          };
        }),
        ...kept.map((f, at): Judged => {
          const { rule = null, confidence = null } = field.found[f] ?? {};
          const verdict = found[at] ?? "ignored";
          return {
            ...shared,
            part: "found",
            verdict,
            construction: constructionAt(field, f),
            rule,
            confidence,
          };
        }),
      ];
    }),
  );
}

/** Construction of the item a finding is, or else of one in its sentence. */
function constructionAt({ gold, sameTuple, sameSentence }: ClaimField, f: number): string | null {
  const item = gold.find((_, g) => sameTuple(g, f)) ?? gold.find((_, g) => sameSentence(g, f));
  return item?.construction ?? null;
}

/** Positions of what fits one finding, or what finds one item. */
export const fitting = <T>(list: readonly T[], test: (at: number) => boolean): T[] =>
  list.filter((_, at) => test(at));
