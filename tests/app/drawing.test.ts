import { beforeEach, describe, expect, test } from "vitest";
import { elementsOf } from "../../src/app/canvas/elements.ts";
import { drawnNodes, newNeighbours } from "../../src/app/query/drawnNodes.ts";
import { indexGraph } from "../../src/app/query/graphIndex.ts";
import { walkPath, withinSteps } from "../../src/app/query/graphWalk.ts";
import { DRAWN_AT_MOST } from "../../src/app/query/visibleNodes.ts";
import { type Drawing, fullDrawing, isWhole, startPlace } from "../../src/app/store/place.ts";
import type { Graph } from "../../src/model/graph.ts";
import { accusation, denial, fresh, graph, index } from "./sample.ts";

beforeEach(fresh);
const drawn = (drawing: Partial<Drawing>, selected: string | null = null) =>
  drawnNodes(index, { ...startPlace, selected, drawing: { ...fullDrawing, ...drawing } }).ids;

describe("what is drawn", () => {
  test("around a node is what can be reached in so many steps", () => {
    const one = drawn({ hops: 1 }, accusation.id);
    const all = drawn({}, accusation.id);
    expect(one.has(accusation.speakers[0] ?? "")).toBe(true);
    expect(one.size).toBeLessThan(drawn({ hops: 2 }, accusation.id).size);
    expect([...one].every((id) => all.has(id))).toBe(true);
  });
  test("is without what was hidden, even when it is isolated or pinned", () => {
    expect(drawn({ hidden: [accusation.id], pinned: [accusation.id] }).has(accusation.id)).toBe(false);
  });
  test("when isolated is only that, with what is selected and what is pinned", () => {
    expect(drawn({ isolated: ["nation:cn", "nation:nowhere"], pinned: ["nation:ru"] }, denial.id)).toEqual(
      new Set(["nation:cn", denial.id, "nation:ru"]),
    );
  });
  test("grows by the neighbours of an expanded node", () => {
    const before = drawn({ isolated: [accusation.id] });
    const fresh = newNeighbours(index, accusation.id, before);
    expect(fresh.length).toBeGreaterThan(1);
    expect(drawn({ isolated: [accusation.id], expanded: [accusation.id] })).toEqual(
      new Set([accusation.id, ...fresh]),
    );
  });
  test("is without a party that no line ties to anything, unless it is selected or all that is mentioned is asked for", () => {
    const reporter = { ...graph.nodes.find((node) => node.kind === "actor"), id: "actor:reporter" };
    const told = { ...accusation, reportedBy: ["actor:reporter"] };
    const nodes = [...graph.nodes.map((node) => (node.id === told.id ? told : node)), reporter];
    const own = indexGraph({ ...graph, nodes: nodes as Graph["nodes"] });
    const seen = (place: Partial<typeof startPlace>) =>
      drawnNodes(own, { ...startPlace, ...place }).ids.has("actor:reporter");
    expect(seen({})).toBe(false);
    expect(seen({ selected: "actor:reporter" })).toBe(true);
    expect(seen({ filter: { ...startPlace.filter, mentioned: true } })).toBe(true);
  });
  test("is whole however it is drawn, until something is left out or added by hand", () => {
    expect(isWhole({ ...fullDrawing, documents: true, parties: true })).toBe(true);
    expect(isWhole({ ...fullDrawing, hops: 1 })).toBe(false);
    for (const what of ["hidden", "isolated", "expanded", "pinned", "path"])
      expect(isWhole({ ...fullDrawing, [what]: ["nation:us"] })).toBe(false);
  });
  test("of a large graph is never much more than the budget", () => {
    const nodes = Array.from({ length: 900 }, (_, at) => ({
      ...(graph.nodes.find((node) => node.kind === "summit") as Graph["nodes"][0]),
      id: `summit:${at}`,
    })) as Graph["nodes"];
    const large = indexGraph({ ...graph, nodes, edges: [] });
    expect(drawnNodes(large, startPlace).ids.size).toBeLessThanOrEqual(DRAWN_AT_MOST);
    expect(drawnNodes(large, startPlace).passing).toBe(900);
  });
});

describe("a path", () => {
  test("leads from the denier to the accuser over an accusation of his that is denied", () => {
    const [accuser = ""] = accusation.speakers;
    const path = walkPath(index, denial.id, accuser, []);
    const over = index.accusations.find(({ id }) => path?.some((stop) => stop.node === id));
    expect(denial.answers).toContain(over?.id);
    expect(over?.speakers).toContain(accuser);
    for (const [at, stop] of (path ?? []).entries())
      if (at > 0) expect([stop.edge?.source, stop.edge?.target]).toContain(path?.[at - 1]?.node);
  });
  test("uses no tie that is switched off, and is none when there is no other way", () => {
    const kinds = [...new Set(graph.edges.map((edge) => edge.kind))];
    expect(walkPath(index, denial.id, "nation:cn", kinds)).toBeNull();
    const answered = walkPath(index, denial.id, accusation.id, ["answers"]);
    expect(answered?.some((stop) => stop.edge?.kind === "answers")).toBe(false);
  });
  test("of no step is the node itself", () => {
    expect(withinSteps(index, accusation.id, 0, () => true)).toEqual(new Set([accusation.id]));
  });
});

describe("the elements", () => {
  test("bundle the edges between the same two nodes into one with their number", () => {
    const twice = graph.edges[0] as Graph["edges"][0];
    const doubled = indexGraph({ ...graph, edges: [...graph.edges, { ...twice, id: "again" }] });
    const all = new Set(graph.nodes.map((node) => node.id as string));
    const edges = elementsOf(doubled, all).filter((element) => element.data["source"] !== undefined);
    const bundle = edges.filter(
      (edge) => edge.data["source"] === twice.source && edge.data["target"] === twice.target,
    );
    expect(bundle.map((edge) => edge.data["count"])).toEqual(["2"]);
  });
  test("hold documents only on request, each tied to the claims it tells", () => {
    const all = new Set(graph.nodes.map((node) => node.id as string));
    const documents = (on: boolean) =>
      elementsOf(index, all, on).filter((element) => String(element.data.id).startsWith("doc:"));
    expect(documents(false)).toEqual([]);
    expect(documents(true)).toHaveLength(graph.documents.length);
  });
});
