import { readCuration } from "../../../src/ingest/curationFile.ts";
import type { SourceDocument } from "../../../src/model/document.ts";
import type { DocumentId, Graph, GraphNode, PartyId } from "../../../src/model/graph.ts";
import { brokenPromises } from "../../../src/weave/checkGraph.ts";
import { claimEdges } from "../../../src/weave/claimEdges.ts";
import { curate } from "../../../src/weave/curate/curate.ts";
import { datasetHash } from "../../../src/weave/datasetHash.ts";
import { mergeEdges } from "../../../src/weave/mergeEdges.ts";

export const texts: Readonly<Record<string, string>> = {
  "a.txt":
    "News of Norland\n\nNorland accused Sudland of stealing plans. Sudland denied the allegations. Ms. Ida Holm, an aide, was there. Officials say Sudland hacked a bank.",
  "b.txt":
    "More news\n\nThe Norland ministry said Sudland lied. Officials deny that Norland spies. Ida Holm agreed with Per Lund.",
};

const source = (file: string): SourceDocument => ({
  id: `doc:${file[0]}`,
  file,
  hash: "sha256:00",
  text: texts[file] ?? "",
  publisher: null,
  url: null,
  publishedAt: null,
  language: "en",
  publish: "full",
  warnings: [],
});
export const sources = Object.keys(texts).map(source);

/** The words' evidence in an article. */
export function found(file: string, quote: string) {
  const text = texts[file] ?? "";
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${file} does not say ${quote}`);
  const end = start + quote.length;
  const prefix = text.slice(Math.max(0, start - 40), start);
  return {
    document: `doc:${file[0]}` as DocumentId,
    start,
    end,
    quote,
    prefix,
    suffix: text.slice(end, end + 40),
  };
}

const place = { x: 0, y: 0 };
const nation = (
  id: `nation:${string}`,
  iso: string,
  label: string,
  ...quotes: [string, string][]
): GraphNode => ({
  id,
  kind: "nation",
  label,
  iso,
  aliases: [],
  ...place,
  evidence: quotes.map(([file, quote]) => found(file, quote)),
});
const actor = (
  id: `actor:${string}`,
  actorType: "person" | "unnamed" | "agency",
  label: string,
  ...quotes: [string, string][]
): GraphNode => ({
  id,
  kind: "actor",
  actorType,
  label,
  aliases: [],
  position: null,
  nation: null,
  ...place,
  evidence: quotes.map(([file, quote]) => found(file, quote)),
});
const claim = (speakers: PartyId[], file: string, quote: string, label: string) => ({
  label,
  tier: "explicit" as const,
  speakers,
  onBehalfOf: [],
  reportedBy: [],
  cue: "said",
  hedges: [],
  assertion: "asserted" as const,
  polarity: "affirmed" as const,
  explicitness: "explicit" as const,
  quotation: "indirect" as const,
  sourcing: "named" as const,
  time: { value: null, precision: "unknown" as const, basis: "unknown" as const, text: null },
  extraction: { rule: "accuse-of", version: "0.1.0", confidence: 90, review: "unreviewed" as const },
  ...place,
  evidence: [found(file, quote)],
});

export const said = {
  theft: "Norland accused Sudland of stealing plans.",
  denial: "Sudland denied the allegations.",
  hack: "Officials say Sudland hacked a bank.",
  lie: "The Norland ministry said Sudland lied.",
  spies: "Officials deny that Norland spies.",
} as const;

function made(): Graph {
  const nodes: GraphNode[] = [
    {
      id: "accusation:hack",
      kind: "accusation",
      ...claim(["actor:officials~a"], "a.txt", said.hack, "hacked a bank"),
      accused: ["nation:sl"],
      allegation: "hacked a bank",
      contestation: "no-answer",
      madeAt: null,
    },
    {
      id: "accusation:lie",
      kind: "accusation",
      ...claim(["actor:norland-ministry"], "b.txt", said.lie, "lied"),
      accused: ["nation:sl"],
      allegation: "lied",
      contestation: "no-answer",
      madeAt: null,
    },
    {
      id: "accusation:theft",
      kind: "accusation",
      ...claim(["nation:nl"], "a.txt", said.theft, "stealing plans"),
      accused: ["nation:sl"],
      allegation: "stealing plans",
      contestation: "denied",
      madeAt: null,
    },
    actor(
      "actor:ida-holm",
      "person",
      "Ida Holm",
      ["a.txt", "Ms. Ida Holm, an aide, was there."],
      ["b.txt", "Ida Holm agreed with Per Lund."],
    ),
    actor("actor:norland-ministry", "agency", "Norland ministry", ["b.txt", said.lie]),
    actor("actor:officials~a", "unnamed", "Officials", ["a.txt", said.hack]),
    actor("actor:officials~b", "unnamed", "Officials", ["b.txt", said.spies]),
    actor("actor:per-lund", "person", "Per Lund", ["b.txt", "Ida Holm agreed with Per Lund."]),
    {
      id: "denial:spies",
      kind: "denial",
      ...claim(["actor:officials~b"], "b.txt", said.spies, "that Norland spies"),
      responseType: "denies",
      content: "that Norland spies",
      answers: [],
    },
    {
      id: "denial:theft",
      kind: "denial",
      ...claim(["nation:sl"], "a.txt", said.denial, "the allegations"),
      responseType: "denies",
      content: "the allegations",
      answers: ["accusation:theft"],
    },
    nation("nation:nl", "NL", "Norland", ["a.txt", said.theft]),
    nation("nation:sl", "SL", "Sudland", ["a.txt", said.theft], ["b.txt", said.lie]),
    {
      id: "summit:fair",
      kind: "summit",
      label: "Fair",
      aliases: [],
      series: null,
      ordinal: null,
      place: [],
      date: { value: null, precision: "unknown", basis: "unknown", text: null },
      status: "held",
      ...place,
      evidence: [found("a.txt", said.theft)],
    },
    {
      id: "summit:trade-fair",
      kind: "summit",
      label: "Trade fair",
      aliases: [],
      series: null,
      ordinal: null,
      place: ["Oslo"],
      date: { value: "2026-01", precision: "month", basis: "stated", text: null },
      status: "held",
      ...place,
      evidence: [found("b.txt", said.lie)],
    },
  ];
  const claims = nodes.filter((n) => n.kind === "accusation" || n.kind === "denial");
  const link = {
    denial: "denial:theft",
    accusation: "accusation:theft",
    linkBasis: "anaphora",
    responseType: "denies",
    evidence: [found("a.txt", said.denial)],
  } as const;
  const belongs = {
    kind: "belongs-to",
    source: "actor:norland-ministry",
    target: "nation:nl",
    id: "belongs-to:actor:norland-ministry>nation:nl",
    evidence: [found("b.txt", said.lie)],
  } as const;
  const graph = {
    schemaVersion: 1,
    generator: { name: "counterclaim", version: "0.1.0" },
    offsetUnit: "utf-16",
    datasetHash: "",
    documents: sources.map(({ text, ...document }) => ({
      ...document,
      headline: text.split("\n")[0] ?? null,
      text,
      warnings: [],
      pages: undefined,
      authors: undefined,
    })),
    nodes,
    edges: mergeEdges([
      ...claimEdges(claims, [{ ...link, evidence: [...link.evidence] }]),
      {
        kind: "attended",
        source: "nation:sl",
        target: "summit:trade-fair",
        id: "attended:nation:sl>summit:trade-fair",
        evidence: [found("b.txt", said.lie)],
      },
      { ...belongs, evidence: [...belongs.evidence] },
    ]),
  };
  const plain = JSON.parse(JSON.stringify(graph)) as Graph;
  return { ...plain, datasetHash: datasetHash(plain) };
}

/** A small graph of two articles: three accusations, two denials, and two unnamed sources of one name. */
export const graph: Graph = made();

const problemsOfMade = brokenPromises(graph, new Map(sources.map(({ id, text }) => [id, text])));
if (problemsOfMade.length > 0) throw new Error(problemsOfMade.join("\n"));

/** Applies entries as they stand in `curation.yaml`, each without its signature. */
export function applied(...entries: string[]) {
  const yaml = entries
    .map((entry, at) => {
      const lines = [
        `id: e${at + 1}`,
        "by: Jo",
        "at: 2026-05-31",
        "reason: It is so.",
        ...entry.trim().split("\n"),
      ];
      return `- ${lines.join("\n  ")}\n`;
    })
    .join("");
  const { entries: read, problems } = readCuration(yaml);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return curate(graph, sources, read);
}

/** The same, when every entry must do. */
export function curated(...entries: string[]): Graph {
  const result = applied(...entries);
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
  return result.graph;
}

export const nodeOf = (from: Graph, id: string): GraphNode | undefined =>
  from.nodes.find((node) => node.id === id);
export const edgeIds = (from: Graph): string[] => from.edges.map((edge) => edge.id);

/** The trouble of the last of these entries. */
export function problem(...entries: string[]) {
  const { problems, graph: left } = applied(...entries);
  return { problem: problems.at(-1), problems, left };
}
