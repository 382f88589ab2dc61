import { type Graph, parseGraph } from "../../src/model/graph.ts";

const text = "The port blames France. France denies it.";

function cite(quote: string) {
  const start = text.indexOf(quote);
  return [{ document: "doc:a", start, end: start + quote.length, quote, prefix: "", suffix: "" }];
}

const blames = cite("The port blames France.");
const denies = cite("France denies it.");
const claim = {
  ...{
    label: "x",
    tier: "explicit",
    onBehalfOf: [],
    reportedBy: [],
    cue: "x",
    hedges: [],
    assertion: "asserted",
  },
  ...{ polarity: "affirmed", explicitness: "explicit", quotation: "narrated", sourcing: "named", x: 0, y: 0 },
  time: { value: null, precision: "unknown", basis: "unknown", text: null },
  extraction: { rule: "blame", version: "1", confidence: 90, review: "unreviewed" },
};
const actor = { kind: "actor", actorType: "company", position: null, nation: null, aliases: [], x: 0, y: 0 };
const document = {
  ...{
    id: "doc:a",
    file: "a.txt",
    hash: "sha256:0",
    headline: null,
    publisher: null,
    url: null,
    publishedAt: null,
  },
  ...{ language: "en", publish: "full", text, warnings: [] },
};

const parsed = parseGraph({
  ...{ schemaVersion: 1, generator: { name: "counterclaim", version: "1" }, offsetUnit: "utf-16" },
  ...{ datasetHash: "sha256:0", documents: [document] },
  nodes: [
    { ...actor, id: "actor:port", label: "Port", evidence: blames },
    {
      id: "nation:fr",
      kind: "nation",
      label: "France",
      iso: "FR",
      aliases: [],
      x: 0,
      y: 0,
      evidence: denies,
    },
    {
      ...{
        ...claim,
        id: "accusation:a",
        kind: "accusation",
        speakers: ["actor:port"],
        accused: ["nation:fr"],
      },
      ...{ allegation: null, contestation: "denied", madeAt: null, evidence: blames },
    },
    {
      ...{ ...claim, id: "denial:d", kind: "denial", speakers: ["nation:fr"], responseType: "denies" },
      ...{ content: null, answers: ["accusation:a"], evidence: denies },
    },
  ],
  edges: [
    {
      ...{ id: "e", kind: "answers", source: "denial:d", target: "accusation:a", responseType: "denies" },
      ...{ linkBasis: "explicit", evidence: denies },
    },
  ],
});
if ("problems" in parsed) throw new Error(parsed.problems.map((p) => `${p.path}: ${p.message}`).join("\n"));

/** A port blames France, which denies it; nothing else. */
export const smallGraph: Graph = parsed.graph;
