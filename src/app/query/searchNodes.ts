import type { Graph, GraphNode } from "../../model/graph.ts";

export interface Hit {
  readonly node: GraphNode;
  /** The other name by which it was found. */
  readonly alias: string | null;
}

/** Lower case, without diacritics, curly quotes made straight. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/ß/gu, "ss")
    .replace(/ø/giu, "o")
    .replace(/ł/giu, "l")
    .toLowerCase();
}

const rank: Readonly<Record<GraphNode["kind"], number>> = {
  nation: 0,
  actor: 0,
  summit: 1,
  accusation: 2,
  denial: 2,
};

/** Nodes whose name, other name or words hold all words of the query; whole names before beginnings before the rest. */
export function searchNodes(graph: Graph, query: string, limit = 12): Hit[] {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  const hits = graph.nodes.flatMap((node) => {
    const best = namesOf(node)
      .map((name, position) => ({ name, position, score: score(folded(name), wanted) }))
      .filter((candidate) => candidate.score > 0)
      .sort((a, b) => b.score - a.score || a.position - b.position)[0];
    return best ? [{ node, alias: best.position === 0 ? null : best.name, score: best.score }] : [];
  });
  return hits
    .sort(
      (a, b) =>
        b.score - a.score ||
        rank[a.node.kind] - rank[b.node.kind] ||
        b.node.evidence.length - a.node.evidence.length ||
        (a.node.id < b.node.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ node, alias }) => ({ node, alias }));
}

function namesOf(node: GraphNode): string[] {
  switch (node.kind) {
    case "nation":
      return [node.label, node.iso, ...node.aliases];
    case "actor":
      return [node.label, ...node.aliases, ...(node.position ? [node.position] : [])];
    case "summit":
      return [node.label, ...node.aliases, ...node.place];
    case "accusation":
      return [
        node.label,
        ...(node.allegation ? [node.allegation] : []),
        ...node.evidence.map((evidence) => evidence.quote),
      ];
    case "denial":
      return [
        node.label,
        ...(node.content ? [node.content] : []),
        ...node.evidence.map((evidence) => evidence.quote),
      ];
  }
}

function score(name: string, wanted: readonly string[]): number {
  const whole = wanted.join(" ");
  if (name === whole) return 5;
  if (name.startsWith(whole)) return 4;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (wanted.every((word) => words.some((other) => other.startsWith(word)))) return 3;
  return wanted.every((word) => name.includes(word)) ? 1 : 0;
}
