import type { AccusationNode, PartyNode } from "../../model/graph.ts";
import type { FilteredClaims } from "./filterClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** Parties of one nation taken together; `nation` is null for those of none, and for those of nations left for the rest. */
export interface NationGroup {
  readonly id: string;
  readonly nation: PartyNode | null;
  /** Ids of the parties that take part in a claim shown. */
  readonly parties: readonly string[];
  readonly accuses: number;
  readonly accused: number;
}

/** What the parties of one group accuse those of another of. */
export interface NationTie {
  readonly id: string;
  readonly from: NationGroup;
  readonly to: NationGroup;
  readonly accusations: readonly AccusationNode[];
  readonly answered: number;
  readonly accusers: readonly string[];
  readonly accusedParties: readonly string[];
}

/** Who accuses whom, by nations: the largest first. */
export interface NationGraph {
  readonly groups: readonly NationGroup[];
  readonly ties: readonly NationTie[];
  /** Parties in all groups together. */
  readonly parties: number;
}

export const WITHOUT_NATION = "none";
export const OTHER_NATIONS = "others";

/** The nation a party is or belongs to, by its id; `none` where the graph tells none. */
export function nationOfParty(index: GraphIndex, id: string): string {
  const node = index.nodes.get(id);
  if (node?.kind === "nation") return node.id;
  return node?.kind === "actor" && node.nation !== null && index.nodes.has(node.nation)
    ? node.nation
    : WITHOUT_NATION;
}

/** The claims let through, gathered by nation; beyond `atMost` groups the smallest go into one. */
export function nationGraph(index: GraphIndex, claims: FilteredClaims, atMost: number): NationGraph {
  const members = new Map<string, Set<string>>();
  const weight = new Map<string, number>();
  const take = (id: string): string => {
    const group = nationOfParty(index, id);
    members.set(group, (members.get(group) ?? new Set<string>()).add(id));
    return group;
  };
  for (const { speakers, accused } of claims.accusations)
    for (const group of new Set([...speakers, ...accused].map(take)))
      weight.set(group, (weight.get(group) ?? 0) + 1);
  for (const { speakers, onBehalfOf } of claims.denials)
    for (const id of [...speakers, ...onBehalfOf]) take(id);
  const bySize = [...members.keys()].sort(
    (a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const nations = bySize.filter((id) => id !== WITHOUT_NATION);
  const own = new Set(nations.length <= atMost ? nations : nations.slice(0, atMost - 1));
  const shownAs = (group: string): string =>
    group === WITHOUT_NATION || own.has(group) ? group : OTHER_NATIONS;
  const groupOf = (id: string): string => shownAs(nationOfParty(index, id));

  const made = tallied(claims.accusations, (claim) => claim.speakers, groupOf);
  const against = tallied(claims.accusations, (claim) => claim.accused, groupOf);
  const groups = [...new Set(bySize.map(shownAs))].map((id): NationGroup => {
    const nation = index.nodes.get(id);
    const parties = [...members].flatMap(([group, held]) => (shownAs(group) === id ? [...held] : []));
    return {
      id,
      nation: nation?.kind === "nation" ? nation : null,
      parties: parties.sort(),
      accuses: made.get(id) ?? 0,
      accused: against.get(id) ?? 0,
    };
  });
  return { groups, ties: tiesOf(claims.accusations, groups, groupOf), parties: sum(groups) };
}

const sum = (groups: readonly NationGroup[]): number =>
  groups.reduce((all, { parties }) => all + parties.length, 0);

/** How many accusations have a side in each group. */
function tallied(
  accusations: readonly AccusationNode[],
  side: (claim: AccusationNode) => readonly string[],
  groupOf: (id: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of accusations)
    for (const group of new Set(side(claim).map(groupOf))) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

function tiesOf(
  accusations: readonly AccusationNode[],
  groups: readonly NationGroup[],
  groupOf: (id: string) => string,
): NationTie[] {
  const pairs = new Map<string, AccusationNode[]>();
  for (const claim of accusations)
    for (const from of new Set(claim.speakers.map(groupOf)))
      for (const to of new Set(claim.accused.map(groupOf))) {
        const id = `${from} ${to}`;
        pairs.set(id, [...(pairs.get(id) ?? []), claim]);
      }
  return [...pairs]
    .flatMap(([id, those]): NationTie[] => {
      const [from, to] = id.split(" ").map((one) => groups.find((group) => group.id === one));
      if (!from || !to) return [];
      const within = (ids: readonly string[], group: NationGroup) =>
        ids.filter((party) => groupOf(party) === group.id);
      return [
        {
          id,
          from,
          to,
          accusations: those,
          answered: those.filter((claim) => claim.contestation !== "no-answer").length,
          accusers: [...new Set(those.flatMap((claim) => within(claim.speakers, from)))].sort(),
          accusedParties: [...new Set(those.flatMap((claim) => within(claim.accused, to)))].sort(),
        },
      ];
    })
    .sort((a, b) => b.accusations.length - a.accusations.length || (a.id < b.id ? -1 : 1));
}
