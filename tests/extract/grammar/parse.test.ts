import { describe, expect, test } from "vitest";
import { makeParser } from "../../../src/extract/grammar/parse.ts";
import { findQuotes } from "../../../src/extract/quotations/findQuotes.ts";
import { makeSentenceReader } from "../../../src/extract/sentences/readSentences.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import type { NounPhrase } from "../../../src/model/grammar.ts";
import { lexicon } from "../../lexicon.ts";

const read = makeSentenceReader(lexicon);
const parse = makeParser(lexicon);

/** "subject + subject | verb | object" of the clause whose main verb is `verb`. */
function clauseOf(text: string, verb: string): string {
  const zones = findZones(text, lexicon);
  const [sentence] = read(text, zones, []);
  if (!sentence) throw new Error("no sentence");
  const { clauses } = parse(sentence, [], findQuotes(text, zones), () => false);
  const words = (np: NounPhrase): string =>
    text.slice(sentence.tokens[np.from]?.start, sentence.tokens[np.to - 1]?.end);
  const clause = clauses.find((c) => sentence.tokens[c.verb.main]?.text === verb);
  if (!clause) return `no clause with ${verb}`;
  return [
    clause.subject.map(words).join(" + "),
    clause.verb.lemma,
    clause.objects.map(words).join(" + "),
  ].join(" | ");
}

describe("who does what to whom", () => {
  test.each([
    ["The mayor on Tuesday accused the port of lying.", "accused", "The mayor | accuse | the port"],
    ["Mr Reed, a lawyer for the club, denied the charge.", "denied", "Mr Reed | deny | the charge"],
    ["Norway accused Latvia, Chad and Peru of spying.", "accused", "Norway | accuse | Latvia + Chad + Peru"],
    ["Latvia, Chad and Peru accused Norway of spying.", "accused", "Latvia + Chad + Peru | accuse | Norway"],
    [
      "The union, the port and the mayor denied it.",
      "denied",
      "The union + the port + the mayor | deny | it",
    ],
    ["Two clerks, Tom Hart and Ann Bell, stole it.", "stole", "Two clerks | steal | it"],
    ["The mayor left the talks, accusing the port of stalling.", "accusing", "The mayor | accuse | the port"],
    ["Officials briefed on the matter said the firm lied.", "said", "Officials | say | "],
    ["The club, which the mayor accused of fraud, denied it.", "accused", "the mayor | accuse | The club"],
    ["The club, which the mayor accused of fraud, denied it.", "denied", "The club | deny | it"],
    ["Claims that the minister lied to parliament were dismissed.", "dismissed", "Claims | dismiss | "],
    [
      "The lawsuit, filed in a Texas court, accuses the retailer of fraud.",
      "accuses",
      "The lawsuit | accuse | the retailer",
    ],
    ["The coach accused of match fixing hit back at the union.", "hit", "The coach | hit | "],
    ["The union met the port and accused it of lying.", "accused", "The union | accuse | it"],
    ["In a letter on Tuesday the bank accused the firm of fraud.", "accused", "the bank | accuse | the firm"],
    ["The company, she said, had concealed the leak.", "concealed", "The company | conceal | the leak"],
    ["Cross-examined by the court, Reed denied it.", "denied", "Reed | deny | it"],
    ["He called the report a fantasy.", "called", "He | call | the report"],
    ["It was a charge the firm dismissed within hours.", "dismissed", "the firm | dismiss | a charge"],
    [
      "A courteous man, the owner of a mill that burned, rejected the claim.",
      "rejected",
      "A courteous man | reject | the claim",
    ],
    ["Iran denied it was building a bomb and says the sanctions are illegal.", "says", "Iran | say | "],
    ["Jo Reed, of the Save Our Spaces campaign, said the council had lied.", "said", "Jo Reed | say | "],
    ["I have made mistakes and everyone has seen them.", "seen", "everyone | see | them"],
  ])("%s (%s)", (text, verb, expected) => {
    expect(clauseOf(text, verb)).toBe(expected);
  });
});
