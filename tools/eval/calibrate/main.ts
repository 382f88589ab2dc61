/** `npm run calibrate`: fits the weights of data/lexicon/confidence.yaml to gold articles, and tells how well they foretell those they were not fitted to. */
import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { writeWhole } from "../../../src/build/writeWhole.ts";
import type { ClaimKind } from "../gold.ts";
import { lexiconFolder, loadLexicon } from "../predict.ts";
import { readArguments } from "../readArguments.ts";
import { readGold } from "../readGold.ts";
import { examplesOf } from "./examples.ts";
import { crossPredict, type Example, fitWeights } from "./logistic.ts";

const path = `${lexiconFolder}/confidence.yaml`;

/** Of the findings foretold to be right in each tenth, how many are. */
function foretold(examples: readonly Example[], chances: readonly number[]): string {
  const lines = Array.from({ length: 10 }, (_, tenth) => {
    const here = examples.filter((_, i) => Math.min(9, Math.floor((chances[i] ?? 0) * 10)) === tenth);
    const right = here.filter((e) => e.right).length;
    return `  ${tenth * 10}–${tenth * 10 + 9}: ${right} of ${here.length}${here.length ? ` = ${(right / here.length).toFixed(2)}` : ""}`;
  });
  const above = [0.25, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8].map((least) => {
    const kept = examples.filter((_, i) => (chances[i] ?? 0) >= least);
    return `  from ${least}: ${kept.filter((e) => e.right).length} right of ${kept.length}`;
  });
  return [...lines, ...above].join("\n");
}

const { folders } = readArguments(process.argv.slice(2));
const lexicon = loadLexicon();
const isos = new Set(lexicon.nations.map(({ iso }) => iso));
const documents = folders.flatMap((folder) => readGold(folder, isos).documents);
const fitted = (kind: ClaimKind) => {
  const examples = examplesOf(lexicon, documents, kind);
  console.log(`${kind}: ${examples.length} findings, ${examples.filter((e) => e.right).length} right`);
  console.log(foretold(examples, crossPredict(examples)));
  return fitWeights(examples);
};
const confidence = { accusation: fitted("accusation"), denial: fitted("denial") };
const header =
  readFileSync(path, "utf8")
    .match(/^#.*\n/gmu)
    ?.join("") ?? "";
const { explicitFrom, explicitInWeakWordsFrom, leastConfidence } = lexicon;
writeWhole(
  path,
  `${header}${stringify({ explicitFrom, explicitInWeakWordsFrom, leastConfidence, confidence })}`,
);
