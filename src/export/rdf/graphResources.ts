import type { Evidence, Graph, GraphDocument, GraphEdge, GraphNode } from "../../model/graph.ts";
import { codePoints } from "./codePoints.ts";
import { nodeResource } from "./nodeResource.ts";
import { addressOf, type Resource, type Value } from "./resource.ts";
import { expanded } from "./terms.ts";

const dateTypes = { day: "xsd:date", month: "xsd:gYearMonth", year: "xsd:gYear" } as const;
const some = <T>(value: T | null | undefined): T[] => (value === null || value === undefined ? [] : [value]);

function article(document: GraphDocument): Resource {
  const { publishedAt, publisher } = document;
  return {
    id: addressOf(document.id),
    types: ["schema:NewsArticle"],
    says: [
      ["headline", some(document.headline)],
      [
        "publisher",
        publisher === null ? [] : [{ types: ["schema:Organization"], says: [["name", [publisher]]] }],
      ],
      [
        "datePublished",
        publishedAt ? [{ value: publishedAt.value, type: dateTypes[publishedAt.precision] }] : [],
      ],
      ["url", some(document.url)],
      ["inLanguage", [document.language]],
      ["identifier", [document.file]],
      ["contentHash", [document.hash]],
    ],
  };
}

/** Where a quotation stands: always by its words, and by its place when the text is in the file, in code points. */
function selectors(evidence: Evidence, text: string | undefined): Resource[] {
  const { quote, prefix, suffix, start, end } = evidence;
  const words: Resource = {
    types: ["oa:TextQuoteSelector"],
    says: [
      ["exact", [quote]],
      ["prefix", [prefix]],
      ["suffix", [suffix]],
    ],
  };
  if (text === undefined) return [words];
  const place: Resource = {
    types: ["oa:TextPositionSelector"],
    says: [
      ["start", [codePoints(text, start)]],
      ["end", [codePoints(text, end)]],
    ],
  };
  return [words, place];
}

function annotations(
  item: GraphNode | GraphEdge,
  body: Value,
  texts: ReadonlyMap<string, string | undefined>,
): Resource[] {
  return item.evidence.map((evidence, at) => ({
    id: addressOf(`annotation:${item.id}:${at + 1}`),
    types: ["oa:Annotation"],
    says: [
      ["motivation", [{ id: expanded("oa:linking") }]],
      ["body", [body]],
      [
        "target",
        [
          {
            types: ["oa:SpecificResource"],
            says: [
              ["source", [{ id: addressOf(evidence.document) }]],
              ["selector", selectors(evidence, texts.get(evidence.document))],
            ],
          },
        ],
      ],
    ],
  }));
}

const statement = (edge: GraphEdge): Resource => ({
  id: addressOf(`edge:${edge.id}`),
  types: ["rdf:Statement"],
  says: [
    ["subject", [{ id: addressOf(edge.source) }]],
    ["predicate", [{ id: expanded(`cc:${edge.kind}`) }]],
    ["object", [{ id: addressOf(edge.target) }]],
    ["responseType", edge.kind === "answers" ? [edge.responseType] : []],
    ["linkBasis", edge.kind === "answers" ? [edge.linkBasis] : []],
  ],
});

/** The whole graph as resources: articles, nodes with their edges, edges as statements, and an annotation for each quotation. */
export function graphResources(graph: Graph): Resource[] {
  const texts = new Map<string, string | undefined>(graph.documents.map((d) => [d.id, d.text]));
  const leaving = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) leaving.set(edge.source, [...(leaving.get(edge.source) ?? []), edge]);
  const nodes = graph.nodes.map((node): Resource => {
    const resource = nodeResource(node);
    const kinds = new Set((leaving.get(node.id) ?? []).map((edge) => edge.kind));
    const ties = [...kinds].map((kind) => {
      const ends = (leaving.get(node.id) ?? []).filter((edge) => edge.kind === kind);
      return [kind, ends.map((edge) => ({ id: addressOf(edge.target) }))] as const;
    });
    return { ...resource, says: [...resource.says, ...ties] };
  });
  return [
    ...graph.documents.map(article),
    ...nodes,
    ...graph.edges.map(statement),
    ...[...graph.nodes].flatMap((node) => annotations(node, { id: addressOf(node.id) }, texts)),
    ...graph.edges.flatMap((edge) => annotations(edge, { id: addressOf(`edge:${edge.id}`) }, texts)),
  ];
}
