import { type Graph, parseGraph } from "../model/graph.ts";

/** A promise of the graph file that this graph breaks; it is our own fault, and stops the build. */
export class BrokenPromise extends Error {
  override readonly name = "BrokenPromise";
}

/** Every promise of the contract that this graph breaks, its shape among them. */
export function brokenPromises(graph: Graph, texts: ReadonlyMap<string, string>): string[] {
  const parsed = parseGraph(graph);
  const shape = "problems" in parsed ? parsed.problems.map((p) => `${p.path}: ${p.message}`) : [];
  return [...shape, ...brokenTies(graph, texts)];
}

/**
 * What a shape cannot say: quotes are verbatim, edges have both ends, everything has evidence, ids are unique, and what claims say of
 * their parties is what the edges say.
 */
function brokenTies(graph: Graph, texts: ReadonlyMap<string, string>): string[] {
  const broken: string[] = [];
  const nodes = new Map<string, Graph["nodes"][number]>();
  for (const node of graph.nodes) {
    if (nodes.has(node.id)) broken.push(`${node.id}: two nodes have this id`);
    nodes.set(node.id, node);
  }
  const edges = new Set<string>();
  // Nodes and edges share most of their evidence: each is looked up once.
  const sound = new Set<object>();
  for (const item of [...graph.nodes, ...graph.edges]) {
    if (item.evidence.length === 0) broken.push(`${item.id}: no evidence`);
    for (const e of item.evidence) {
      if (sound.has(e)) continue;
      const soFar = broken.length;
      const text = texts.get(e.document);
      if (text === undefined)
        broken.push(`${item.id}: evidence from ${e.document}, which is not a document here`);
      else if (text.slice(e.start, e.end) !== e.quote)
        broken.push(
          `${item.id}: ${e.document} at ${e.start}–${e.end} does not read "${e.quote.slice(0, 60)}"`,
        );
      for (const m of e.marks ?? [])
        if (m.start < e.start || m.end > e.end || m.start >= m.end)
          broken.push(`${item.id}: a ${m.role} mark lies outside its quotation`);
      if (broken.length === soFar) sound.add(e);
    }
  }
  for (const edge of graph.edges) {
    if (edges.has(edge.id)) broken.push(`${edge.id}: two edges have this id`);
    edges.add(edge.id);
    for (const end of [edge.source, edge.target])
      if (!nodes.has(end)) broken.push(`${edge.id}: no node ${end}`);
  }
  for (const node of graph.nodes) {
    if (node.kind !== "accusation" && node.kind !== "denial") continue;
    const parties = [
      ...node.speakers,
      ...node.onBehalfOf,
      ...node.reportedBy,
      ...(node.kind === "accusation" ? node.accused : node.answers),
    ];
    for (const party of parties) if (!nodes.has(party)) broken.push(`${node.id}: no node ${party}`);
    if (node.kind === "accusation" && node.accused.length === 0)
      broken.push(`${node.id}: an accusation of nobody`);
  }
  return broken;
}

/**
 * Stops the build when the graph breaks a promise; its shape is what the types give, and is tested rather than looked at each time.
 * `texts`: document id → stored text, for those whose text is not published too. */
export function checkGraph(graph: Graph, texts: ReadonlyMap<string, string>): void {
  const broken = brokenTies(graph, texts);
  if (broken.length > 0)
    throw new BrokenPromise(
      `The graph breaks ${broken.length} of its promises:\n${broken.slice(0, 20).join("\n")}`,
    );
}
