import { describe, expect, test } from "vitest";
import { makeReader } from "../../src/extract/readDocument.ts";
import type { Reading } from "../../src/model/reading.ts";
import { linkAnswers } from "../../src/weave/linkAnswers.ts";
import { lexicon } from "../lexicon.ts";

const read = makeReader(lexicon);

function readingOf(text: string): Reading {
  return read({
    id: "doc:x",
    file: "x.txt",
    hash: "",
    text,
    publisher: null,
    url: null,
    publishedAt: null,
    language: "en",
    publish: "full",
    warnings: [],
  });
}

/** Which accusations the denial that holds these words answers: the words of each that tell it from the others. */
function answered(text: string, denial: string, keys: readonly string[]): string[] {
  const reading = readingOf(text);
  const said = (at: number): string => {
    const [span] = reading.claims[at]?.evidence ?? [];
    return span ? text.slice(span.start, span.end) : "";
  };
  const links = linkAnswers(reading).filter((answer) => said(answer.denial).includes(denial));
  return keys.filter((key) => links.some((answer) => said(answer.accusation).includes(key)));
}

const cable = "Norway accused Norvik of cutting a cable.";
const oil = "Belgium accused Norvik of dumping oil.";
const keys = ["cutting a cable", "dumping oil"];

describe("a denial answers", () => {
  test.each([
    [
      "the accusation right before it",
      `${cable} Norvik denied the charge. ${oil}`,
      "denied",
      ["cutting a cable"],
    ],
    ["the nearer of two", `${cable} ${oil} Norvik denied the charge.`, "denied", ["dumping oil"]],
    [
      "the one whose accuser it names",
      `${oil} ${cable} Norvik rejected Belgium's charge.`,
      "rejected",
      ["dumping oil"],
    ],
    [
      "the one about the same deed",
      `${oil} ${cable} Norvik denied that it had dumped any oil.`,
      "denied",
      ["dumping oil"],
    ],
    [
      "the one in its own sentence",
      `${oil} Norway accused Norvik of cutting a cable, a charge the firm denies.`,
      "denies",
      ["cutting a cable"],
    ],
    [
      "one that is told only afterwards",
      `Norvik denied any wrongdoing on Monday. ${oil}`,
      "denied",
      ["dumping oil"],
    ],
    [
      "what was asked, in its speaker's own words",
      `${cable} The cable lies off Bergen. Ships pass it every day. "That is a lie," said Norvik's chairman, Jo Reed.`,
      "That is a lie",
      ["cutting a cable"],
    ],
    [
      "what the same speaker denied before",
      `${cable} Norvik's chairman, Jo Reed, denied the charge. "We have never cut anything," he said.`,
      "We have never cut",
      ["cutting a cable"],
    ],
  ])("%s", (_, text, denial, expected) => {
    expect(answered(text, denial, keys)).toEqual(expected);
  });
  test.each([
    [
      "nothing where only another is accused",
      `Norway accused Belgium of dumping oil. Norvik denied any wrongdoing.`,
    ],
    [
      "nothing that its own side said",
      `Norvik accused Belgium of dumping oil. Norvik denied any wrongdoing.`,
    ],
    [
      "nothing far behind 'this'",
      `${oil} The harbour is old. Its cranes are new. The town has a fish market. Norvik denies this.`,
    ],
  ])("%s", (_, text) => {
    expect(answered(text, "Norvik den", keys)).toEqual([]);
  });
});
