import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { datasetHash } from "../../src/export/datasetHash.ts";
import type { DenialNode, Evidence, Graph, Time } from "../../src/model/graph.ts";

/** The graph of the shipped articles. */
export const shippedGraph = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/graph.json"), "utf8"),
) as Graph;

const unknown: Time = { value: null, precision: "unknown", basis: "unknown", text: null };

/** A small graph with one node of each kind and one edge of each, in which this text stands wherever a text can. */
export function sampleGraph(text: string, more: Partial<Graph["documents"][number]> = {}): Graph {
  const quote = text === "" ? "nothing" : text;
  const whole = `👋 Before. ${quote} After.`;
  const start = whole.indexOf(quote, 2);
  const evidence: Evidence = {
    document: "doc:a",
    start,
    end: start + quote.length,
    quote,
    prefix: "👋 Before. ",
    suffix: " After.",
    marks: [{ role: "cue", start, end: start + quote.length }],
  };
  const place = { x: 1.5, y: -2, evidence: [evidence] };
  const claim: Omit<DenialNode, "id" | "kind" | "responseType" | "content" | "answers"> = {
    label: text,
    tier: "explicit",
    speakers: ["actor:a~b>c"],
    onBehalfOf: ["nation:ru"],
    reportedBy: ["actor:a~b>c"],
    cue: text,
    hedges: [text],
    assertion: "asserted",
    polarity: "affirmed",
    explicitness: "explicit",
    quotation: "direct",
    sourcing: "named",
    time: { value: "2024-06", precision: "month", basis: "stated", text },
    extraction: { rule: "accuse-of", version: "0.1.0", confidence: 95, review: "unreviewed" },
    ...place,
  };
  const tie = <S extends string, T extends string, K extends string>(kind: K, source: S, target: T) => ({
    kind,
    source,
    target,
    id: `${kind}:${source}>${target}`,
    evidence: [evidence],
  });
  const part: Pick<Graph, "documents" | "nodes" | "edges"> = {
    documents: [
      {
        id: "doc:a",
        file: "a.txt",
        hash: "sha256:00",
        headline: text,
        publisher: text,
        url: "https://example.org/a?b=c#d",
        publishedAt: { value: "2024-06-14", precision: "day", basis: "corpus.yaml" },
        language: "en",
        publish: "full",
        text: whole,
        warnings: [],
        ...more,
      },
    ],
    nodes: [
      {
        id: "accusation:1",
        kind: "accusation",
        ...claim,
        speakers: ["nation:us"],
        onBehalfOf: [],
        accused: ["nation:ru"],
        allegation: text,
        contestation: "denied",
        madeAt: "summit:s",
      },
      {
        id: "actor:a~b>c",
        kind: "actor",
        actorType: "person",
        label: text,
        aliases: [text],
        position: text,
        nation: "nation:ru",
        ...place,
      },
      {
        id: "denial:1",
        kind: "denial",
        ...claim,
        responseType: "denies",
        content: text,
        answers: ["accusation:1"],
      },
      { id: "nation:ru", kind: "nation", label: "Russia", iso: "RU", aliases: [], ...place },
      { id: "nation:us", kind: "nation", label: "United States", iso: "US", aliases: [text, "b"], ...place },
      {
        id: "summit:s",
        kind: "summit",
        label: text,
        aliases: [],
        series: text,
        ordinal: 50,
        place: [text],
        date: unknown,
        status: "held",
        ...place,
      },
    ],
    edges: [
      tie("against", "accusation:1", "nation:ru"),
      { ...tie("answers", "denial:1", "accusation:1"), responseType: "denies", linkBasis: "explicit" },
      tie("attended", "nation:us", "summit:s"),
      tie("belongs-to", "actor:a~b>c", "nation:ru"),
      tie("hosted-in", "summit:s", "nation:us"),
      tie("made-at", "accusation:1", "summit:s"),
      tie("makes", "actor:a~b>c", "denial:1"),
      tie("makes", "nation:us", "accusation:1"),
      tie("on-behalf-of", "denial:1", "nation:ru"),
      tie("speaks-for", "actor:a~b>c", "nation:ru"),
    ],
  };
  const graph = {
    schemaVersion: 1,
    generator: { name: "counterclaim", version: "0.1.0" },
    offsetUnit: "utf-16",
    datasetHash: "",
    ...part,
  } as const satisfies Graph;
  return { ...graph, datasetHash: datasetHash(graph) };
}

/** What breaks careless writers. */
export const hostileTexts = [
  "",
  "plain words",
  '"quoted", with a comma; and a semicolon',
  "‘curly’ “quotes” « guillemets »",
  "two\nlines\r\nand\ttabs\rcarriage",
  " leading and trailing ",
  "emoji 👩‍👩‍👧 and 𝒳 and é vs é",
  "]]> <script>alert(1)</script> &amp; <![CDATA[",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(1)",
  "'=already guarded",
  "\t=1",
  "[[link]] | **bold** _it_ `code` # head ==mark== %%comment%% $math$ ^block ~~gone~~",
  "- list\n1. number\n> quote\n---\n===\n    code",
  "\\textbf{x} {unbalanced $ & # _ % ~ ^ \\",
  "שלום \u202Ebidi\u202C",
  "nul \u0000 bell \u0007 escape \u001B delete \u007F",
  "lone \uD83D half and \uDE00",
  "TY  - NEWS\nER  - ",
  "\uFEFFmark \uFFFE \u2028 line \u2029 paragraph \u0085 next",
];

const pieces = [
  ...hostileTexts,
  "\n",
  "\r",
  '"',
  "'",
  "<",
  "]]>",
  "=",
  "👋",
  "\\",
  "{",
  "}",
  "`",
  "_x003E_",
  "%",
  "#",
];

/** Any text: full Unicode, control characters, half surrogates, and the pieces above in any order. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 6 })
    .map((p) => p.join("")),
);

/** Runs a check over the hostile texts and many invented ones. */
export function forAnyText(check: (text: string) => void | Promise<void>, runs = 60): Promise<void> {
  const property = fc.asyncProperty(anyText, async (text) => check(text));
  return Promise.resolve(
    fc.assert(property, {
      seed: 7,
      numRuns: runs + hostileTexts.length,
      examples: hostileTexts.map((t) => [t]),
    }),
  );
}
