import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { readLexicon } from "../../src/build/readLexicon.ts";
import type {
  AccusationNode,
  ActorNode,
  DenialNode,
  GraphNode,
  NationNode,
  SummitNode,
} from "../../src/model/graph.ts";

const root = join(import.meta.dirname, "../..");
const { graph } = await buildGraph(join(root, "seeds"), readLexicon(join(root, "data/lexicon")), "0");
if (!graph) throw new Error("the seeds give no graph");
const first = "doc:000_ab22e86e55ce0ea2";
const second = "doc:003_2d5bc95be7e88859";

const is =
  <K extends GraphNode["kind"]>(kind: K) =>
  (node: GraphNode): node is Extract<GraphNode, { kind: K }> =>
    node.kind === kind;
const nations: NationNode[] = graph.nodes.filter(is("nation"));
const actors: ActorNode[] = graph.nodes.filter(is("actor"));
const accusations: AccusationNode[] = graph.nodes.filter(is("accusation"));
const denials: DenialNode[] = graph.nodes.filter(is("denial"));
const summits: SummitNode[] = graph.nodes.filter(is("summit"));
const label = (id: string): string => graph.nodes.find((n) => n.id === id)?.label ?? id;
const names = (node: NationNode | ActorNode): string[] => [node.label, ...node.aliases];
const told =
  (quote: string, document: string) =>
  (claim: AccusationNode | DenialNode): boolean =>
    claim.evidence.some((e) => e.document === document && e.quote.includes(quote));

describe("the two seeds", () => {
  test("hold ten nations, once each", () => {
    expect(nations.map((n) => n.iso).sort()).toEqual([
      "CA",
      "CN",
      "DE",
      "FR",
      "GB",
      "IT",
      "JP",
      "RU",
      "SY",
      "US",
    ]);
  });
  test.each([
    ["CN", ["China", "Beijing", "Beijijng", "Chinese", "Sino"]],
    ["RU", ["Russia", "Russian", "Moscow"]],
    ["GB", ["United Kingdom", "Britain"]],
    ["US", ["United States", "U.S.", "American", "Washington"]],
    ["SY", ["Syria", "Syrian"]],
  ])("%s is mentioned as %s", (iso, mentions) => {
    const nation = nations.find((n) => n.iso === iso);
    expect(nation ? names(nation) : []).toEqual(expect.arrayContaining(mentions));
  });
  test.each([
    "G7",
    "Volt Typhoon",
    "Liu Pengyu",
    "Chinese Embassy in the U.S.",
    "Office of the Director of National Intelligence",
    "U.S. intelligence community",
    "Russian government",
    "Hillary Clinton",
    "FBI",
    "Trump",
    "Trump administration",
    "White House",
    "Bashar Assad",
    "Rex Tillerson",
    "Vladimir Putin",
    "European Union",
  ])("hold the actor %s, once", (name) => {
    expect(actors.filter((a) => names(a).includes(name))).toHaveLength(1);
  });
  test.each([
    "Alessandra Benedetti",
    "Getty Images",
    "CISA",
    "Colin Powell",
    "Powell",
    "Raytheon Technologies",
    "The Memo",
    "GOP",
    "Overnight Defense",
  ])("make no node of %s", (name) => {
    expect(
      graph.nodes.filter(
        (n) => n.label.includes(name) || ("aliases" in n && n.aliases.some((a) => a.includes(name))),
      ),
    ).toEqual([]);
  });
  test.each([
    [first, "pointed to China as a top cyber adversary", ["Group of Seven"], ["China"]],
    [first, "malicious cyber activity stemming from China", ["Group of Seven"], ["China"]],
    [first, "spotlighted Chinese operations", ["Group of Seven"], ["China"]],
    [first, "has been designated by researchers and officials", ["researchers", "officials"], ["China"]],
    [first, "known as Volt Typhoon has been quietly tunneling", ["Spy agencies"], ["Volt Typhoon"]],
    [second, "all but singles out Russia", ["Group of Seven"], ["Russia"]],
    [second, "sought to interfere in the 2016", ["U.S. intelligence community"], ["Russian government"]],
    [second, "accused Russia of trying", ["White House"], ["Russia"]],
  ])("%s: “%s” is an accusation by %s of %s", (document, quote, speakers, accused) => {
    const found = accusations.filter(told(quote, document));
    expect(found.map((a) => [a.speakers.map(label), a.accused.map(label)])).toContainEqual([
      speakers,
      accused,
    ]);
  });
  test("tell no explicit accusation beyond these", () => {
    expect(accusations.filter((a) => a.tier === "explicit").length).toBeLessThanOrEqual(7);
    expect(accusations.find(told("all but singles out", second))).toMatchObject({
      tier: "inferred",
      explicitness: "implied",
      hedges: ["all but"],
    });
  });
  test("hear the spy agencies through officials", () => {
    expect(
      accusations
        .find((a) => told("Volt Typhoon", first)(a) && a.accused.map(label).includes("Volt Typhoon"))
        ?.reportedBy.map(label),
    ).toEqual(["officials"]);
  });
  test.each([
    [first, "fired back against the G7 comments"],
    [first, "We oppose any groundless smears"],
    [first, "does not encourage, support or condone"],
  ])("%s: “%s” is Liu Pengyu's denial for China, and answers the Group of Seven alone", (document, quote) => {
    const denial = denials.find(told(quote, document));
    expect(denial?.speakers.map(label)).toEqual(["Liu Pengyu"]);
    expect(denial?.onBehalfOf.map(label)).toContain("China");
    const answered = accusations.filter((a) => denial?.answers.includes(a.id));
    expect(answered.length).toBeGreaterThanOrEqual(3);
    expect(new Set(answered.flatMap((a) => a.speakers.map(label)))).toEqual(new Set(["Group of Seven"]));
  });
  test("Russia's denial answers the intelligence community and nothing else", () => {
    const denial = denials.find(told("Russia has denied the allegations.", second));
    expect(denial?.speakers.map(label)).toEqual(["Russia"]);
    expect(
      accusations.filter((a) => denial?.answers.includes(a.id)).map((a) => a.speakers.map(label)),
    ).toEqual([["U.S. intelligence community"]]);
  });
  test("tell two meetings, with place and date", () => {
    expect(summits.map((s) => [s.label, s.place, s.date.value])).toEqual([
      ["50th G7 Summit", ["Puglia", "Italy"], "2024-06-14"],
      ["G7 foreign ministers’ meeting", ["Lucca", "Italy"], "2017-04-11"],
    ]);
  });
  test("draw no edge the texts do not bear", () => {
    const accuses = (speaker: string, accused: string): boolean =>
      accusations.some(
        (a) => a.speakers.map(label).includes(speaker) && a.accused.map(label).includes(accused),
      );
    expect(accuses("Office of the Director of National Intelligence", "China")).toBe(false);
    expect(
      accusations.filter((a) => a.speakers.map(label).includes("Federal Bureau of Investigation")),
    ).toEqual([]);
    expect(accusations.filter((a) => a.speakers.some((s) => s.startsWith("nation:")))).toEqual([]);
    expect(actors.filter((a) => a.label === "officials").every((a) => a.id.includes("~"))).toBe(true);
  });
});
