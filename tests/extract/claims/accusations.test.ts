import { describe, expect, test } from "vitest";
import { readArticle } from "../readArticle.ts";

/** The accusations an article tells, as "rule: speakers → accused". */
function told(text: string): string[] {
  const reading = readArticle(text);
  const label = (key: number): string => reading.entities[key]?.label ?? "?";
  return reading.claims.flatMap((c) =>
    c.kind === "accusation"
      ? [`${c.rule}: ${c.speakers.map(label).join(" + ")} → ${c.accused.map(label).join(" + ")}`]
      : [],
  );
}

describe("an accusation is read", () => {
  test.each([
    [
      "a complaint of a plain deed",
      "Norway complained that Belgium had moved the buoys.",
      "claim-that: Norway → Belgium",
    ],
    ["an agentless allegation", "Belgium is alleged to have moved the buoys.", "alleged-to:  → Belgium"],
    [
      "a penalty over a wrong",
      "Norway imposed sanctions on Belgium over the sabotage of a port.",
      "penalty-over: Norway → Belgium",
    ],
    [
      "an envoy withdrawn over a wrong",
      "Norway withdrew its ambassador over the shooting of a skipper by a Belgian patrol.",
      "penalty-over: Norway → Belgium",
    ],
    [
      "a party linked to a wrong",
      "Norway linked Belgium to the theft of port surveys.",
      "attribute-to: Norway → Belgium",
    ],
    [
      "what is attributed with confidence",
      "Norway attributes the operation with high confidence to Belgium.",
      "attribute-to: Norway → Belgium",
    ],
    [
      "a lawsuit by who brings it",
      "A lawsuit was brought by Norway against Belgium in May.",
      "nominal: Norway → Belgium",
    ],
    [
      "a lawsuit told in passing",
      "The lawsuit, filed by Norway against Belgium, alleges fraud.",
      "nominal: Norway → Belgium",
    ],
    [
      "a list without a comma before and",
      "Norway accused Belgium, Latvia and Peru of spying.",
      "accuse-of: Norway → Belgium + Latvia + Peru",
    ],
    ["one who stands accused", "Belgium stands accused of match fixing.", "accuse-of:  → Belgium"],
    [
      "a wrong by its manner",
      "Norway said Belgium had sold the licences in violation of the treaty.",
      "say-bad-act: Norway → Belgium",
    ],
    ["a wrong by a phrase", "Norway said Belgium had broken its word.", "say-bad-act: Norway → Belgium"],
    [
      "a claim that could not be checked",
      "Norway's accusation that Belgium moved the buoys could not be verified.",
      "nominal: Norway → Belgium",
    ],
    [
      "traded accusations",
      "Norway and Belgium traded accusations over the shooting.",
      "each-other: Norway → Belgium",
    ],
    [
      "an arrest on charges",
      "Jonas Weber was arrested on Thursday on charges of falsifying accounts.",
      "faces-charges:  → Jonas Weber",
    ],
    [
      "a lawsuit filed against somebody",
      "Norway filed a lawsuit against Belgium over the spill.",
      "nominal: Norway → Belgium",
    ],
  ])("from %s", (_, sentence, expected) => {
    expect(told(`Ports\n\n${sentence}`)).toContain(expected);
  });
  test("from a headline without its auxiliary", () => {
    expect(told("Belgium accused of fraud\n\nThe ports were shut on Monday.")).toEqual([
      "accuse-of:  → Belgium",
    ]);
  });
  test("from a plain deed told of another state in a quarrel", () => {
    const text =
      "Buoys\n\nNorway accused Belgium of sabotage.\n\nBelgium said Norway had towed the buoys away.";
    expect(told(text)).toContain("say-bad-act: Belgium → Norway");
  });
});

describe("no accusation is read", () => {
  test.each([
    ["from what is alleged and no wrong", "The affidavit alleges that Peter Marsh knew Jane Holt."],
    ["from a plain deed where nobody quarrels", "Belgium said Norway had towed the buoys away."],
    ["from what only some do", "Norway said some states were paying bribes for fishing rights."],
    ["from a claim not made", "Norway made no accusation that Belgium moved the buoys."],
    ["from a penalty without a wrong", "Norway imposed sanctions on Belgium over the budget."],
  ])("%s", (_, sentence) => {
    expect(told(`Ports\n\n${sentence}`)).toEqual([]);
  });
});
