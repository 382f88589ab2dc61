import type { GraphNode, NodeKind, Time } from "../../model/graph.ts";
import { type Column, joined } from "./column.ts";

type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>;
type Value = string | number | null;

/** A column that only nodes of one kind have. */
const only =
  <K extends NodeKind>(kind: K, of: (node: NodeOf<K>) => Value) =>
  (node: GraphNode): Value =>
    node.kind === kind ? of(node as NodeOf<K>) : null;

const timeOf = (node: GraphNode): Time | null =>
  "time" in node ? node.time : node.kind === "summit" ? node.date : null;

/** How many documents a node or edge is read from. */
export const documentCount = ({ evidence }: Pick<GraphNode, "evidence">): number =>
  new Set(evidence.map((e) => e.document)).size;

/** What every node has, and what parties and summits have; all but the id. */
export const nodeColumns: readonly Column<GraphNode>[] = [
  { name: "kind", type: "string", of: (node) => node.kind },
  { name: "label", type: "string", of: (node) => node.label },
  { name: "aliases", type: "string", of: (node) => ("aliases" in node ? joined(node.aliases) : null) },
  { name: "iso", type: "string", of: only("nation", (node) => node.iso) },
  { name: "actorType", type: "string", of: only("actor", (node) => node.actorType) },
  { name: "position", type: "string", of: only("actor", (node) => node.position) },
  { name: "nation", type: "string", of: only("actor", (node) => node.nation) },
  { name: "series", type: "string", of: only("summit", (node) => node.series) },
  { name: "ordinal", type: "integer", of: only("summit", (node) => node.ordinal) },
  { name: "place", type: "string", of: only("summit", (node) => joined(node.place)) },
  { name: "status", type: "string", of: only("summit", (node) => node.status) },
  { name: "time", type: "string", of: (node) => timeOf(node)?.value ?? null },
  { name: "timePrecision", type: "string", of: (node) => timeOf(node)?.precision ?? null },
  { name: "timeBasis", type: "string", of: (node) => timeOf(node)?.basis ?? null },
  { name: "documents", type: "integer", of: documentCount },
  { name: "x", type: "double", of: (node) => node.x },
  { name: "y", type: "double", of: (node) => node.y },
];
