import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Nation } from "../../src/model/lexicon.ts";
import { agreementTables } from "../../tools/eval/agreement/agreementTables.ts";
import { compareReadings } from "../../tools/eval/agreement/compareReadings.ts";
import { addCells, countSentences, kappa, kappaOf } from "../../tools/eval/agreement/kappa.ts";
import { readSecond } from "../../tools/eval/agreement/readSecond.ts";
import type { Gold } from "../../tools/eval/gold.ts";
import type { Class, Measure } from "../../tools/eval/judged.ts";
import { goldOf, spanOf } from "./tiny.ts";

const sentences = [
  "The port accused the canal of overcharging.",
  "The canal said that was false.",
  "France blamed the ferry line for the queue.",
  "Gulls sat on the quay.",
] as const;
const [accuses, denies, blames] = sentences;
const france: Nation = {
  ...{ iso: "FR", name: "France", aliases: [], demonyms: [], capitals: [] },
  ...{ metonyms: [], parts: [], ambiguous: [] },
};

const actors = (...ids: string[]) => [
  { id: ids[0] ?? "port", names: ["port"], type: "company" },
  { id: ids[1] ?? "canal", names: ["canal", "the canal"], type: "company" },
  { id: ids[2] ?? "ferry", names: ["ferry line"], type: "company" },
];
const base = { tier: "explicit", construction: "accuse-of" };
const first = goldOf(sentences, {
  nations: ["FR"],
  actors: actors(),
  accusations: [
    { id: "A1", sentence: accuses, accuser: ["port"], accused: ["canal"], ...base },
    { id: "A2", sentence: blames, accuser: ["FR"], accused: ["ferry"], ...base },
  ],
  denials: [
    {
      ...{ id: "D1", sentence: denies, denier: ["canal"], principal: ["canal"], answers: ["A1"] },
      ...{ ...base, construction: "say-false" },
    },
  ],
});

/** The same reading by somebody with ids of his own, changed as told. */
function secondly(more: (gold: Gold) => Partial<Gold> = () => ({})): Gold {
  const { gold } = goldOf(sentences, {
    nations: ["FR"],
    actors: actors("harbour", "waterway", "boats"),
    accusations: [
      { id: "X", sentence: blames, accuser: ["FR"], accused: ["boats"], ...base },
      { id: "Y", sentence: accuses, accuser: ["harbour|FR"], accused: ["waterway"], ...base },
    ],
    denials: [
      {
        ...{ id: "Z", sentence: denies, denier: ["waterway"], principal: ["waterway"], answers: ["Y"] },
        ...{ ...base, construction: "say-false" },
      },
    ],
  });
  return { ...gold, ...more(gold) };
}

const agreementOf = (second: Gold) =>
  compareReadings([{ first, second }], [france], (document) => sentences.map((s) => spanOf(document, s)));

/** Agreed of all: the first reader's items, then the second's. */
function counts(second: Gold, of: Class, measure: Measure, view: "sure" | "all" = "sure") {
  const score = agreementOf(second)[view].scores.find(
    (s) => s.class === of && s.measure === measure && s.scope === "both",
  );
  return score && `${score.goldRight}/${score.gold} ${score.foundRight}/${score.found}`;
}

it("Two readers who mark the same agree wholly, whatever they call the parties", () => {
  const same = secondly();
  expect(counts(same, "accusation", "tuple 1:1")).toBe("2/2 2/2");
  expect(counts(same, "denial", "tuple 1:1")).toBe("1/1 1/1");
  expect(counts(same, "answers", "tuple")).toBe("1/1 1/1");
  expect(counts(same, "nation", "name")).toBe("1/1 1/1");
  expect(counts(same, "actor", "name 1:1")).toBe("3/3 3/3");
  expect(agreementOf(same).sure.sentences.map((s) => s.kappa?.value)).toEqual([1, 1]);
  expect(agreementOf(same).disagreements).toEqual([]);
});

it("Other sides agree as a sentence and disagree as a tuple", () => {
  const other = secondly(({ accusations }) => ({
    accusations: accusations.map((a) => (a.id === "X" ? { ...a, accused: ["waterway"] } : a)),
  }));
  expect(counts(other, "accusation", "sentence")).toBe("2/2 2/2");
  expect(counts(other, "accusation", "tuple")).toBe("1/2 1/2");
  expect(agreementOf(other).disagreements.map((m) => m.kind)).toEqual(["wrong sides", "false alarm"]);
});

it("A claim only one reader sees costs agreement, and lowers κ", () => {
  const less = secondly(({ accusations }) => ({ accusations: accusations.slice(1) }));
  expect(counts(less, "accusation", "sentence")).toBe("1/2 1/1");
  const { both, onlyFirst, onlySecond, neither, kappa: value } = agreementOf(less).sure.sentences[0] ?? {};
  expect([both, onlyFirst, onlySecond, neither]).toEqual([1, 1, 0, 2]);
  expect(value?.value).toBeCloseTo(0.5);
});

it("A claim the second reader holds debatable is left out by the first count and counted by the other", () => {
  const doubted = secondly(({ accusations }) => ({
    accusations: accusations.map((a) => ({ ...a, optional: a.id === "X" })),
  }));
  expect(counts(doubted, "accusation", "sentence")).toBe("1/1 1/1");
  expect(counts(doubted, "accusation", "sentence", "all")).toBe("2/2 2/2");
  const [left] = agreementOf(doubted).sure.sentences;
  expect([left?.both, left?.neither]).toEqual([1, 2]);
});

it("A debatable claim that the other reader does not see counts only where all are counted", () => {
  const gulls = { id: "W", sentence: sentences[3], accuser: ["FR"], accused: ["boats"], optional: true };
  const more = secondly(({ accusations }) => ({
    accusations: [...accusations, { ...gulls, tier: "explicit", construction: "blame" }],
  }));
  expect(counts(more, "accusation", "sentence")).toBe("2/2 2/2");
  expect(counts(more, "accusation", "sentence", "all")).toBe("2/2 2/3");
});

it("A link of a denial that is debatable is neither agreement nor disagreement", () => {
  const doubted = secondly(({ denials }) => ({
    denials: denials.map((d) => ({ ...d, optional: true, answers: ["X", "Y"] })),
  }));
  expect(counts(doubted, "answers", "sentence")).toBe("0/0 0/0");
  expect(counts(doubted, "answers", "sentence", "all")).toBe("1/1 1/2");
});

it("An actor whom one reader leaves unnamed is debatable", () => {
  const unnamed = secondly((gold) => ({
    actors: gold.actors.map((a) => (a.id === "boats" ? { ...a, type: "unnamed" as const } : a)),
  }));
  expect(counts(unnamed, "actor", "name")).toBe("2/2 2/2");
});

it("κ is 1 when readers agree, 0 when they agree as often as chance, and not a number of one answer alone", () => {
  expect(kappa({ both: 3, onlyFirst: 0, onlySecond: 0, neither: 7 })).toBe(1);
  expect(kappa({ both: 1, onlyFirst: 1, onlySecond: 1, neither: 1 })).toBe(0);
  expect(kappa({ both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 })).toBeCloseTo(0.4);
  expect(kappa({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 9 })).toBeNull();
  expect(kappa(addCells([]))).toBeNull();
});

it("κ comes with an interval around it, the same every time", () => {
  const texts = [1, 2, 3, 4].map((n) => ({ both: n, onlyFirst: 1, onlySecond: n % 2, neither: 10 }));
  const estimate = kappaOf(texts);
  expect(kappaOf(texts)).toEqual(estimate);
  expect(estimate?.low).toBeLessThan(estimate?.value ?? 0);
  expect(estimate?.high).toBeGreaterThan(estimate?.value ?? 1);
});

it("A sentence counts once, however many claims stand in it", () => {
  const spans = sentences.map((s) => spanOf(first, s));
  const twice = secondly(({ accusations }) => ({
    accusations: accusations.flatMap((a) => [a, { ...a, id: `${a.id}2` }]),
  }));
  expect(countSentences({ first, second: twice }, spans, "accusation").both).toBe(2);
});

it("The tables show both counts, for the classes asked for", () => {
  const tables = agreementTables(agreementOf(secondly()), ["denial"]);
  expect(tables.flatMap((t) => t.rows.map((row) => row[0]))).toEqual([
    ...Array<string>(6).fill("denial"),
    "a denial",
  ]);
  expect(tables.every((t) => t.rows.every((row) => row.length === t.head.length))).toBe(true);
});

it("Second readings are matched by name and checked against the first one's text", () => {
  const folder = mkdtempSync(join(tmpdir(), "second-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, gold: object) => writeFileSync(join(folder, name), JSON.stringify(gold));
  write("tiny.gold.json", secondly());
  write("nobody.gold.json", secondly());
  const isos = new Set(["FR"]);
  const good = readSecond(folder, [first], isos);
  expect(good.readings.map((r) => r.first.file)).toEqual(["tiny.txt"]);
  expect(good.problems).toEqual([expect.stringMatching(/^nobody\.gold\.json: no first reading/u)]);
  write(
    "tiny.gold.json",
    secondly(() => ({ nations: [] })),
  );
  expect(readSecond(folder, [first], isos).problems.join("\n")).toMatch(
    /^tiny\.gold\.json: X: accuser "FR"/mu,
  );
});
