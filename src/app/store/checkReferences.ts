import type { ContractProblem, Evidence, Graph } from "../../model/graph.ts";

/** What the file's shape cannot say: every id is there, once, and every quotation stands in its document, verbatim. */
export function checkReferences(graph: Graph): ContractProblem[] {
  const problems: ContractProblem[] = [];
  const report = (path: string, message: string) => problems.push({ path, message });
  const documents = new Map<string, Graph["documents"][number]>(
    graph.documents.map((document) => [document.id, document]),
  );
  const nodes = new Set<string>();
  for (const [index, node] of graph.nodes.entries()) {
    if (nodes.has(node.id)) report(`nodes[${index}].id`, `"${node.id}" is there twice`);
    nodes.add(node.id);
  }
  const edges = new Set<string>();
  for (const [index, edge] of graph.edges.entries()) {
    if (edges.has(edge.id) || nodes.has(edge.id)) report(`edges[${index}].id`, `"${edge.id}" is there twice`);
    edges.add(edge.id);
    for (const end of ["source", "target"] as const)
      if (!nodes.has(edge[end])) report(`edges[${index}].${end}`, `no node has the id "${edge[end]}"`);
  }
  const quoted = (list: readonly Evidence[], path: string) => {
    for (const [index, evidence] of list.entries()) {
      const document = documents.get(evidence.document);
      if (!document)
        report(`${path}.evidence[${index}].document`, `no document has the id "${evidence.document}"`);
      else if (
        document.text !== undefined &&
        document.text.slice(evidence.start, evidence.end) !== evidence.quote
      )
        report(
          `${path}.evidence[${index}].quote`,
          `is not what stands in ${document.file} from ${evidence.start} to ${evidence.end}`,
        );
    }
  };
  for (const [index, node] of graph.nodes.entries()) quoted(node.evidence, `nodes[${index}]`);
  for (const [index, edge] of graph.edges.entries()) quoted(edge.evidence, `edges[${index}]`);
  return problems;
}
