import { expect, it } from "vitest";
import { digestSection } from "../../tools/eval/digest.ts";
import { evaluate } from "../../tools/eval/evaluate.ts";
import { checkOffsets, findingsOf } from "../../tools/eval/found.ts";
import { bootstrapF1, f1, wilson } from "../../tools/eval/intervals.ts";
import { printMistakes, printTables } from "../../tools/eval/print.ts";
import { corpusPart, reportSection, withSection } from "../../tools/eval/report.ts";
import { tablesOf } from "../../tools/eval/tables.ts";
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
  const place = reportSection([]);
  const section = reportSection([corpusPart("Articles", "gold", comparing(fine))]);
  const page = withSection(`# Accuracy\n\nBefore.\n\n${place}\n\nAfter.\n`, section);
  expect(page).toBe(`# Accuracy\n\nBefore.\n\n${section}\n\nAfter.\n`);
  const newer = reportSection([corpusPart("Articles", "gold", comparing(stray))]);
  expect(withSection(page, newer)).toBe(`# Accuracy\n\nBefore.\n\n${newer}\n\nAfter.\n`);
  expect(() => withSection("# Accuracy\n", section)).toThrow("no place for the numbers");
});

it("The report tells of each class, tier and measure the share and what it is a share of", () => {
  const part = corpusPart("Articles", "gold", comparing(fine, stray));
  expect(part).toContain(
    "`gold`: 1 articles, 14 words. 7 quotations compared with their articles, 0 differ.",
  );
  expect(part).toContain(
    "| accusation | both | tuple 1:1 | 1/2 = 0.50 [0.09–0.91] | 1/1 = 1.00 [0.21–1.00] |",
  );
  expect(part).toContain("| accusation | accuse-of | 1/1 | 1/1 | 1/2 |");
});

it("A construction has one row, of sentences and of tuples one to one", () => {
  const [found] = tablesOf(comparing(swapped)).filter((table) => table.title.startsWith("By construction"));
  expect(found?.rows).toEqual([["accusation", "accuse-of", "1/1", "0/1", "0/1", "0.00 [0.00–0.00]"]]);
});

it("The README tells ten numbers, beside what two readers agree on when that is known", () => {
  const evaluation = comparing(fine, stray);
  const alone = digestSection(evaluation, null);
  expect(alone.match(/^\| (?!found|---)/gmu)).toHaveLength(10);
  expect(alone).toContain("| 0.50 [0.09–0.91] | 1.00 [0.21–1.00] | 0.67 | – |");
  expect(alone).not.toContain("The last column");
  const view = { scores: comparing(fine).scores, sentences: [] };
  const beside = digestSection(evaluation, {
    ...{ documents: 3, words: 9, sure: view, all: view, disagreements: [] },
  });
  expect(beside).toContain("two readers agreed on 3 articles");
  expect(beside).toContain("| 0.50 [0.09–0.91] | 1.00 [0.21–1.00] | 0.67 | 1.00 |");
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
