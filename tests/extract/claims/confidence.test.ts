import { expect, test } from "vitest";
import { confidenceOf, traitsOf } from "../../../src/extract/claims/confidence.ts";
import type { Party } from "../../../src/model/parties.ts";
import { readArticle } from "../readArticle.ts";

const party = (entity: number, via: Party["via"], sure = true): Party => ({
  entity,
  via,
  onBehalfOf: null,
  sure,
});
const signs = {
  kind: "accusation",
  rule: "accuse-of",
  quoted: false,
  headline: false,
  hedged: false,
  weakened: false,
  outright: true,
  bad: false,
  more: [],
  length: 12,
} as const;

test("a finding's traits say by which rule and how each side was told, by its least sure party", () => {
  const { entities } = readArticle("Norway accused Acme Corp of fraud.");
  const norway = entities.findIndex(({ label }) => label === "Norway");
  const acme = entities.findIndex(({ label }) => /Acme/u.test(label));
  expect(
    traitsOf(
      {
        ...signs,
        speakers: [party(norway, "name")],
        others: [party(norway, "name"), party(acme, "pronoun", false)],
      },
      entities,
    ),
  ).toEqual([
    "rule:accuse-of",
    "accuser:name",
    "accuser:nation",
    "accused:pronoun",
    "accused:company",
    "accused:unsure",
    "both sides one",
  ]);
  expect(traitsOf({ ...signs, speakers: [], others: [], length: 60 }, entities)).toEqual([
    "rule:accuse-of",
    "accuser:nobody",
    "accused:nobody",
    "rule:accuse-of by nobody",
    "long sentence",
  ]);
  const left = { ...signs, rule: "faces-charges", speakers: [], others: [party(acme, "name")] };
  expect(traitsOf(left, entities)).toContain("accuser:left out");
});

test("weights turn traits into hundredths; what no weight names changes nothing", () => {
  const weights = { bias: 0, own: 1, weights: { "accused:name": 1, quoted: -1 } };
  expect(confidenceOf(weights, { rulesOwn: 70, traits: [] })).toBe(70);
  expect(confidenceOf(weights, { rulesOwn: 70, traits: ["accused:name", "quoted", "rule:new"] })).toBe(70);
  expect(confidenceOf(weights, { rulesOwn: 70, traits: ["accused:name"] })).toBe(86);
  expect(confidenceOf({ ...weights, bias: 50 }, { rulesOwn: 100, traits: [] })).toBe(99);
});

test("the same words are of the explicit tier between two names, and inferred of people nobody names and nobody accuses", () => {
  const tiers = (text: string) => readArticle(text).claims.map(({ rule, tier }) => [rule, tier]);
  expect(tiers("Norway accused Belgium of forging ballots.")).toEqual([["accuse-of", "explicit"]]);
  expect(tiers("Ports\n\nThree clerks are accused of forging ballots.")).toEqual([["accuse-of", "inferred"]]);
});

test("what somebody says was done is explicit in weak words too when it is sure, and what one fails to do is not", () => {
  const tierOf = (text: string): string | undefined =>
    readArticle(`Ports\n\n${text}`).claims.find((c) => c.kind === "accusation")?.tier;
  expect(tierOf("Norway rejected a claim by Belgium that it had lured away engineers.")).toBe("explicit");
  expect(tierOf("Norway said Belgium had failed to warn the ports.")).toBe("inferred");
});
