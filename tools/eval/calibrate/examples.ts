import { logOdds } from "../../../src/extract/claims/confidence.ts";
import type { Lexicon } from "../../../src/model/lexicon.ts";
import { makeFit } from "../fit.ts";
import type { ClaimKind, GoldDocument } from "../gold.ts";
import { claimField, claimVerdicts } from "../judgeClaims.ts";
import { makeGoldReader, makePredictor } from "../predict.ts";
import type { Example } from "./logistic.ts";

/** The findings of gold articles as the rules alone think of them, each with the verdict of the gold. */
export function examplesOf(lexicon: Lexicon, documents: readonly GoldDocument[], kind: ClaimKind): Example[] {
  const read = makeGoldReader({ ...lexicon, leastConfidence: 0 });
  const compare = makePredictor(read);
  return documents.flatMap((document) => {
    const { found } = compare(document);
    const field = claimField(document, found, kind, makeFit(document));
    const verdicts = claimVerdicts(field, "tuple", "both").found;
    const { claims } = read(document);
    return field.found.flatMap((claim, f): Example[] => {
      const finding = claims.find(
        (one) =>
          one.kind === kind &&
          one.rule === claim.rule &&
          one.confidence === claim.confidence &&
          claim.spans.some(({ start }) => start === one.evidence[0]?.start),
      );
      const verdict = verdicts[f];
      if (!finding || verdict === undefined || verdict === "ignored") return [];
      const { traits, rulesOwn } = finding.basis;
      return [{ file: document.file, own: logOdds(rulesOwn), traits, right: verdict === "right" }];
    });
  });
}
