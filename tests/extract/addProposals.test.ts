import { describe, expect, test } from "vitest";
import { addProposals } from "../../src/extract/addProposals.ts";
import type { Proposal, ProposedParty } from "../../src/model/proposal.ts";
import { readArticle } from "./readArticle.ts";

const party = (name: string, type: ProposedParty["type"] = "organisation"): ProposedParty => ({ name, type });
const proposal = (fields: Partial<Proposal>): Proposal => ({
  kind: "accusation",
  quote: "",
  speakers: [],
  onBehalfOf: [],
  accused: [],
  content: null,
  cue: null,
  explicit: true,
  hedged: false,
  ...fields,
});

/** The claims only a model found, with names for numbers. */
function added(text: string, fields: Partial<Proposal>) {
  const { reading, dropped } = addProposals(readArticle(text), [proposal(fields)], "llm:m");
  const names = (keys: readonly number[]): string[] => keys.map((key) => reading.entities[key]?.label ?? "?");
  const claims = reading.claims
    .filter(({ rule }) => rule === "llm:m")
    .map((claim) => ({
      said: claim.evidence.map(({ start, end }) => text.slice(start, end)).join(" | "),
      speakers: names(claim.speakers),
      accused: claim.kind === "accusation" ? names(claim.accused) : [],
      tier: claim.tier,
      cue: text.slice(claim.cue.start, claim.cue.end),
      marks: claim.marks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`),
    }));
  return { claims, dropped, reading };
}

describe("a proposal becomes a claim", () => {
  const text =
    "Ballots row grows\n\nThe river keepers met in Oslo. For the river keepers, the empty pond was the doing of Mill House. Nobody was hurt.";
  const quote = "For the river keepers, the empty pond was the doing of Mill House.";
  test("with parties the rules do not know, where the article names them", () => {
    const { claims, reading } = added(text, {
      quote,
      speakers: [party("the river keepers", "unnamed")],
      accused: [party("Mill House")],
      content: "the empty pond",
      cue: "doing",
    });
    expect(claims).toEqual([
      {
        said: quote,
        speakers: ["river keepers"],
        accused: ["Mill House"],
        tier: "explicit",
        cue: "doing",
        marks: ["speaker: river keepers", "allegation: the empty pond", "cue: doing", "accused: Mill House"],
      },
    ]);
    expect(
      reading.mentions.filter(({ entity }) => reading.entities[entity]?.label === "river keepers"),
    ).toHaveLength(2);
  });
  test("whose evidence is whole sentences, though the quotation is a part of one or broken otherwise", () => {
    const accused = [party("Mill House")];
    expect(
      added(text, { quote: "the empty pond was\n the doing of Mill House", accused }).claims[0]?.said,
    ).toBe(quote);
    expect(added(text, { quote: "doing of Mill House. Nobody was hurt.", accused }).claims[0]?.said).toBe(
      `${quote} | Nobody was hurt.`,
    );
  });
  test("of the lower tier when it is hedged, implied or stands in the headline", () => {
    const accused = [party("Mill House")];
    expect(added(text, { quote, accused, hedged: true }).claims[0]?.tier).toBe("inferred");
    expect(added(text, { quote, accused, explicit: false }).claims[0]?.tier).toBe("inferred");
    expect(added(text, { quote: "Ballots row grows", accused }).claims[0]?.tier).toBe("inferred");
  });
  test.each<[string, Partial<Proposal>, string]>([
    [
      "a word that is not there",
      { quote: "For the river keepers, the empty pond was the work of Mill House." },
      "not-verbatim",
    ],
    ["no words", { quote: " " }, "not-verbatim"],
    ["the whole article", { quote: text }, "not-verbatim"],
    ["a party the article does not name", { quote, accused: [party("Saw House")] }, "unknown-party"],
    ["a nation the article does not name", { quote, accused: [party("Mill", "nation")] }, "unknown-party"],
    ["a pronoun for a party", { quote: "Nobody was hurt.", accused: [party("it")] }, "unknown-party"],
    ["nobody accused", { quote }, "no-party"],
    ["nobody denying", { kind: "denial", quote }, "no-party"],
  ])("unless it has %s", (_, fields, reason) => {
    const { claims, dropped, reading } = added(text, fields);
    expect({ claims, dropped }).toEqual({ claims: [], dropped: [reason] });
    expect(reading.entities).toEqual(readArticle(text).entities);
  });
});
