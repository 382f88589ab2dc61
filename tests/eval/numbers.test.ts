import { expect, it } from "vitest";
import { evaluate } from "../../tools/eval/evaluate.ts";
import { checkOffsets, findingsOf } from "../../tools/eval/found.ts";
import { bootstrapF1, f1, wilson } from "../../tools/eval/intervals.ts";
import { printMistakes, printTables } from "../../tools/eval/print.ts";
import { reportSection, sectionOf, withSection } from "../../tools/eval/report.ts";
import { smallGraph } from "./smallGraph.ts";
import { actorNamed, claimFound, foundOf, goldOf } from "./tiny.ts";

it("Wilson's interval is the textbook's, and holds the share at both ends", () => {
  const half = wilson(5, 10);
  expect(half?.low).toBeCloseTo(0.2366, 3);
  expect(half?.high).toBeCloseTo(0.7634, 3);
  expect(wilson(0, 8)?.low).toBe(0);
  expect(wilson(8, 8)?.high).toBe(1);
  expect(wilson(0, 0)).toBeNull();
});

it("F1 of nothing to find and nothing found is not a number; of nothing found it is 0", () => {
  expect(f1({ gold: 0, goldRight: 0, found: 0, foundRight: 0 })).toBeNull();
  expect(f1({ gold: 4, goldRight: 0, found: 0, foundRight: 0 })).toBe(0);
});

it("The bootstrap gives the same interval every time, around its value", () => {
  const documents = [1, 2, 3, 4].map((n) => ({ gold: 4, goldRight: n, found: 5, foundRight: n }));
  const first = bootstrapF1(documents);
  expect(bootstrapF1(documents)).toEqual(first);
  expect(first?.low).toBeLessThan(first?.value ?? 0);
  expect(first?.high).toBeGreaterThan(first?.value ?? 1);
});

const sentence = "The port accused the canal of fraud.";
const other = "The port said the canal was full.";
const names = [
  { id: "port", names: ["port"], type: "company" },
  { id: "canal", names: ["canal"], type: "company" },
];
const item = {
  id: "A1",
  sentence,
  accuser: ["port"],
  accused: ["canal"],
  tier: "explicit",
  construction: "accuse-of",
};
const document = goldOf([sentence, other], { actors: names, accusations: [item] });
const [port, canal] = [actorNamed("port"), actorNamed("canal")];
const swapped = claimFound(document, sentence, [port], [port], { rule: "accuse", confidence: 85 });
const stray = claimFound(document, other, [port], [canal], { rule: "accuse", confidence: 62 });
const fine = claimFound(document, sentence, [port], [canal], { rule: "accuse", confidence: 89 });
const comparing = (...claims: (typeof fine)[]) =>
  evaluate([{ document, found: foundOf({ claims }), offsets: { checked: 7, wrong: [] } }]);

it("Sides are told apart where the sentence is found", () => {
  expect(comparing(swapped).sides.accusation).toEqual({ both: 0, onlyBy: 1, onlyParty: 0, neither: 0 });
  expect(comparing(swapped, fine).sides.accusation).toEqual({ both: 1, onlyBy: 0, onlyParty: 0, neither: 0 });
  expect(comparing(stray).sides.accusation).toEqual({ both: 0, onlyBy: 0, onlyParty: 0, neither: 0 });
});

it("The reliability table puts findings into tens by their confidence", () => {
  const bins = comparing(fine, swapped, stray).reliability;
  expect(bins.map((b) => [b.from, b.found, b.meanConfidence, b.tuplesRight?.value])).toEqual([
    [60, 1, 62, 0],
    [80, 2, 87, 0.5],
  ]);
});

it("A false alarm counts under the construction its rule most often finds", () => {
  const scores = comparing(fine, stray).constructions.filter((s) => s.measure === "tuple");
  expect(scores.map((s) => [s.construction, s.foundRight, s.found])).toEqual([["accuse-of", 1, 2]]);
});

it("Misses and false alarms are listed with sentence, sides, rule and file", () => {
  const { mistakes } = comparing(swapped, stray);
  const claims = mistakes.filter((m) => m.class === "accusation");
  expect(claims.map((m) => [m.kind, m.item, m.expected, m.got])).toEqual([
    ["wrong sides", "A1", "A1 port → canal", "port → port (accuse, 85)"],
    ["false alarm", null, "A1 port → canal", "port → port (accuse, 85)"],
    ["false alarm", null, "nothing here", "port → canal (accuse, 62)"],
  ]);
  const printed = printMistakes(mistakes, ["accusation"]);
  expect(printed).toContain("tiny.txt A1  explicit, accuse-of, rule accuse, confidence 85");
  expect(printed).toContain(`“${other}”`);
  expect(printMistakes(mistakes, ["denial"])).toBe("");
});

it("The printed tables hold the classes asked for and no others", () => {
  const printed = printTables("gold", comparing(fine), ["accusation"]);
  expect(printed).toContain("gold: 1 articles, 14 words; 7 evidence spans checked, 0 wrong");
  expect(printed).not.toMatch(/^\s+denial/mu);
});

it("The report replaces its own section and leaves the rest of the page", () => {
  const section = reportSection([{ folder: "gold", evaluation: comparing(fine) }]);
  const page = withSection("# Accuracy\n\nBefore.\n", section);
  expect(page.startsWith("# Accuracy\n\nBefore.\n\n<!-- eval: begin")).toBe(true);
  const newer = reportSection([{ folder: "gold", evaluation: comparing(stray) }]);
  const again = withSection(`${page}\nAfter.\n`, newer);
  expect(sectionOf(again)).toBe(newer);
  expect(again).toMatch(/Before\.[\s\S]*After\.\n$/u);
  expect(withSection(null, section)).toBe(`# Accuracy\n\n${section}\n`);
});

it("A graph is read as what it says of one document", () => {
  const found = findingsOf(smallGraph, "doc:a");
  expect(found.parties.map((p) => p.label)).toEqual(["Port", "France"]);
  expect(found.claims.map((c) => [c.kind, c.by.map((p) => p.label), c.party.map((p) => p.label)])).toEqual([
    ["accusation", ["Port"], ["France"]],
    ["denial", ["France"], ["France"]],
  ]);
  expect(found.answers).toEqual([{ denial: "denial:d", accusation: "accusation:a" }]);
  expect(findingsOf(smallGraph, "doc:b").claims).toEqual([]);
});

it("An offset whose text is not the quotation is told", () => {
  const text = "The port blames France. France denies it.";
  expect(checkOffsets(smallGraph, "doc:a", text)).toEqual({ checked: 5, wrong: [] });
  expect(checkOffsets(smallGraph, "doc:a", `X${text}`).wrong).toHaveLength(5);
});
