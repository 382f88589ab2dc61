/**
 * The graph file: the one contract between the pipeline and whoever reads its result.
 *
 * These schemas give the types, the validation when a file is read, and the published JSON Schema
 * (`public/schema/graph.schema.json`). Offsets are UTF-16 code units into a document's `text`, half-open.
 */
import * as z from "zod/mini";

export const SCHEMA_VERSION = 1;

const nationId = z.templateLiteral(["nation:", z.string()]);
const actorId = z.templateLiteral(["actor:", z.string()]);
const accusationId = z.templateLiteral(["accusation:", z.string()]);
const denialId = z.templateLiteral(["denial:", z.string()]);
const summitId = z.templateLiteral(["summit:", z.string()]);
const documentId = z.templateLiteral(["doc:", z.string()]);
const partyId = z.union([nationId, actorId]);
const claimId = z.union([accusationId, denialId]);
const offset = z.int().check(z.nonnegative());

/** What a person can do to a graph in `curation.yaml`. */
export const operations = [
  "alias",
  "merge",
  "never-merge",
  "split",
  "set",
  "add-claim",
  "reject-claim",
  "link-answer",
  "unlink-answer",
  "redact",
  "add-metadata",
] as const;

export const markRoles = ["speaker", "accused", "cue", "allegation", "hedge"] as const;

/** A stretch inside a piece of evidence that plays a part in the claim. */
const mark = z.strictObject({ role: z.enum(markRoles), start: offset, end: offset });

/** One verbatim span: `document.text.slice(start, end) === quote`. */
const evidence = z.strictObject({
  document: documentId,
  start: offset,
  end: offset,
  quote: z.string().check(z.minLength(1)),
  /** Up to 40 code units before and after, since a quote can occur twice. */
  prefix: z.string(),
  suffix: z.string(),
  marks: z.optional(z.array(mark)),
});
const evidenceList = z.array(evidence).check(z.minLength(1));

/** A time as the text bears it: `value` is EDTF, or null when the text does not say. */
const time = z.strictObject({
  value: z.nullable(z.string()),
  precision: z.enum(["day", "month", "year", "unknown"]),
  basis: z.enum(["stated", "relative", "unknown"]),
  /** The words the time was read from. */
  text: z.nullable(z.string()),
});

/** When a document came out, and who says so ("corpus.yaml", "front matter"). */
const published = z.strictObject({
  value: z.string(),
  precision: z.enum(["day", "month", "year"]),
  basis: z.string(),
});

/** What a person did by an entry of `curation.yaml`, and why. */
const correction = z.strictObject({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  operation: z.enum(operations),
});
/** In the order in which they were applied; absent where no person changed anything. */
const corrections = z.optional(z.array(correction));

const warning = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: z.optional(offset),
  end: z.optional(offset),
});

const document = z.strictObject({
  id: documentId,
  /** Path inside the articles' folder, with `/`. */
  file: z.string(),
  /** `sha256:` and the hex digest of the file's bytes. */
  hash: z.string(),
  headline: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** Who wrote it, where that is stated. */
  authors: z.optional(z.array(z.string())),
  publishedAt: z.nullable(published),
  language: z.string(),
  /** What the file was; absent for plain text. */
  mediaType: z.optional(z.string()),
  /** Where each page begins in the text, for formats that have pages. */
  pages: z.optional(z.array(offset)),
  /** The document whose text this one repeats, as copies from a news agency do. */
  duplicateOf: z.optional(documentId),
  publish: z.enum(["full", "quotes", "none"]),
  /** The stored text (NFC, LF); absent unless `publish` is `full`. */
  text: z.optional(z.string()),
  warnings: z.array(warning),
  corrections,
});

const place = { x: z.number(), y: z.number(), evidence: evidenceList, corrections };

const nation = z.strictObject({
  id: nationId,
  kind: z.literal("nation"),
  label: z.string(),
  /** ISO 3166-1 alpha-2. */
  iso: z.string().check(z.regex(/^[A-Z]{2}$/u)),
  aliases: z.array(z.string()),
  ...place,
});

export const actorTypes = [
  "person",
  "office",
  "agency",
  "government",
  "mission",
  "coalition",
  "organisation",
  "company",
  "media",
  "threat-actor",
  "unnamed",
] as const;

const actor = z.strictObject({
  id: actorId,
  kind: z.literal("actor"),
  actorType: z.enum(actorTypes),
  label: z.string(),
  aliases: z.array(z.string()),
  /** What the text says the person is, verbatim: "spokesperson of the Chinese Embassy in the U.S.". */
  position: z.nullable(z.string()),
  nation: z.nullable(nationId),
  ...place,
});

/** Who can find a claim: the rules, or a language model whose quotations were found in the article. */
export const engines = ["rules", "llm"] as const;

/** Confidence is ours (0–100, how sure the extractor is), never the speaker's. */
const extraction = z.strictObject({
  rule: z.string(),
  version: z.string(),
  confidence: z.int().check(z.minimum(0), z.maximum(100)),
  review: z.enum(["unreviewed", "accepted", "rejected"]),
  /** Who found it; absent where the rules alone did. */
  engines: z.optional(z.array(z.enum(engines))),
});

const claim = {
  label: z.string(),
  tier: z.enum(["explicit", "inferred"]),
  speakers: z.array(partyId),
  onBehalfOf: z.array(partyId),
  /** People through whom we hear it, nearest to the reader first ("officials say" → …). */
  reportedBy: z.array(partyId),
  cue: z.string(),
  hedges: z.array(z.string()),
  assertion: z.enum(["asserted", "alleged", "hedged", "hypothetical"]),
  polarity: z.enum(["affirmed", "negated"]),
  explicitness: z.enum(["explicit", "presupposed", "implied"]),
  quotation: z.enum(["direct", "mixed", "indirect", "narrated"]),
  sourcing: z.enum(["named", "unnamed", "unattributed"]),
  time,
  extraction,
  /** How many sources tell it, copies of one text counted once; absent when each document is a source of its own. */
  independentSources: z.optional(z.int().check(z.positive())),
  ...place,
};

export const contestations = ["denied", "rejected", "countered", "acknowledged", "no-answer"] as const;
export const responseTypes = ["denies", "rejects", "counters", "acknowledges"] as const;

const accusation = z.strictObject({
  id: accusationId,
  kind: z.literal("accusation"),
  accused: z.array(partyId),
  /** What is alleged, verbatim; null when the words do not stand together. */
  allegation: z.nullable(z.string()),
  /** Derived from `answers`; `no-answer` means none in these documents, never "undisputed". */
  contestation: z.enum(contestations),
  madeAt: z.nullable(summitId),
  ...claim,
});

const denial = z.strictObject({
  id: denialId,
  kind: z.literal("denial"),
  responseType: z.enum(responseTypes),
  /** What is denied, verbatim, when the words stand together. */
  content: z.nullable(z.string()),
  answers: z.array(accusationId),
  ...claim,
});

const summit = z.strictObject({
  id: summitId,
  kind: z.literal("summit"),
  label: z.string(),
  aliases: z.array(z.string()),
  series: z.nullable(z.string()),
  ordinal: z.nullable(z.int()),
  /** From the narrowest place to the widest: ["Puglia", "Italy"]. */
  place: z.array(z.string()),
  date: time,
  status: z.enum(["held", "planned"]),
  ...place,
});

const node = z.discriminatedUnion("kind", [nation, actor, accusation, denial, summit]);

const edgeBase = { id: z.string(), evidence: evidenceList, corrections };
const plainEdge = <K extends string, S extends z.core.$ZodType, T extends z.core.$ZodType>(
  kind: K,
  source: S,
  target: T,
) => z.strictObject({ kind: z.literal(kind), source, target, ...edgeBase });

const edge = z.discriminatedUnion("kind", [
  plainEdge("makes", partyId, claimId),
  plainEdge("against", accusationId, partyId),
  z.strictObject({
    kind: z.literal("answers"),
    source: denialId,
    target: accusationId,
    responseType: z.enum(responseTypes),
    linkBasis: z.enum(["explicit", "anaphora", "same-quote", "same-parties", "curator"]),
    ...edgeBase,
  }),
  plainEdge("on-behalf-of", claimId, partyId),
  plainEdge("speaks-for", actorId, partyId),
  plainEdge("member-of", partyId, actorId),
  plainEdge("belongs-to", actorId, nationId),
  plainEdge("made-at", claimId, summitId),
  plainEdge("attended", partyId, summitId),
  plainEdge("hosted-in", summitId, nationId),
]);

/** What `corpus.yaml` says of the whole; absent when it names neither licence nor contact. */
const corpus = z.strictObject({
  title: z.nullable(z.string()),
  description: z.nullable(z.string()),
  licence: z.nullable(z.string()),
  contact: z.nullable(z.string()),
});

export const graphSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: z.strictObject({ name: z.literal("counterclaim"), version: z.string() }),
  offsetUnit: z.literal("utf-16"),
  /** `sha256:` and the hex digest of the rest of the file. */
  datasetHash: z.string(),
  corpus: z.optional(corpus),
  documents: z.array(document),
  nodes: z.array(node),
  edges: z.array(edge),
  /** Claims that a person rejected, with the reason in their `corrections`; nothing else refers to them, and they are drawn nowhere. */
  rejected: z.optional(z.array(z.discriminatedUnion("kind", [accusation, denial]))),
});

export type Graph = z.infer<typeof graphSchema>;
export type GraphDocument = z.infer<typeof document>;
export type GraphCorpus = z.infer<typeof corpus>;
export type GraphNode = z.infer<typeof node>;
export type GraphEdge = z.infer<typeof edge>;
export type NationNode = z.infer<typeof nation>;
export type ActorNode = z.infer<typeof actor>;
export type AccusationNode = z.infer<typeof accusation>;
export type DenialNode = z.infer<typeof denial>;
export type SummitNode = z.infer<typeof summit>;
export type ClaimNode = AccusationNode | DenialNode;
export type PartyNode = NationNode | ActorNode;
export type AnswersEdge = Extract<GraphEdge, { kind: "answers" }>;
export type Evidence = z.infer<typeof evidence>;
export type Mark = z.infer<typeof mark>;
export type Time = z.infer<typeof time>;
export type Published = z.infer<typeof published>;
export type Warning = z.infer<typeof warning>;
export type Correction = z.infer<typeof correction>;
export type Operation = (typeof operations)[number];
export type EngineName = (typeof engines)[number];
export type MarkRole = Mark["role"];
export type ActorType = (typeof actorTypes)[number];
export type Contestation = (typeof contestations)[number];
export type ResponseType = (typeof responseTypes)[number];
export type NodeKind = GraphNode["kind"];
export type EdgeKind = GraphEdge["kind"];
export type NationId = z.infer<typeof nationId>;
export type ActorId = z.infer<typeof actorId>;
export type PartyId = z.infer<typeof partyId>;
export type AccusationId = z.infer<typeof accusationId>;
export type DenialId = z.infer<typeof denialId>;
export type ClaimId = z.infer<typeof claimId>;
export type SummitId = z.infer<typeof summitId>;
export type DocumentId = z.infer<typeof documentId>;
export type NodeId = GraphNode["id"];

/** One place where a value is not what the contract says: `nodes[3].evidence[0].start`. */
export interface ContractProblem {
  readonly path: string;
  readonly message: string;
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");
}

/** Checks the shape of a graph file; what the shape cannot say is for `checkGraph`. */
export function parseGraph(value: unknown): { graph: Graph } | { problems: ContractProblem[] } {
  const result = graphSchema.safeParse(value);
  if (result.success) return { graph: result.data };
  return {
    problems: result.error.issues.map((issue) => ({ path: written(issue.path), message: issue.message })),
  };
}
