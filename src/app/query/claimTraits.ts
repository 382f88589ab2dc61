import type { ClaimNode } from "../../model/graph.ts";
import { type ClaimDate, claimDate } from "./claimDate.ts";
import { answeredBy } from "./claims.ts";
import type { FacetName, Filter } from "./filter.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** What a claim is filtered by. */
export interface Traits {
  readonly claim: ClaimNode;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  readonly date: ClaimDate | null;
  /** Accusations a denial answers: it goes where they go. */
  readonly answers: readonly string[];
}

/** One constraint of a filter, by which it can be left out. */
export type Constraint = FacetName | "kind" | "tier" | "date";

const known = new WeakMap<GraphIndex, ReadonlyMap<string, Traits>>();

/** The traits of every claim, computed once for a graph. */
export function claimTraits(index: GraphIndex): ReadonlyMap<string, Traits> {
  const before = known.get(index);
  if (before) return before;
  const traits = new Map<string, Traits>();
  for (const claim of [...index.accusations, ...index.denials]) traits.set(claim.id, traitsOf(index, claim));
  known.set(index, traits);
  return traits;
}

function traitsOf(index: GraphIndex, claim: ClaimNode): Traits {
  const against = claim.kind === "accusation" ? claim.accused : [];
  const parties = [...new Set<string>([...claim.speakers, ...claim.onBehalfOf, ...against])];
  const documents = [...new Set<string>(claim.evidence.map((evidence) => evidence.document))];
  const publishers = documents.flatMap((id) => index.documents.get(id)?.publisher ?? []);
  const summits = (index.edgesAt.get(claim.id) ?? []).flatMap((edge) =>
    edge.kind === "made-at" ? [edge.target] : [],
  );
  const nodes = parties.flatMap((id) => index.nodes.get(id) ?? []);
  return {
    claim,
    values: {
      status: claim.kind === "accusation" ? [claim.contestation] : [],
      nation: [...new Set(nodes.flatMap((node) => nationOf(node)))],
      type: [...new Set(nodes.flatMap((node) => (node.kind === "actor" ? [node.actorType] : [])))],
      publisher: [...new Set(publishers)],
      document: documents,
      summit: [...new Set(summits)],
      by: claim.speakers,
      against,
    },
    date: claimDate(index, claim),
    answers: claim.kind === "denial" ? answeredBy(index, claim).map((accusation) => accusation.id) : [],
  };
}

function nationOf(node: { kind: string; id: string; nation?: string | null }): string[] {
  if (node.kind === "nation") return [node.id];
  return node.nation ? [node.nation] : [];
}

/** Whether a filter lets a claim through by what it bears itself, leaving out one constraint if asked to. */
export function passes(traits: Traits, filter: Filter, except?: Constraint): boolean {
  const { claim, values, date } = traits;
  if (except !== "kind" && filter.hiddenKinds.includes(claim.kind)) return false;
  if (except !== "tier" && !filter.inferred && claim.tier === "inferred") return false;
  for (const [facet, wanted] of Object.entries(filter.only) as [FacetName, readonly string[]][])
    if (facet !== except && !values[facet].some((value) => wanted.includes(value))) return false;
  if (except === "date" || (filter.since === null && filter.until === null)) return true;
  if (date === null) return filter.undated;
  return (
    (filter.since === null || date.last >= filter.since) &&
    (filter.until === null || date.first <= filter.until)
  );
}
