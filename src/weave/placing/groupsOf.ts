import { type ClaimParties, columnsOf, type PlaceableEdge, type PlaceableNode } from "./columnsOf.ts";
import type { Group } from "./composeBlocks.ts";
import { groupBy } from "./groupBy.ts";
import type { Link } from "./orderColumns.ts";

type Kind = PlaceableEdge["kind"];
const claimKinds: ReadonlySet<Kind> = new Set(["makes", "against", "answers"]);
const supportKinds: ReadonlySet<Kind> = new Set(["on-behalf-of", "member-of", "speaks-for", "belongs-to"]);

/** Splits those who take part into groups of claims that hang together, the largest first; summits are in none. */
export function groupsOf(nodes: readonly PlaceableNode[], edges: readonly PlaceableEdge[]): Group[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const among = edges.filter((edge) => known.has(edge.source) && known.has(edge.target));
  const binding = among.filter((edge) => claimKinds.has(edge.kind));
  const group = connected(
    nodes.filter((node) => isClaim(node)).map((node) => node.id),
    binding,
  );
  const supporting = supportersOf(nodes, among, group);
  for (const [id, others] of supporting)
    group.set(id, mostCommon(others.map((other) => group.get(other) ?? "")));

  const members = groupBy([...group.keys()].sort(), (id) => group.get(id) ?? "");
  return [...members.values()]
    .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))
    .map((ids) => {
      const inside = new Set(ids);
      const own = binding.filter((edge) => inside.has(edge.source));
      const claims = new Map(
        ids.filter((id) => isClaim(known.get(id))).map((id) => [id, partiesOf(id, own)] as const),
      );
      const supporters = new Map(
        ids.flatMap((id) => {
          const others = supporting.get(id)?.flatMap((other) => claims.get(other)?.speakers ?? [other]);
          return others ? [[id, others] as const] : [];
        }),
      );
      const parties = ids.filter((id) => !claims.has(id) && !supporters.has(id));
      const links: Link[] = own.map((edge) => [edge.source, edge.target]);
      for (const [id, others] of supporters)
        for (const other of others) if (inside.has(other)) links.push([id, other]);
      return { columns: columnsOf(parties, claims, supporters), links };
    });
}

const isClaim = (node: PlaceableNode | undefined) => node?.kind === "accusation" || node?.kind === "denial";

function partiesOf(claim: string, edges: readonly PlaceableEdge[]): ClaimParties {
  const ends = (kind: Kind, own: "source" | "target", other: "source" | "target") =>
    edges.filter((edge) => edge.kind === kind && edge[own] === claim).map((edge) => edge[other]);
  return {
    speakers: ends("makes", "target", "source"),
    accused: ends("against", "source", "target"),
    answers: ends("answers", "source", "target"),
  };
}

/** Each claim and whoever is tied to one, with the first id of the group they belong to. */
function connected(starts: readonly string[], edges: readonly PlaceableEdge[]): Map<string, string> {
  const neighbours = groupBy(
    edges.flatMap(({ source, target }) => [[source, target] as const, [target, source] as const]),
    ([from]) => from,
  );
  const group = new Map<string, string>();
  for (const start of starts) {
    if (group.has(start)) continue;
    const open = [start];
    group.set(start, start);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const [, other] of neighbours.get(id) ?? []) {
        if (group.has(other)) continue;
        group.set(other, start);
        open.push(other);
      }
    }
  }
  return group;
}

/** Members, principals, nations and go-betweens of those who make claims, with whom they are tied to. */
function supportersOf(
  nodes: readonly PlaceableNode[],
  edges: readonly PlaceableEdge[],
  group: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const ties: (readonly [string, string])[] = edges
    .filter((edge) => supportKinds.has(edge.kind))
    .flatMap(({ source, target }) => [[source, target] as const, [target, source] as const]);
  for (const node of nodes) for (const party of node.reportedBy ?? []) ties.push([party, node.id]);
  const supporters = new Map<string, string[]>();
  const open = new Set(
    nodes.filter((node) => node.kind !== "summit" && !group.has(node.id)).map(({ id }) => id),
  );
  // Twice, since a spokesman's embassy is tied to its state only through him.
  for (let round = 0; round < 2; round++) {
    for (const [id, others] of groupBy(ties, ([from]) => from)) {
      if (!open.has(id) || supporters.has(id)) continue;
      const tied = others.map(([, other]) => other).filter((other) => group.has(other));
      if (tied.length > 0) supporters.set(id, tied);
    }
  }
  // Those who only attended a summit stand with whoever else did; their place is the first group's left edge.
  const first = group.values().next().value;
  if (first !== undefined) for (const id of open) if (!supporters.has(id)) supporters.set(id, [first]);
  return supporters;
}

function mostCommon(ids: readonly string[]): string {
  const counts = groupBy(ids, (id) => id);
  return [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
