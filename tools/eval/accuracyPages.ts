import { readFileSync } from "node:fs";
import { join } from "node:path";
import { agreementPart } from "./agreement/agreementPart.ts";
import { type Agreement, compareReadings } from "./agreement/compareReadings.ts";
import { readSecond } from "./agreement/readSecond.ts";
import { digestSection, withDigest } from "./digest.ts";
import { evaluate } from "./evaluate.ts";
import type { GoldDocument } from "./gold.ts";
import { goldFolders } from "./goldFolders.ts";
import { loadLexicon, makeGoldReader, makePredictor } from "./predict.ts";
import { readGold } from "./readGold.ts";
import { readYaml } from "./readYaml.ts";
import { judgementsShape } from "./realNews/judgementsFile.ts";
import { judgementsPart } from "./realNews/judgementsPart.ts";
import { corpusPart, reportSection, withSection } from "./report.ts";
import { roundsShape } from "./rounds/roundsFile.ts";
import { roundsPart } from "./rounds/roundsPart.ts";

const root = join(import.meta.dirname, "../..");
const held = (path: string): string => readFileSync(join(root, path), "utf8");

function sound<T>(folder: string, read: T, problems: readonly string[]): T {
  if (problems.length === 0) return read;
  throw new Error(
    ["The gold is not as docs/annotation.md says:", ...problems.map((p) => `${folder}/${p}`)].join("\n"),
  );
}

/** The pages that tell how well articles are read, as they should be now: path → text. */
export function accuracyPages(): ReadonlyMap<string, string> {
  const lexicon = loadLexicon();
  const read = makeGoldReader(lexicon);
  const compare = makePredictor(read);
  const isos = new Set(lexicon.nations.map((nation) => nation.iso));
  const gold = (folder: string): readonly GoldDocument[] => {
    const { documents, problems } = readGold(join(root, folder), isos);
    return sound(folder, documents, problems);
  };
  const [dev, test] = [gold(goldFolders.dev), gold(goldFolders.test)];
  const [onDev, onTest] = [evaluate(dev.map(compare)), evaluate(test.map(compare))];
  const second = readSecond(join(root, goldFolders.second), [...dev, ...test], isos);
  const twice = sound(goldFolders.second, second.readings, second.problems);
  const agreement: Agreement | null =
    twice.length === 0
      ? null
      : compareReadings(twice, lexicon.nations, (document) => read(document).sentences);
  const section = reportSection([
    roundsPart(readYaml(join(root, "tests/gold/rounds.yaml"), roundsShape).rounds),
    judgementsPart(readYaml(join(root, "tests/gold/judgements.yaml"), judgementsShape).rounds),
    agreementPart(agreement),
    corpusPart("Test articles", goldFolders.test, onTest),
    corpusPart("Dev articles", goldFolders.dev, onDev),
  ]);
  return new Map([
    ["docs/accuracy.md", withSection(held("docs/accuracy.md"), section)],
    ["README.md", withDigest(held("README.md"), digestSection(onTest, agreement))],
  ]);
}
