import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/model/reading.ts";
import { readArticle } from "../readArticle.ts";

const readingOf = (text: string): Reading => readArticle(text);

/** Whom the last phrase of these words stands for in a text; null when for nobody known. */
function meant(text: string, phrase: string): string | null {
  const reading = readingOf(text);
  const at = text.lastIndexOf(phrase);
  const labels = reading.mentions
    .filter((m) => m.start === at && m.end === at + phrase.length)
    .map((m) => reading.entities[m.entity])
    .filter((entity) => entity !== undefined && entity.actorType !== "unnamed")
    .map((entity) => entity?.label);
  return labels.length === 0 ? null : labels.sort().join(" + ");
}

const companies =
  "Norvik, a Danish logistics group, runs the quay.\n\nThe Dutch company Terrabell, which operates the cranes, sued Corlane Systems, a French contractor.\n\n";

describe("reference", () => {
  test.each([
    // An office readers are expected to know the holder of.
    [
      "the office of who was just spoken of",
      "Jane Holt froze the duty on petrol. She borrowed more.\n\nThe chancellor denied the allegation of fraud.",
      "The chancellor",
      "Jane Holt",
    ],
    [
      "no office where two were spoken of",
      "Jane Holt met Peter Marsh.\n\nThe mayor accused the port of fraud.",
      "The mayor",
      null,
    ],
    [
      "no office of one who is named beside it",
      "Peter Marsh spoke on Monday. The chancellor accused Peter Marsh of fraud.",
      "The chancellor",
      null,
    ],
    // He and she.
    ["she is a woman", "Jane Holt met Peter Marsh.\n\nShe accused the port of fraud.", "She", "Jane Holt"],
    ["he is a man", "Jane Holt met Peter Marsh.\n\nHe accused the port of fraud.", "He", "Peter Marsh"],
    [
      "a title tells more than a name",
      "Ms Ashley Holt met Peter Marsh.\n\nShe accused the port of fraud.",
      "She",
      "Ashley Holt",
    ],
    [
      "a president's name is a man's",
      "Jane Holt met Barack Marsh.\n\nHe accused the port of fraud.",
      "He",
      "Barack Marsh",
    ],
    // Bodies.
    [
      "a ministry is none for another matter",
      "Norway's Agriculture Ministry built a fence.\n\nJane Holt accused the defence ministry of fraud.",
      "the defence ministry",
      null,
    ],
    [
      "a ministry is called by its matter, however spelt",
      "Norway's Defense Ministry built a fence.\n\nJane Holt accused the defence ministry of fraud.",
      "the defence ministry",
      "Norway's Defense Ministry",
    ],
    [
      "a ministry is the one spoken of last",
      "Norway's Agriculture Ministry built a fence.\n\nJane Holt accused the defence ministry of fraud. The ministry denied it.",
      "The ministry",
      null,
    ],
    [
      "a ministry is called without its matter",
      "Norway's Defense Ministry built a fence.\n\nJane Holt accused the ministry of fraud.",
      "the ministry",
      "Norway's Defense Ministry",
    ],
    [
      "a union is no firm",
      "The Dockers' Union met Norvik Holdings. It was late.\n\nThe Dockers' Union was early. Jane Holt accused the firm of fraud.",
      "the firm",
      "Norvik Holdings",
    ],
    [
      "the company a text begins with is named below",
      "The company that runs the quay accused Jane Holt of fraud.\n\nNorvik Holdings was early.",
      "The company",
      "Norvik Holdings",
    ],
    [
      "of several named below none is meant",
      "The company that runs the quay accused Jane Holt of fraud.\n\nNorvik Holdings met Corlane Systems.",
      "The company",
      null,
    ],
    [
      "who leads a union does not mean it by they",
      'The Dockers\' Union met Norvik Holdings.\n\n"They lied to us," union leader Peter Marsh said.',
      "They",
      null,
    ],
    [
      "a union named long before",
      `The Dockers' Union met Jane Holt.\n\n${"It rained. ".repeat(20)}\n\nThe union accused Jane Holt of fraud.`,
      "The union",
      "Dockers' Union",
    ],
    // Roles.
    [
      "a minister by copula",
      "Mr Peter Marsh is the interior minister.\n\nJane Holt accused the minister of fraud.",
      "the minister",
      "Peter Marsh",
    ],
    [
      "a defendant pleads",
      "Peter Marsh, 52, pleaded not guilty.\n\nJane Holt, a witness, accused the defendant of fraud.",
      "the defendant",
      "Peter Marsh",
    ],
    [
      "who is not charged is no defendant",
      "Peter Marsh, 52, pleaded not guilty. His wife, Lena Marsh, has not been charged.\n\nJane Holt accused the defendant of fraud.",
      "the defendant",
      "Peter Marsh",
    ],
    [
      "the lead of a text",
      "A former restorer pleaded not guilty on Monday.\n\nPeter Marsh, 52, was held in May.",
      "A former restorer",
      "Peter Marsh",
    ],
    [
      "the one of whom a court is told in the first sentence",
      "A jet engineer sold the designs to Estonia, a prosecutor told a court in Oslo.\n\nPeter Marsh, 52, was held in May.",
      "A jet engineer",
      "Peter Marsh",
    ],
    [
      "who sues in the first sentence and is named below",
      "Shares in Norvik Holdings fell after a former engineer sued the company.\n\nIn papers filed in Oslo, Jane Holt says managers lied.",
      "a former engineer",
      "Jane Holt",
    ],
    [
      "a woman who sues is not the man named below",
      "Shares in Norvik Holdings fell after a former engineer said managers had lied to her.\n\nIn Oslo, Mr Peter Marsh says he is sorry.",
      "a former engineer",
      null,
    ],
    [
      "the manager of a team, of whom the sentence before tells",
      "Peter Marsh was angry. On Monday the manager of Norvik Holdings accused Estonia of fraud.",
      "the manager",
      "Peter Marsh",
    ],
    [
      "another role is no lead",
      "A coach spoke on Monday.\n\nPeter Marsh, 52, pleaded not guilty.",
      "A coach",
      null,
    ],
    [
      "a minister who is named below with the post",
      "Norway's president accused Estonia of fraud.\n\nSpeaking in Oslo, President Peter Marsh said so.",
      "Norway's president",
      "Peter Marsh",
    ],
    [
      "another minister is not the one of the lead",
      "Norway's health minister accused Estonia of fraud.\n\nIn Oslo the foreign minister, Peter Marsh, said so.",
      "Norway's health minister",
      null,
    ],
    [
      "a minister who is named next",
      "Norway's health minister has resigned.\n\nPeter Marsh said that he was tired.\n\nA union accused the minister of fraud.",
      "the minister",
      "Peter Marsh",
    ],
    [
      "an official stays unnamed",
      "A senior official accused Estonia of fraud.\n\nPeter Marsh said that he was tired.",
      "A senior official",
      null,
    ],
    [
      "she is whose sex is told",
      "Ms Holt was out. Ms Holt's lawyer, Otieno Ogola, said that she accused the port of fraud.",
      "she",
      "Holt",
    ],
    // Companies.
    [
      "a company of a nation",
      `${companies}A union accused the Danish company of fraud.`,
      "the Danish company",
      "Norvik",
    ],
    [
      "a company by what it does",
      `${companies}A union accused the operator of fraud.`,
      "the operator",
      "Terrabell",
    ],
    [
      "no company of another nation",
      `${companies}A union accused the Spanish company of fraud.`,
      "the Spanish company",
      null,
    ],
    [
      "a newspaper is no company",
      "Orsay Motors closed a plant.\n\nThe Times wrote of it.\n\nA union accused the company of fraud.",
      "the company",
      "Orsay Motors",
    ],
    [
      "a deputy is not his chief",
      "Lena Marsh, the deputy prime minister, spoke.\n\nJane Holt accused the prime minister of fraud.",
      "the prime minister",
      null,
    ],
    [
      "a description by an apposition",
      "Jane Holt praised Haus Brellin, a foundation in Bonn.\n\nA union accused the foundation of fraud.",
      "the foundation",
      "Haus Brellin",
    ],
    [
      "a company of the same paragraph",
      "Orsay Motors closed a plant. Orsay Motors sold it. Orsay Motors moved.\n\nBrandel Motors opened one. A union accused the company of fraud.",
      "the company",
      "Brandel Motors",
    ],
    // They.
    [
      "hackers in a quotation",
      'A hacking crew known as Gilded Finch broke in.\n\nThe ministry was told.\n\n"They stole the plans," said Jane Holt, an analyst.',
      "They",
      "Gilded Finch",
    ],
    [
      "an agency is no company",
      "Orsay Motors closed a plant.\n\nThe environment agency Norma came. Norma left. Norma wrote.\n\nA union accused the company of fraud.",
      "the company",
      "Orsay Motors",
    ],
    // Nations.
    [
      "both governments",
      "Guyana met Suriname on Friday.\n\nA union accused both governments of fraud.",
      "both governments",
      "Guyana + Suriname",
    ],
    [
      "a counterpart",
      "Sri Lanka Cricket and New Zealand Cricket met.\n\nSri Lanka Cricket wrote to the league, accusing its New Zealand counterpart of fraud.",
      "its New Zealand counterpart",
      "New Zealand Cricket",
    ],
  ])("%s", (_, text, phrase, expected) => {
    expect(meant(`Head\n\n${text}`, phrase)).toBe(expected);
  });
});

/** Who denies, and for whom. */
function denials(text: string): string[] {
  const reading = readingOf(text);
  const label = (key: number): string => reading.entities[key]?.label ?? "?";
  return reading.claims.flatMap((c) =>
    c.kind === "denial"
      ? [`${c.speakers.map(label).join(" + ")} for ${c.onBehalfOf.map(label).join(" + ")}`]
      : [],
  );
}

describe("whom somebody speaks for", () => {
  test.each([
    ["Norvik's chairman, Peter Marsh, denied the allegation.", "Peter Marsh for Norvik"],
    ["Peter Marsh, the ambassador in Cairo, denied the allegation.", "Peter Marsh for "],
    ['"That is a lie," was Peter Marsh\'s answer.', "Peter Marsh for "],
  ])("%s", (sentence, expected) => {
    expect(
      denials(`Head\n\nJane Holt accused Norvik, a shipping company, of fraud.\n\n${sentence}`),
    ).toContain(expected);
  });
});

describe("headlines", () => {
  test.each([
    [
      "Canadian owner",
      "Union says Canadian owner hid cracks",
      "A union said on Monday that the Canadian company Brandel Mines hid cracks in a dam.",
      "Brandel Mines",
    ],
    [
      "Restorer",
      "Restorer denies theft of icons",
      "A former restorer pleaded not guilty on Monday.\n\nPeter Marsh, 52, was held in May.",
      "Peter Marsh",
    ],
  ])("%s", (phrase, headline, text, expected) => {
    const reading = readingOf(`${headline}\n\n${text}`);
    const at = headline.indexOf(phrase);
    const mention = reading.mentions.find((m) => m.start === at && m.via === "definite");
    expect(mention && reading.entities[mention.entity]?.label).toBe(expected);
  });
});
