import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestSection, withDigest } from "./digest.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { loadLexicon, makePredictor } from "./predict.ts";
import { readGold } from "./readGold.ts";
import { reportSection, withSection } from "./report.ts";

const root = join(import.meta.dirname, "../..");
const held = (path: string): string => readFileSync(join(root, path), "utf8");

/** The pages that tell how well articles are read, as they should be now: path → text. */
export function accuracyPages(): ReadonlyMap<string, string> {
  const lexicon = loadLexicon();
  const compare = makePredictor(lexicon);
  const isos = new Set(lexicon.nations.map((nation) => nation.iso));
  const scored = (folder: string): { folder: string; evaluation: Evaluation } => ({
    folder,
    evaluation: evaluate(readGold(folder, isos).documents.map(compare)),
  });
  const dev = scored("tests/gold/dev");
  const test = scored("tests/gold/test");
  return new Map([
    ["docs/accuracy.md", withSection(held("docs/accuracy.md"), reportSection([dev, test]))],
    ["README.md", withDigest(held("README.md"), digestSection(test.evaluation))],
  ]);
}
