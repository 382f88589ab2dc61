import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeChunker } from "../../../src/extract/grammar/chunk.ts";
import { grammarWords } from "../../../src/extract/grammar/grammarWords.ts";
import { searchClauses } from "../../../src/extract/grammar/searchClauses.ts";
import type { Scene } from "../../../src/extract/grammar/state.ts";
import { makeSentenceReader } from "../../../src/extract/sentences/readSentences.ts";
import { findZones } from "../../../src/extract/zones/findZones.ts";
import { lexicon } from "../../lexicon.ts";

const words = grammarWords(lexicon);
const isPerson = (): boolean => false;
const text = readFileSync("tests/gold/dev/t2-08-cold-store-ransom.txt", "utf8");
const scenes = makeSentenceReader(lexicon)(text, findZones(text, lexicon), []).map(({ tokens }): Scene => {
  const at = tokens.map((_, i) => i);
  const chunks = makeChunker({ tokens, at, quotesBefore: new Map(), mentions: [], isPerson }, words)();
  return { chunks, tokens, words, isPerson };
});

describe("a search with a limit", () => {
  test("finds what a search without one finds, as long as that costs no more", () => {
    expect(scenes.length).toBeGreaterThan(5);
    for (const scene of scenes) {
      const free = searchClauses(scene);
      expect(searchClauses(scene, free.cost)).toEqual(free);
    }
  });

  test("gives up a sentence whose cheapest reading costs more before its end", () => {
    const dear = scenes.filter((scene) => searchClauses(scene).cost > 1);
    expect(dear.length).toBeGreaterThan(0);
    expect(dear.some((scene) => searchClauses(scene, 0.05) === null)).toBe(true);
  });
});
