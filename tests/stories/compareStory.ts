import type { AccusationNode, DenialNode, Graph, GraphNode, SummitNode } from "../../src/model/graph.ts";
import type { Told, ToldAccusation, ToldDenial, ToldSummit } from "./told.ts";

type Claim = AccusationNode | DenialNode;

/** What a graph lacks of a story, and what it tells beyond it. */
export interface Difference {
  readonly missing: string[];
  readonly tooMuch: string[];
}

const plain = (name: string): string => name.toLowerCase().replaceAll("’", "'").replace(/^the /u, "");

const named = (label: string, aliases: readonly string[], expected: string): boolean =>
  expected.split("|").some((name) => [label, ...aliases].some((other) => plain(other) === plain(name)));

/** Gives every expected item a found one of its own, wherever that can be done (augmenting paths); -1 where it cannot. */
function pair<E, F>(
  expected: readonly E[],
  found: readonly F[],
  fits: (e: E, f: F) => boolean,
): { partner: number[]; left: F[] } {
  const owner = new Map<number, number>();
  const claim = (e: number, tried: Set<number>): boolean => {
    const item = expected[e] as E;
    return found.some((f, at) => {
      if (tried.has(at) || !fits(item, f)) return false;
      tried.add(at);
      const holder = owner.get(at);
      if (holder !== undefined && !claim(holder, tried)) return false;
      owner.set(at, e);
      return true;
    });
  };
  expected.forEach((_, e) => {
    claim(e, new Set());
  });
  const partner = expected.map((_, e) => [...owner].find(([, holder]) => holder === e)?.[0] ?? -1);
  return { partner, left: found.filter((_, at) => !owner.has(at)) };
}

const holds = (claim: Claim, quote: string): boolean => claim.evidence.some((e) => e.quote.includes(quote));

/** Compares a graph with what its story tells; both lists are empty when the graph tells just that. */
export function compareStory(told: Told, graph: Graph): Difference {
  const missing: string[] = [];
  const tooMuch: string[] = [];
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const files = new Map<string, string>(graph.documents.map((d) => [d.id, d.file]));
  const of = <K extends GraphNode["kind"]>(kind: K): Extract<GraphNode, { kind: K }>[] =>
    graph.nodes.filter((node): node is Extract<GraphNode, { kind: K }> => node.kind === kind);
  const accusations = of("accusation");
  const denials = of("denial");
  const actors = of("actor");

  const isParty = (id: string, expected: string): boolean => {
    const node = nodes.get(id);
    return node !== undefined && "aliases" in node && named(node.label, node.aliases, expected);
  };
  const among = (ids: readonly string[], expected: readonly string[]): boolean =>
    pair(expected, ids, (name, id) => isParty(id, name)).partner.every((at) => at >= 0);
  const exactly = (ids: readonly string[], expected: readonly string[]): boolean =>
    ids.length === expected.length && among(ids, expected);
  const filesOf = (claim: Claim): string[] =>
    [...new Set(claim.evidence.map((e) => files.get(e.document) ?? e.document))].sort();

  const isClaim = (claim: Claim, e: ToldAccusation | ToldDenial): boolean =>
    exactly(claim.speakers, e.speakers) &&
    (e.tier === undefined || claim.tier === e.tier) &&
    (e.quote === undefined || holds(claim, e.quote));
  const isAccusation = (e: ToldAccusation, claim: AccusationNode): boolean =>
    isClaim(claim, e) &&
    exactly(claim.accused, e.accused) &&
    (e.reportedBy === undefined || exactly(claim.reportedBy, e.reportedBy)) &&
    (e.documents === undefined || filesOf(claim).join() === [...e.documents].sort().join());
  const answered = (claim: DenialNode): AccusationNode[] =>
    accusations.filter((a) => claim.answers.includes(a.id));
  const isDenial = (e: ToldDenial, claim: DenialNode): boolean => {
    if (!isClaim(claim, e) || !among(claim.onBehalfOf, e.onBehalfOf ?? [])) return false;
    if (e.answers === undefined) return true;
    const pairing = pair(e.answers, answered(claim), (quote, a) => holds(a, quote));
    return pairing.left.length === 0 && pairing.partner.every((at) => at >= 0);
  };
  const isSummit = (e: ToldSummit, node: SummitNode): boolean =>
    named(node.label, node.aliases, e.label) &&
    (e.place ?? []).every((word) => node.place.includes(word)) &&
    (e.date === undefined || node.date.value === e.date);

  const say = (ids: readonly string[]): string =>
    ids.length === 0 ? "nobody" : ids.map((id) => nodes.get(id)?.label ?? id).join(" + ");
  const sentences = (claim: Claim): string => claim.evidence.map((e) => `“${e.quote}”`).join(" … ");
  const sayAccusation = (a: AccusationNode): string =>
    `${a.tier} accusation by ${say(a.speakers)} of ${say(a.accused)}, reported by ${say(a.reportedBy)}, in ${filesOf(a).join(" and ")} (${a.extraction.rule}): ${sentences(a)}`;
  const sayDenial = (d: DenialNode): string =>
    `${d.tier} denial by ${say(d.speakers)} for ${say(d.onBehalfOf)}, answering ${d.answers.length} (${d.extraction.rule}): ${[sentences(d), ...answered(d).map((a) => `answers ${sentences(a)}`)].join("; ")}`;
  const expectAll = <E, F>(
    what: string,
    expected: readonly E[],
    found: readonly F[],
    fits: (e: E, f: F) => boolean,
  ): F[] => {
    const { partner, left } = pair(expected, found, fits);
    partner.forEach((at, e) => {
      if (at < 0) missing.push(`${what}: ${JSON.stringify(expected[e])}`);
    });
    return left;
  };

  const otherAccusations = expectAll("accusation", told.accusations, accusations, isAccusation);
  if (told.noOtherAccusations) tooMuch.push(...otherAccusations.map(sayAccusation));
  const otherDenials = expectAll("denial", told.denials, denials, isDenial);
  if (told.noOtherDenials) tooMuch.push(...otherDenials.map(sayDenial));
  expectAll("nation", told.nations, of("nation"), (iso, node) => node.iso === iso);
  expectAll("actor", told.actors, actors, (name, node) => named(node.label, node.aliases, name));
  for (const name of told.notActors)
    for (const node of actors)
      if ([node.label, ...node.aliases].some((n) => plain(n).includes(plain(name))))
        tooMuch.push(`actor ${node.label}: ${node.evidence.map((e) => `“${e.quote}”`).join(" … ")}`);
  if (told.summits) {
    const others = expectAll("summit", told.summits, of("summit"), isSummit);
    tooMuch.push(
      ...others.map((s) => `summit ${s.label}, in ${s.place.join(", ") || "?"}, on ${s.date.value ?? "?"}`),
    );
  }
  for (const quote of told.unlinked) {
    const meant = denials.filter((d) => holds(d, quote));
    if (meant.length === 0) missing.push(`denial that answers nothing: “${quote}”`);
    for (const d of meant) if (d.answers.length > 0) tooMuch.push(`answer to an accusation: ${sayDenial(d)}`);
  }
  return { missing, tooMuch };
}
