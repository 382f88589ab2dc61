import { describe, expect, it } from "vitest";
import { evaluate } from "../../tools/eval/evaluate.ts";
import type { FoundClaim, FoundDocument } from "../../tools/eval/found.ts";
import type { GoldDocument } from "../../tools/eval/gold.ts";
import type { Class, Measure, Scope } from "../../tools/eval/judged.ts";
import { actorNamed, claimFound, foundOf, goldOf, nationNamed, unnamed } from "./tiny.ts";

const accuses = "The port accused the canal of overcharging.";
const repeats = "It said the canal had lied about the tolls.";
const port = actorNamed("Port of Estmouth", "the port");
const canal = actorNamed("Grand Canal Company");
const ferry = actorNamed("Ferry Line");
const actors = [
  { id: "port", names: ["Port of Estmouth", "port"], type: "company" },
  { id: "canal", names: ["Grand Canal", "canal"], type: "company" },
  { id: "ferry", names: ["Ferry Line"], type: "company" },
];
const item = (more: object = {}) => ({
  ...{ id: "A1", sentence: accuses, accuser: ["port"], accused: ["canal"] },
  ...{ tier: "explicit", construction: "accuse-of" },
  ...more,
});

/** Right of all: items of the gold, then findings. */
function counts(
  document: GoldDocument,
  found: FoundDocument,
  measure: Measure,
  scope: Scope = "both",
  of: Class = "accusation",
) {
  const { scores } = evaluate([{ document, found, offsets: { checked: 0, wrong: [] } }]);
  const score = scores.find((s) => s.class === of && s.measure === measure && s.scope === scope);
  return score && `${score.goldRight}/${score.gold} ${score.foundRight}/${score.found}`;
}

const one = goldOf([accuses, repeats], { actors, accusations: [item()] });
const right = () => claimFound(one, accuses, [port], [canal]);

describe("a claim", () => {
  it("counts as a sentence when its evidence lies in the sentence, whoever its sides are", () => {
    const found = foundOf({ claims: [claimFound(one, "accused the canal", [ferry], [])] });
    expect(counts(one, found, "sentence")).toBe("1/1 1/1");
    expect(counts(one, found, "tuple")).toBe("0/1 0/1");
  });

  it("does not count as a sentence when less than half of the shorter span is shared", () => {
    const found = foundOf({ claims: [claimFound(one, `overcharging. ${repeats}`, [port], [canal])] });
    expect(counts(one, found, "sentence")).toBe("0/1 0/1");
  });

  it("is right as a tuple when any party of each side fits", () => {
    const found = foundOf({ claims: [claimFound(one, accuses, [ferry, port], [canal, ferry])] });
    expect(counts(one, found, "tuple")).toBe("1/1 1/1");
  });

  it("costs nothing when doubled by the lenient count, and one false alarm one to one", () => {
    const found = foundOf({ claims: [right(), right()] });
    expect(counts(one, found, "tuple")).toBe("1/1 2/2");
    expect(counts(one, found, "tuple 1:1")).toBe("1/1 1/2");
  });

  it("stands for one item only, one to one", () => {
    const document = goldOf([accuses], { actors, accusations: [item(), item({ id: "A2" })] });
    const found = foundOf({ claims: [claimFound(document, accuses, [port], [canal])] });
    expect(counts(document, found, "tuple")).toBe("2/2 1/1");
    expect(counts(document, found, "tuple 1:1")).toBe("1/2 1/1");
  });

  it("is paired so that as many items as can be are found", () => {
    const second = item({ id: "A2", accused: ["ferry"] });
    const document = goldOf([accuses], {
      actors,
      accusations: [item({ accused: ["canal", "ferry"] }), second],
    });
    const both = claimFound(document, accuses, [port], [ferry]);
    const other = claimFound(document, accuses, [port], [canal]);
    expect(counts(document, foundOf({ claims: [both, other] }), "tuple 1:1")).toBe("2/2 2/2");
  });

  it("stands for the headline's item too when it is one with the body's", () => {
    const headline = "Port accuses canal";
    const document = goldOf([headline, accuses], {
      ...{ actors, accusations: [item({ id: "A0", sentence: headline, construction: "headline" }), item()] },
    });
    const merged = claimFound(document, accuses, [port], [canal], { spans: [{ start: 0, end: 62 }] });
    expect(counts(document, foundOf({ claims: [merged] }), "tuple 1:1")).toBe("1/1 1/1");
  });
});

describe("an optional item", () => {
  const document = goldOf([accuses, repeats], { actors, accusations: [item({ optional: true })] });

  it("is no miss when nothing finds it", () => {
    expect(counts(document, foundOf({}), "tuple")).toBe("0/0 0/0");
  });

  it.each<Measure>(["sentence", "tuple", "tuple 1:1"])(
    "is neither credit nor fault when found (%s)",
    (measure) => {
      const claims = [
        claimFound(document, accuses, [port], [canal]),
        claimFound(document, accuses, [port], [canal]),
      ];
      expect(counts(document, foundOf({ claims }), measure)).toBe("0/0 0/0");
    },
  );

  it("does not excuse a finding with other sides", () => {
    const claims = [claimFound(document, accuses, [ferry], [port])];
    expect(counts(document, foundOf({ claims }), "tuple")).toBe("0/0 0/1");
  });
});

describe("a side", () => {
  const withSides = (more: object) =>
    goldOf([accuses], { nations: ["FR"], actors, accusations: [item(more)] });
  const scored = (document: GoldDocument, by: FoundClaim["by"], party: FoundClaim["by"]) =>
    counts(document, foundOf({ claims: [claimFound(document, accuses, by, party)] }), "tuple");

  it("written with a bar takes either party", () => {
    const document = withSides({ accuser: ["port|FR"] });
    expect(scored(document, [port], [canal])).toBe("1/1 1/1");
    expect(scored(document, [nationNamed("FR", "France")], [canal])).toBe("1/1 1/1");
    expect(scored(document, [nationNamed("DE", "Germany")], [canal])).toBe("0/1 0/1");
  });

  it("without an accuser is right only when nobody is found to speak", () => {
    const document = withSides({ accuser: [] });
    expect(scored(document, [], [canal])).toBe("1/1 1/1");
    expect(scored(document, [port], [canal])).toBe("0/1 0/1");
  });

  it("with an accuser is wrong when nobody is found to speak", () => {
    expect(scored(withSides({}), [], [canal])).toBe("0/1 0/1");
  });

  it("takes an unnamed party whose words hold the gold's", () => {
    const officials = { id: "off", names: ["U.S. officials"], type: "unnamed" };
    const document = goldOf([accuses], {
      actors: [...actors, officials],
      accusations: [item({ accuser: ["off"] })],
    });
    expect(scored(document, [unnamed("officials")], [canal])).toBe("1/1 1/1");
  });
});

describe("the explicit tier", () => {
  const inferred = item({ id: "A2", sentence: repeats, tier: "inferred", construction: "demand" });
  const document = goldOf([accuses, repeats], { actors, accusations: [item(), inferred] });
  const claim = (words: string, tier: "explicit" | "inferred") =>
    claimFound(document, words, [port], [canal], { tier });

  it("leaves inferred findings out and asks for explicit items only", () => {
    const found = foundOf({ claims: [claim(accuses, "explicit"), claim(repeats, "inferred")] });
    expect(counts(document, found, "tuple", "explicit")).toBe("1/1 1/1");
    expect(counts(document, found, "tuple", "explicit of all")).toBe("1/2 1/1");
    expect(counts(document, found, "tuple", "both")).toBe("2/2 2/2");
  });

  it("holds an explicit finding of an inferred item right", () => {
    const found = foundOf({ claims: [claim(repeats, "explicit")] });
    expect(counts(document, found, "tuple 1:1", "explicit")).toBe("0/1 1/1");
  });
});

describe("a denial", () => {
  const denies = "The canal denied the claim on behalf of the ferry.";
  const denial = { id: "D1", sentence: denies, denier: ["canal"], answers: ["A1"], tier: "explicit" };
  const withDenial = (more: object) =>
    goldOf([accuses, denies], {
      ...{ actors, accusations: [item()], denials: [{ ...denial, construction: "deny-noun", ...more }] },
    });

  it("is right when denier and principal are", () => {
    const document = withDenial({ principal: ["ferry"] });
    const found = (party: FoundClaim["party"]) =>
      foundOf({ claims: [claimFound(document, denies, [canal], party, { kind: "denial" })] });
    expect(counts(document, found([ferry]), "tuple", "both", "denial")).toBe("1/1 1/1");
    expect(counts(document, found([canal]), "tuple", "both", "denial")).toBe("0/1 0/1");
  });

  it("has its links counted where both ends are claims the gold links", () => {
    const document = withDenial({ principal: ["canal"] });
    const accusation = claimFound(document, accuses, [port], [canal]);
    const answer = claimFound(document, denies, [canal], [canal], { kind: "denial" });
    const stray = claimFound(document, denies, [port], [port]);
    const claims = [accusation, answer, stray];
    const link = (to: FoundClaim) => ({ denial: answer.id, accusation: to.id });
    const good = foundOf({ claims, answers: [link(accusation)] });
    const bad = foundOf({ claims, answers: [link(stray)] });
    expect(counts(document, good, "tuple", "both", "answers")).toBe("1/1 1/1");
    expect(counts(document, bad, "tuple", "both", "answers")).toBe("0/1 0/1");
    expect(counts(document, foundOf({ claims }), "sentence", "both", "answers")).toBe("0/1 0/0");
  });

  it("has a link from an optional denial left out of the count", () => {
    const document = withDenial({ principal: ["canal"], optional: true });
    const accusation = claimFound(document, accuses, [port], [canal]);
    const answer = claimFound(document, denies, [canal], [canal], { kind: "denial" });
    const answers = [{ denial: answer.id, accusation: accusation.id }];
    const found = foundOf({ claims: [accusation, answer], answers });
    expect(counts(document, found, "tuple", "both", "answers")).toBe("0/0 0/0");
  });
});
