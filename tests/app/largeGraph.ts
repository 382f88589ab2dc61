import type { AccusationNode, Graph, GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { graph } from "./sample.ts";

const isos =
  "AR AT AU BE BG BR CA CH CL CN CZ DE DK EE EG ES FI FR GB GR HU IE IN IT JP KR MX NO PL RU SE TR UA US".split(
    " ",
  );

/** Far more than can be drawn at once: parties of 34 nations and of none who accuse each other, always the same. */
export function largeGraph(accusations = 500): Graph {
  const template = <K extends GraphNode["kind"]>(kind: K) =>
    graph.nodes.find((node) => node.kind === kind) as Extract<GraphNode, { kind: K }>;
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const names = new Intl.DisplayNames("en", { type: "region" });
  const nations = isos.map((iso) => ({
    ...template("nation"),
    id: `nation:${iso.toLowerCase()}` as const,
    iso,
    label: names.of(iso) ?? iso,
    aliases: [],
  }));
  const actors = Array.from({ length: 160 }, (_, at) => ({
    ...template("actor"),
    id: `actor:party-${at}` as const,
    label: `Party ${at}`,
    aliases: [],
    nation: at % 16 === 0 ? null : (nations[Math.min(next(34), next(34))]?.id ?? null),
  }));
  const parties = [...nations.map((one) => one.id), ...actors.map((one) => one.id)];
  // A few accuse much and are accused of much, as in the news.
  const party = () =>
    parties[Math.min(...Array.from({ length: 6 }, () => next(parties.length)))] as (typeof parties)[number];
  const sample = template("accusation");
  const claims = Array.from({ length: accusations }, (_, at): AccusationNode => {
    const accuser = party();
    let accused = party();
    while (accused === accuser) accused = party();
    return {
      ...sample,
      id: `accusation:${at.toString(16).padStart(12, "0")}`,
      label: `wrong ${at}`,
      speakers: next(12) === 0 ? [] : [accuser],
      accused: [accused],
      onBehalfOf: [],
      reportedBy: [],
      contestation: next(3) === 0 ? "denied" : "no-answer",
      tier: "explicit",
    };
  });
  const edge = (kind: "makes" | "against", source: string, target: string) =>
    ({
      ...graph.edges.find((one) => one.kind === kind),
      id: `${kind}:${source}>${target}`,
      kind,
      source,
      target,
    }) as GraphEdge;
  const edges = claims.flatMap((claim) => [
    ...claim.speakers.map((id) => edge("makes", id, claim.id)),
    ...claim.accused.map((id) => edge("against", claim.id, id)),
  ]);
  return { ...graph, nodes: [...nations, ...actors, ...claims], edges };
}
