import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import { evaluate } from "../../tools/eval/evaluate.ts";
import { readYaml } from "../../tools/eval/readYaml.ts";
import { judgementsShape } from "../../tools/eval/realNews/judgementsFile.ts";
import { judgementsPart } from "../../tools/eval/realNews/judgementsPart.ts";
import { roundScores, roundYaml } from "../../tools/eval/rounds/roundScores.ts";
import { roundsShape } from "../../tools/eval/rounds/roundsFile.ts";
import { roundsPart } from "../../tools/eval/rounds/roundsPart.ts";
import { actorNamed, claimFound, foundOf, goldOf } from "./tiny.ts";

const pair = (precision: number | null, recall: number | null) => ({ precision, recall });
const claim = (tuple: ReturnType<typeof pair>) => ({ sentence: pair(0.9, 0.8), tuple });
const claims = { both: claim(pair(0.8, 0.4)), explicit: claim(pair(0.95, 0.3)) };
const scores = {
  ...{ accusation: claims, denial: claims, answers: pair(0.85, 0.5), summits: pair(null, 0) },
  ...{ nations: pair(1, 1), actors: pair(0, 0) },
};
const round = {
  ...{ date: "2026-03-01", texts: "the salt ibis | and others", articles: 40, changed: "names" },
  ...{ frozen: scores, mended: null },
};
const judged = {
  class: "accusation",
  tier: "explicit",
  judged: 40,
  right: { who: 36, whom: 34, act: 38, sentence: 40, tier: 39, all: 30 },
} as const;
const judgement = {
  date: "2026-03-02",
  articles: 500,
  claims: [judged, { ...judged, tier: "inferred", judged: 40, right: { ...judged.right, all: 20 } }],
  errors: { "speaker of a quotation": 4, "the accused is a place": 6 },
  twice: { judged: 10, agreed: 9 },
  silent: { judged: 60, held: 15, causes: { "verb not known": 9 } },
} as const;

/** A file that holds the rounds given, read by a shape. */
function written(rounds: readonly unknown[], shape: typeof roundsShape | typeof judgementsShape) {
  const folder = mkdtempSync(join(tmpdir(), "rounds-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "rounds.yaml");
  writeFileSync(path, stringify({ rounds }));
  return readYaml(path, shape).rounds;
}

it("What was not measured yet says so", () => {
  expect(roundsPart([])).toBe("## Rounds\n\nNot measured yet.");
  expect(judgementsPart([])).toBe("## Looking at real news\n\nNot measured yet.");
});

it("A round is told with precision, recall and F1, frozen and mended", () => {
  expect(written([round], roundsShape)).toEqual([round]);
  const part = roundsPart([round, { ...round, mended: scores }]);
  expect(part).toContain("| 2 | 2026-03-01 | 40: the salt ibis \\| and others | names |");
  expect(part).toContain("|  | round 1, frozen | round 2, frozen | round 2, mended |");
  expect(part).toMatch(/\| accusations, both tiers: tuple( \| 0\.80 \/ 0\.40 \/ 0\.53){3} \|/u);
  expect(part).toContain("| summits | – / 0.00 |");
  expect(part).toContain("| actors | 0.00 / 0.00 / 0.00 |");
});

it("The scores of a round are printed as the file takes them", () => {
  const sentence = "The port accused the canal of fraud.";
  const document = goldOf([sentence, "Gulls sat on the quay."], {
    actors: [
      { id: "port", names: ["port"], type: "company" },
      { id: "canal", names: ["canal"], type: "company" },
    ],
    accusations: [
      {
        ...{ id: "A1", sentence, accuser: ["port"], accused: ["canal"] },
        ...{ tier: "inferred", construction: "accuse-of" },
      },
    ],
  });
  const one = () => claimFound(document, sentence, [actorNamed("port")], [actorNamed("canal")]);
  const found = foundOf({ claims: [one(), one(), one()] });
  const kept = roundScores(evaluate([{ document, found, offsets: { checked: 0, wrong: [] } }]));
  expect(kept.accusation.both).toEqual({ sentence: pair(1, 1), tuple: pair(0.333, 1) });
  expect(kept.accusation.explicit.tuple).toEqual(pair(0.333, 1));
  expect(kept.denial.both.tuple).toEqual(pair(null, null));
  const yaml = roundYaml(kept);
  expect(yaml).toContain("    tuple: { precision: 0.333, recall: 1 }");
  expect(written([{ ...round, frozen: parse(yaml) }], roundsShape)).toEqual([{ ...round, frozen: kept }]);
});

it("Judgements are told as counts, their sum and precision, causes by their number", () => {
  expect(written([judgement], judgementsShape)).toEqual([judgement]);
  const part = judgementsPart([{ ...judgement, claims: [...judgement.claims] }]);
  expect(part).toContain("| accusation, explicit | 40 | 36 | 34 | 38 | 40 | 39 | 30 | 0.75 [0.60–0.86] |");
  expect(part).toContain("| together | 80 | 72 | 68 | 76 | 80 | 78 | 50 | 0.63 [0.52–0.72] |");
  expect(part).toMatch(/the accused is a place \| 6 \|\n\| speaker of a quotation \| 4/u);
  expect(part).toContain("judged 10 of the claims and said the same of 9: 0.90");
  expect(part).toContain("Of 60 sentences with a cue word in which nothing was found, 15 hold a claim: 0.25");
  expect(part).toContain("| verb not known | 9 |");
});

it("The last round of judgements stands first", () => {
  const part = judgementsPart([
    { ...judgement, claims: [], twice: null, silent: null },
    { ...judgement, claims: [], date: "2026-04-02" },
  ]);
  expect(part.indexOf("Round 2, 2026-04-02")).toBeLessThan(part.indexOf("Round 1, 2026-03-02"));
  expect(part).toContain("No claim was judged a second time.");
});

it.each([
  ["a share above one", roundsShape, { ...round, frozen: { ...scores, answers: pair(1.5, 0) } }],
  ["a date that is none", roundsShape, { ...round, date: "March" }],
  ["a round without frozen scores", roundsShape, { ...round, frozen: null }],
  ["an unknown key", judgementsShape, { ...judgement, sentences: [] }],
  ["more right than judged", judgementsShape, { ...judgement, claims: [{ ...judged, judged: 35 }] }],
  [
    "more wholly right than right in one thing",
    judgementsShape,
    { ...judgement, claims: [{ ...judged, right: { ...judged.right, whom: 29 } }] },
  ],
  ["more agreed than judged twice", judgementsShape, { ...judgement, twice: { judged: 1, agreed: 2 } }],
  ["a cause that quotes", judgementsShape, { ...judgement, errors: { 'it reads "they lied"': 1 } }],
  ["a cause as long as a sentence", judgementsShape, { ...judgement, errors: { ["x".repeat(61)]: 1 } }],
])("A file with %s is named with the line", (_, shape, wrong) => {
  expect(() => written([wrong], shape)).toThrow(/rounds\.yaml, line [2-9]\d*: rounds → 0 → /u);
});

it("A file that is no YAML is named with the line", () => {
  const folder = mkdtempSync(join(tmpdir(), "rounds-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "rounds.yaml");
  writeFileSync(path, "rounds:\n  - [1, 2\n");
  expect(() => readYaml(path, roundsShape)).toThrow(/rounds\.yaml, line \d+: .*expected YAML/u);
});
