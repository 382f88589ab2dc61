import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { EntryOf } from "../../model/curation.ts";
import type { SourceDocument, Span } from "../../model/document.ts";
import { findPassage } from "../../model/findPassage.ts";
import type { AccusationNode, ClaimNode, DenialNode, Time } from "../../model/graph.ts";
import { cite } from "../cite.ts";
import { shorten } from "../shorten.ts";
import { withFacts } from "./claimFacts.ts";
import { claimsOf, corrected, type Draft } from "./draft.ts";
import { findDocument } from "./findDocument.ts";
import { flat, nearestText, type Trouble, trouble } from "./trouble.ts";

const notStated: Time = { value: null, precision: "unknown", basis: "unknown", text: null };

/** Sentences, as far as a comparison needs them. */
const sentences = (text: string): string[] => text.split(/(?<=[.!?][”"’']?)\s+|\n+/u);

/** A claim of this passage of which nothing is known yet. */
function bare(
  draft: Draft,
  kind: ClaimNode["kind"],
  source: SourceDocument,
  span: Span,
  key: string,
): ClaimNode {
  const hash = bytesToHex(
    sha256(utf8ToBytes(JSON.stringify([source.id, span.start, span.end, kind, key]))),
  ).slice(0, 12);
  const evidence = cite(source, span);
  const common = {
    label: shorten(evidence.quote, 64),
    tier: "explicit",
    speakers: [],
    onBehalfOf: [],
    reportedBy: [],
    cue: "",
    hedges: [],
    assertion: "asserted",
    explicitness: "explicit",
    quotation: "indirect",
    sourcing: "named",
    time: notStated,
    extraction: {
      rule: "curator",
      version: draft.graph.generator.version,
      confidence: 100,
      review: "accepted",
    },
    x: 0,
    y: 0,
    evidence: [evidence],
  } satisfies Partial<AccusationNode>;
  const accusation: AccusationNode = {
    ...common,
    id: `accusation:${hash}`,
    kind: "accusation",
    polarity: "affirmed",
    accused: [],
    allegation: null,
    contestation: "no-answer",
    madeAt: null,
  };
  const denial: DenialNode = {
    ...common,
    id: `denial:${hash}`,
    kind: "denial",
    polarity: "negated",
    responseType: "denies",
    content: null,
    answers: [],
  };
  return kind === "accusation" ? accusation : denial;
}

const sides = (claim: ClaimNode): string =>
  JSON.stringify([
    claim.kind,
    claim.speakers,
    claim.kind === "accusation" ? claim.accused : claim.onBehalfOf,
  ]);

/** add-claim: the article says this as well, in this passage, word for word. */
export function addClaim(draft: Draft, entry: EntryOf<"add-claim">): Trouble | null {
  const { claim: ref, to } = entry;
  const document = findDocument(draft, ref.document);
  if ("trouble" in document) return document.trouble;
  const source = draft.sources.get(document.found.id);
  const span = source ? findPassage(source.text, ref.quote) : null;
  if (!source || !span)
    return trouble(
      "E_QUOTE_NOT_FOUND",
      `this does not stand in ${document.found.file}`,
      "Take the passage from the article, word for word.",
      `"${flat(ref.quote)}"`,
      nearestText(ref.quote, sentences(source?.text ?? "")),
    ).trouble;
  if (ref.kind === "accusation" && to.accused === undefined)
    return trouble("E_SHAPE", "nobody is accused", "Say accused in to.", "a list of at least one name")
      .trouble;
  const next = withFacts(draft, bare(draft, ref.kind, source, span, entry.id), to, source, entry);
  if ("trouble" in next) return next.trouble;
  const named = {
    ...next.found,
    sourcing: to.sourcing ?? (next.found.speakers.length > 0 ? "named" : "unattributed"),
  };
  const quote = flat(named.evidence[0]?.quote ?? "");
  const same = claimsOf(draft).some(
    (other) =>
      sides(other) === sides(named as ClaimNode) &&
      other.evidence.some((e) => e.document === source.id && flat(e.quote) === quote),
  );
  if (same)
    return trouble(
      "E_NOTHING_TO_DO",
      "this claim is read from this passage already",
      "Use set to change it, or remove the entry.",
    ).trouble;
  draft.nodes.set(named.id, corrected(named as ClaimNode, entry));
  return null;
}
