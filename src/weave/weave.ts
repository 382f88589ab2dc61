import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type {
  AccusationId,
  AccusationNode,
  ClaimId,
  ClaimNode,
  DenialId,
  DenialNode,
  DocumentId,
  EngineName,
  Graph,
  GraphCorpus,
  GraphDocument,
  GraphEdge,
  GraphNode,
  NationId,
  PartyId,
  SummitId,
  SummitNode,
} from "../model/graph.ts";
import { engines, SCHEMA_VERSION } from "../model/graph.ts";
import type { ClaimFinding, Reading } from "../model/reading.ts";
import { checkGraph } from "./checkGraph.ts";
import { cite } from "./cite.ts";
import { type AnswerLink, claimEdges, contestationOf, type Unplaced } from "./claimEdges.ts";
import { datasetHash } from "./datasetHash.ts";
import { findCopies } from "./findCopies.ts";
import { identify, nationIdOf, slug } from "./identify.ts";
import { linkAnswers } from "./linkAnswers.ts";
import { type ClaimAt, mergeClaims } from "./mergeClaims.ts";
import { mergeEdges, uniqueEvidence } from "./mergeEdges.ts";
import { partyNodes, type UnplacedParty } from "./nodes.ts";
import { onlyQuotes } from "./onlyQuotes.ts";
import { placeNodes } from "./placeNodes.ts";
import { shorten } from "./shorten.ts";

export interface WeaveOptions {
  /** Version of the program, written into the file and into every claim. */
  readonly version: string;
  readonly corpus?: GraphCorpus;
  /** SHA-256 of a text as hex digits, where a faster one than ours is at hand. */
  readonly digest?: (text: string) => string;
}

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Weaves what the documents say into one graph: who is who, which claims are one, what answers what, and where each is drawn. */
export function weave(unordered: readonly Reading[], options: WeaveOptions): Graph {
  const readings = [...unordered].sort((a, b) => byId(a.document, b.document));
  const documents = readings.map(({ document }) => document);
  const originals = findCopies(documents);
  const ids = identify(readings, originals);
  const idsOf = (r: number, keys: readonly number[]): PartyId[] =>
    unique(keys.flatMap((k) => ids[r]?.[k] ?? []));
  const groups = mergeClaims(readings, ({ reading, claim }) => sidesOf(idsOf, reading, claim), originals);
  const claimIds = new Map<string, ClaimId>();
  for (const group of groups)
    for (const member of group)
      claimIds.set(`${member.reading}:${member.at}`, claimIdOf(readings, group[0] as ClaimAt, idsOf));
  const summits = summitNodes(readings);
  const answers = gatherAnswers(readings, claimIds);
  const claims = groups.map((group) => ({
    ...claimNode(readings, group, claimIds, idsOf, answers, summits.idOf, options),
    ...sourcesOf(group, originals),
  }));
  const used = new Set<PartyId>([
    ...claims.flatMap((c) => [
      ...c.speakers,
      ...c.onBehalfOf,
      ...c.reportedBy,
      ...(c.kind === "accusation" ? c.accused : []),
    ]),
  ]);
  const parties = partyNodes(readings, ids, used);
  const unplaced: Unplaced<GraphNode>[] = [...withNations(parties), ...claims, ...summits.nodes];
  const present = new Set(unplaced.map((n) => n.id as string));
  const edges = [
    ...claimEdges(claims, answers),
    ...relationEdges(readings, ids),
    ...summits.edges(idsOf),
  ].filter((e) => present.has(e.source) && present.has(e.target) && (e.source as string) !== e.target);
  const merged = mergeEdges(edges);
  const positions = placeNodes(unplaced, merged);
  const nodes = unplaced
    .map(
      (node) =>
        ({
          ...node,
          label: straight(node.label),
          ...(positions.get(node.id) ?? { x: 0, y: 0 }),
        }) as GraphNode,
    )
    .sort(byId);
  const body: Omit<Graph, "datasetHash"> = {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "counterclaim", version: options.version },
    offsetUnit: "utf-16",
    ...(options.corpus ? { corpus: options.corpus } : {}),
    documents: readings.map((reading, r) => {
      const original = readings[originals[r] ?? r];
      return documentOf(reading, original === reading ? null : (original?.document.id ?? null));
    }),
    nodes: onlyQuotes(nodes, documents),
    edges: onlyQuotes(merged, documents),
  };
  const { schemaVersion, generator, offsetUnit, ...rest } = body;
  const graph: Graph = {
    schemaVersion,
    generator,
    offsetUnit,
    datasetHash: datasetHash(body, options.digest),
    ...rest,
  };
  checkGraph(graph, new Map(readings.map((r) => [r.document.id, r.document.text])));
  return graph;
}

/** How many sources tell a claim, when copies make them fewer than the documents. */
function sourcesOf(group: readonly ClaimAt[], originals: readonly number[]): { independentSources?: number } {
  const documents = new Set(group.map(({ reading }) => reading));
  const independent = new Set([...documents].map((r) => originals[r] ?? r)).size;
  return independent < documents.size ? { independentSources: independent } : {};
}

function documentOf({ document, headline }: Reading, duplicateOf: DocumentId | null): GraphDocument {
  const { id, file, hash: digest, publisher, url, publishedAt, language, publish, text, warnings } = document;
  const { authors, mediaType, pages } = document;
  return {
    id,
    file,
    hash: digest,
    headline: headline ? text.slice(headline.start, headline.end) : null,
    publisher,
    url,
    ...(authors ? { authors: [...authors] } : {}),
    publishedAt,
    language,
    ...(mediaType ? { mediaType } : {}),
    ...(pages ? { pages: [...pages] } : {}),
    ...(duplicateOf ? { duplicateOf } : {}),
    publish,
    ...(publish === "full" ? { text } : {}),
    warnings: [...warnings],
  };
}

function sidesOf(
  idsOf: (r: number, keys: readonly number[]) => PartyId[],
  r: number,
  claim: ClaimFinding,
): string {
  const sort = (keys: readonly number[]): string => [...idsOf(r, keys)].sort().join(",");
  return claim.kind === "accusation"
    ? `${sort(claim.speakers)}>${sort(claim.accused)}`
    : `${sort(claim.speakers)}>${sort(claim.onBehalfOf)}`;
}

/** The id of a claim is a hash of its document, span, kind and sides: it survives re-ordering and re-runs. */
function claimIdOf(
  readings: readonly Reading[],
  first: ClaimAt,
  idsOf: (r: number, keys: readonly number[]) => PartyId[],
): ClaimId {
  const { claim, reading } = first;
  const document = readings[reading]?.document;
  const { start, end } = claim.evidence[0] ?? claim.cue;
  const digest = hash(
    JSON.stringify([document?.id, start, end, claim.cue.start, claim.kind, sidesOf(idsOf, reading, claim)]),
  ).slice(0, 12);
  return `${claim.kind}:${digest}`;
}

function gatherAnswers(readings: readonly Reading[], claimIds: ReadonlyMap<string, ClaimId>): AnswerLink[] {
  const links = new Map<string, AnswerLink>();
  readings.forEach((reading, r) => {
    for (const answer of linkAnswers(reading)) {
      const denial = claimIds.get(`${r}:${answer.denial}`) as DenialId;
      const accusation = claimIds.get(`${r}:${answer.accusation}`) as AccusationId;
      const finding = reading.claims[answer.denial];
      if (finding?.kind !== "denial") continue;
      const key = `${denial}>${accusation}`;
      if (!links.has(key))
        links.set(key, {
          denial,
          accusation,
          linkBasis: answer.linkBasis,
          responseType: finding.responseType,
          evidence: finding.evidence.map((span) => cite(reading.document, span, finding.marks)),
        });
    }
  });
  return [...links.values()].sort((a, b) => (a.denial + a.accusation < b.denial + b.accusation ? -1 : 1));
}

/** Who found a claim, where it was not the rules alone. */
function enginesOf(group: readonly ClaimAt[]): { engines?: EngineName[] } {
  const found = new Set(group.flatMap(({ claim }) => claim.engines ?? (["rules"] as const)));
  return found.has("llm") ? { engines: engines.filter((name) => found.has(name)) } : {};
}

/** Marks that turn the direction of writing have no place in a label; quotations keep them. */
const straight = (label: string): string => label.replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");

function claimNode(
  readings: readonly Reading[],
  group: readonly ClaimAt[],
  claimIds: ReadonlyMap<string, ClaimId>,
  idsOf: (r: number, keys: readonly number[]) => PartyId[],
  answers: readonly AnswerLink[],
  summitId: (r: number, at: number) => SummitId | null,
  options: WeaveOptions,
): Unplaced<ClaimNode> {
  const first = group[0] as ClaimAt;
  const { claim, reading: r } = first;
  const { document } = readings[r] as Reading;
  const id = claimIds.get(`${r}:${first.at}`) as ClaimId;
  const slice = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end);
  const evidence = group.flatMap((m) =>
    m.claim.evidence.map((span) => cite((readings[m.reading] as Reading).document, span, m.claim.marks)),
  );
  const content = claim.kind === "accusation" ? claim.allegation : claim.content;
  const common = {
    label: shorten(slice(content ?? claim.cue), 64),
    tier: group.some((m) => m.claim.tier === "explicit") ? ("explicit" as const) : ("inferred" as const),
    speakers: idsOf(r, claim.speakers),
    onBehalfOf: idsOf(r, claim.onBehalfOf),
    reportedBy: idsOf(r, claim.reportedBy),
    cue: slice(claim.cue),
    hedges: claim.hedges.map(slice),
    assertion: claim.assertion,
    polarity: claim.polarity,
    explicitness: claim.explicitness,
    quotation: claim.quotation,
    sourcing: claim.sourcing,
    time: claim.time,
    extraction: {
      rule: claim.rule,
      version: options.version,
      confidence: Math.max(...group.map((m) => m.claim.confidence)),
      review: "unreviewed" as const,
      ...enginesOf(group),
    },
    evidence: uniqueEvidence(evidence),
  };
  if (claim.kind === "accusation") {
    const { label, ...rest } = common;
    return {
      id: id as AccusationId,
      kind: "accusation",
      label,
      accused: idsOf(r, claim.accused),
      allegation: claim.allegation ? slice(claim.allegation) : null,
      contestation: contestationOf(id, answers),
      madeAt: claim.madeAt === null ? null : summitId(r, claim.madeAt),
      ...rest,
    } satisfies Unplaced<AccusationNode>;
  }
  const { label, ...rest } = common;
  return {
    id: id as DenialId,
    kind: "denial",
    label,
    responseType: claim.responseType,
    content: claim.content ? slice(claim.content) : null,
    answers: answers.filter((a) => a.denial === id).map((a) => a.accusation),
    ...rest,
  } satisfies Unplaced<DenialNode>;
}

/** An actor's nation is a node only where the texts mention it. */
function withNations(parties: readonly UnplacedParty[]): UnplacedParty[] {
  const nations = new Set(parties.filter((p) => p.kind === "nation").map((p) => p.id as string));
  return parties.map((p) =>
    p.kind === "actor" && p.nation !== null && !nations.has(p.nation) ? { ...p, nation: null } : p,
  );
}

function summitNodes(readings: readonly Reading[]) {
  const byKey = new Map<string, { id: SummitId; members: { r: number; at: number }[] }>();
  const ids = new Map<string, SummitId>();
  const taken = new Set<string>();
  readings.forEach((reading, r) => {
    reading.summits.forEach((summit, at) => {
      // The same named meeting on the same date, or with the same ordinal, is one across documents; a meeting without either stays its document's own.
      const own = summit.ordinal === null && summit.date.value === null;
      const key = JSON.stringify([
        slug(summit.label),
        own ? reading.document.id : null,
        summit.ordinal === null ? summit.date.value : summit.ordinal,
        own ? at : null,
      ]);
      let entry = byKey.get(key);
      if (!entry) {
        let id: SummitId = `summit:${slug(summit.label)}${summit.date.value ? `-${summit.date.value.replace("/", "-to-")}` : ""}`;
        for (let n = 2; taken.has(id); n++) id = `summit:${slug(summit.label)}-${n}`;
        taken.add(id);
        entry = { id, members: [] };
        byKey.set(key, entry);
      }
      entry.members.push({ r, at });
      ids.set(`${r}:${at}`, entry.id);
    });
  });
  const nodes: Unplaced<SummitNode>[] = [...byKey.values()].map(({ id, members }) => {
    const all = members.flatMap(({ r, at }) => readings[r]?.summits[at] ?? []);
    const first = all[0] as (typeof all)[number];
    return {
      id,
      kind: "summit",
      label: first.label,
      aliases: unique(all.flatMap((s) => s.aliases))
        .filter((a) => a !== first.label)
        .sort(),
      series: first.series,
      ordinal: first.ordinal,
      place: [...(all.map((s) => s.place).sort((a, b) => b.length - a.length)[0] ?? [])],
      date: (all.find((s) => s.date.value !== null) ?? first).date,
      status: all.some((s) => s.status === "held") ? "held" : "planned",
      evidence: uniqueEvidence(
        members.flatMap(({ r, at }) =>
          (readings[r]?.summits[at]?.evidence ?? []).map((span) =>
            cite((readings[r] as Reading).document, span),
          ),
        ),
      ),
    };
  });
  const edges = (idsOf: (r: number, keys: readonly number[]) => PartyId[]): GraphEdge[] =>
    readings.flatMap((reading, r) =>
      reading.summits.flatMap((summit, at): GraphEdge[] => {
        const id = ids.get(`${r}:${at}`) as SummitId;
        const evidence = summit.evidence.map((span) => cite(reading.document, span));
        const attended = idsOf(r, summit.participants).map(
          (source): GraphEdge => ({
            kind: "attended",
            source,
            target: id,
            id: `attended:${source}>${id}`,
            evidence,
          }),
        );
        const hosted: GraphEdge[] =
          summit.host === null
            ? []
            : [
                {
                  kind: "hosted-in",
                  source: id,
                  target: nationIdOf(summit.host) as NationId,
                  id: `hosted-in:${id}>${nationIdOf(summit.host)}`,
                  evidence,
                },
              ];
        return [...attended, ...hosted];
      }),
    );
  return { nodes, edges, idOf: (r: number, at: number): SummitId | null => ids.get(`${r}:${at}`) ?? null };
}

function relationEdges(readings: readonly Reading[], ids: readonly PartyId[][]): GraphEdge[] {
  return readings.flatMap((reading, r) =>
    reading.relations.flatMap((relation): GraphEdge[] => {
      const source = ids[r]?.[relation.from];
      const target = ids[r]?.[relation.to];
      if (!source || !target || source === target) return [];
      const evidence = [cite(reading.document, relation.evidence)];
      const id = `${relation.kind}:${source}>${target}`;
      if (relation.kind === "speaks-for" && source.startsWith("actor:"))
        return [{ kind: "speaks-for", source: source as `actor:${string}`, target, id, evidence }];
      if (relation.kind === "member-of" && target.startsWith("actor:"))
        return [{ kind: "member-of", source, target: target as `actor:${string}`, id, evidence }];
      if (relation.kind === "belongs-to" && source.startsWith("actor:") && target.startsWith("nation:"))
        return [
          {
            kind: "belongs-to",
            source: source as `actor:${string}`,
            target: target as `nation:${string}`,
            id,
            evidence,
          },
        ];
      return [];
    }),
  );
}
