import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeChunker } from "../../../src/extract/grammar/chunk.ts";
import { grammarWords } from "../../../src/extract/grammar/grammarWords.ts";
import { searchClauses, searchOn } from "../../../src/extract/grammar/searchClauses.ts";
import { type Scene, sceneOf } from "../../../src/extract/grammar/state.ts";
import { makeSentenceReader } from "../../../src/extract/sentences/readSentences.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import type { Upos } from "../../../src/model/text.ts";
import { lexicon } from "../../lexicon.ts";

const words = grammarWords(lexicon);
const isPerson = (): boolean => false;
const text = readFileSync("tests/gold/dev/t2-08-cold-store-ransom.txt", "utf8");
/** Each sentence with a maker of its scene, some words tagged otherwise. */
const sentences = makeSentenceReader(lexicon)(text, findZones(text, lexicon), []).map(({ tokens }) => {
  const at = tokens.map((_, i) => i);
  const chunksOf = makeChunker({ tokens, at, quotesBefore: new Map(), mentions: [], isPerson }, words);
  const sceneWith = (retagged?: ReadonlyMap<number, Upos>): Scene =>
    sceneOf(chunksOf(retagged), { tokens, words, isPerson });
  return { tokens, sceneWith };
});
const scenes = sentences.map(({ sceneWith }) => sceneWith());

describe("a search with a limit", () => {
  test("finds what a search without one finds, as long as that costs no more", () => {
    expect(scenes.length).toBeGreaterThan(5);
    for (const scene of scenes) {
      const free = searchClauses(scene).state;
      expect(searchClauses(scene, free.cost)?.state).toEqual(free);
    }
  });

  test("gives up a sentence whose cheapest reading costs more before its end", () => {
    const dear = scenes.filter((scene) => searchClauses(scene).state.cost > 1);
    expect(dear.length).toBeGreaterThan(0);
    expect(dear.some((scene) => searchClauses(scene, 0.05) === null)).toBe(true);
  });
});

describe("a search that goes on from another", () => {
  test("finds what a search from the beginning finds, whichever word is tagged otherwise", () => {
    for (const { tokens, sceneWith } of sentences) {
      const first = searchClauses(sceneWith());
      tokens.forEach(({ pos }, at) => {
        const other = sceneWith(new Map([[at, pos === "NOUN" ? "VERB" : "NOUN"]]));
        expect(searchOn(first, other, Number.POSITIVE_INFINITY)?.state).toEqual(searchClauses(other).state);
      });
    }
  });
});
