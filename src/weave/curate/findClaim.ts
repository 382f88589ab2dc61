import type { ClaimRef } from "../../model/curation.ts";
import type { ClaimNode } from "../../model/graph.ts";
import { claimsOf, type Draft, labelOf } from "./draft.ts";
import { findDocument } from "./findDocument.ts";
import { flat, nearestText, type Sought, trouble } from "./trouble.ts";

type ClaimOf<K extends ClaimNode["kind"]> = Extract<ClaimNode, { kind: K }>;

const says = (draft: Draft, ids: readonly string[], name: string | undefined): boolean =>
  name === undefined || ids.some((id) => labelOf(draft, id) === name);

const contentOf = (claim: ClaimNode): string | null =>
  claim.kind === "accusation" ? claim.allegation : claim.content;

const sides = (draft: Draft, claim: ClaimNode): string => {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => labelOf(draft, id)).join(", ") || "nobody named";
  return claim.kind === "accusation"
    ? `${names(claim.speakers)} on ${names(claim.accused)}`
    : `${names(claim.speakers)} for ${names(claim.onBehalfOf)}`;
};

const quotes = (claim: ClaimNode, document: string): string[] =>
  claim.evidence.flatMap((e) => (e.document === document ? [flat(e.quote)] : []));

/** The claim whose evidence in the article is this quotation, word for word; a near one is only named. */
export function findClaim<K extends ClaimNode["kind"]>(
  draft: Draft,
  ref: Omit<ClaimRef, "kind"> & { readonly kind: K },
): Sought<ClaimOf<K>> {
  const document = findDocument(draft, ref.document);
  if ("trouble" in document) return document;
  const { id, file } = document.found;
  const wanted = flat(ref.quote);
  const here = claimsOf(draft).filter((claim) => quotes(claim, id).includes(wanted));
  const ofKind = here.filter((claim): claim is ClaimOf<K> => claim.kind === ref.kind);
  const claims = ofKind.filter(
    (claim) =>
      says(draft, claim.speakers, ref.speaker) &&
      says(draft, "accused" in claim ? claim.accused : [], ref.accused) &&
      (ref.content === undefined || flat(contentOf(claim) ?? "") === flat(ref.content)),
  );
  const [claim, ...more] = claims;
  if (claim && more.length === 0) return { found: claim };
  if (claim)
    return trouble(
      "E_AMBIGUOUS",
      `${claims.length} claims of this kind are read from this quotation`,
      `Say which by speaker, accused or content: ${claims.map((c) => `${sides(draft, c)} (${contentOf(c) ?? "no content"})`).join("; ")}.`,
      `"${wanted}"`,
    );
  if (ofKind.length > 0)
    return trouble(
      "E_PARTY_NOT_FOUND",
      "no claim read from this quotation has these parties and this content",
      `There are: ${ofKind.map((c) => sides(draft, c)).join("; ")}.`,
      [ref.speaker, ref.accused, ref.content].filter((name) => name !== undefined).join("; "),
    );
  const rejected = draft.rejected.some((c) => c.kind === ref.kind && quotes(c, id).includes(wanted));
  if (rejected)
    return trouble("E_NOTHING_TO_DO", "this claim is rejected by an entry before", "Remove one of the two.");
  if (here.length > 0)
    return trouble(
      "E_QUOTE_NOT_FOUND",
      `what is read from this quotation is no ${ref.kind}`,
      `Say kind: ${here[0]?.kind}.`,
      `kind: ${ref.kind}`,
    );
  return trouble(
    "E_QUOTE_NOT_FOUND",
    `no ${ref.kind} of ${file} has this quotation`,
    "Take the quotation as it stands in the graph, whole, or remove the entry.",
    `"${wanted}"`,
    nearestText(
      wanted,
      claimsOf(draft)
        .filter((c) => c.kind === ref.kind)
        .flatMap((c) => quotes(c, id)),
    ),
  );
}
