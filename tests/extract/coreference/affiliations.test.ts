import { describe, expect, test } from "vitest";
import { findAffiliations } from "../../../src/extract/coreference/affiliations.ts";
import { partyWords } from "../../../src/extract/coreference/partyWords.ts";
import { makeNameFinder } from "../../../src/extract/names/findNames.ts";
import { makeSentenceReader } from "../../../src/extract/sentences/readSentences.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import { lexicon } from "../../lexicon.ts";

const sentencesOf = makeSentenceReader(lexicon);
const namesOf = makeNameFinder(lexicon);

/** Bodies the only person of a sentence stands for. */
function bodies(sentence: string): string[] {
  const text = `Head\n\nNorvik, a shipping company, has grown.\n\n${sentence}`;
  const sentences = sentencesOf(text, findZones(text, lexicon), []);
  const { mentions, entities } = namesOf(text, sentences);
  const posts = findAffiliations(sentences, mentions, entities, partyWords(lexicon));
  return [...posts.values()].flat().map((key) => entities[key]?.label ?? "?");
}

describe("whom a person stands for by post", () => {
  test.each([
    ["Norvik's chairman, Peter Marsh, left.", ["Norvik"]],
    ["Norvik chairman Peter Marsh left.", ["Norvik"]],
    ["Peter Marsh, head of sales at Norvik, left.", []],
    ["Peter Marsh, chairman of Norvik, left.", ["Norvik"]],
    ["Peter Marsh, who runs Norvik, left.", ["Norvik"]],
    ["Norvik's former chairman, Peter Marsh, left.", []],
    ["Norvik's auditor, Peter Marsh, left.", []],
  ])("%s", (sentence, expected) => {
    expect(bodies(sentence)).toEqual(expected);
  });
});
