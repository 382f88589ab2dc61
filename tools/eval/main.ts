/** `npm run eval`: scores what is read in articles against what a careful reader found in them. */
import { readFileSync } from "node:fs";
import { parseGraph } from "../../src/model/graph.ts";
import { type Compared, type Evaluation, evaluate } from "./evaluate.ts";
import type { GoldDocument } from "./gold.ts";
import type { Class } from "./judged.ts";
import { fromGraph, loadLexicon, makeGoldReader, makePredictor } from "./predict.ts";
import { printMistakes, printTables } from "./print.ts";
import { type Arguments, readArguments, Unusable } from "./readArguments.ts";
import { readGold } from "./readGold.ts";
import { roundScores, roundYaml } from "./rounds/roundScores.ts";

function main(asked: Arguments): number {
  const lexicon = loadLexicon();
  const isos = new Set(lexicon.nations.map((nation) => nation.iso));
  const compare = asked.graph === null ? makePredictor(makeGoldReader(lexicon)) : inGraph(asked.graph);
  const gold = asked.folders.map((folder) => ({ folder, ...readGold(folder, isos) }));
  const problems = gold.flatMap((g) => g.problems.map((problem) => `${g.folder}/${problem}`));
  if (problems.length > 0)
    throw new Unusable(["The gold is not as docs/annotation.md says:", ...problems].join("\n"));
  const results = gold.map(({ folder, documents }) => {
    if (documents.length === 0) throw new Unusable(`${folder} holds no article with its .gold.json.`);
    return { folder, evaluation: evaluate(documents.map(compare)) };
  });
  if (asked.round) for (const { evaluation } of results) console.log(roundYaml(roundScores(evaluation)));
  else if (asked.json)
    console.log(
      JSON.stringify(
        results.map((r) => forMachines(r, asked)),
        null,
        2,
      ),
    );
  else for (const result of results) print(result, asked);
  const wrong = results.flatMap((r) => r.evaluation.offsets.wrong);
  if (wrong.length > 0) console.error(["Offsets that do not hold:", ...wrong].join("\n"));
  return wrong.length > 0 ? 1 : 0;
}

interface Result {
  readonly folder: string;
  readonly evaluation: Evaluation;
}

function inGraph(path: string): (document: GoldDocument) => Compared {
  const parsed = parseGraph(JSON.parse(readFileSync(path, "utf8")));
  if ("problems" in parsed)
    throw new Unusable(`${path}: ${parsed.problems[0]?.path}: ${parsed.problems[0]?.message}`);
  return (document) => {
    const found = fromGraph(parsed.graph, document);
    if (!found) throw new Unusable(`${path} does not hold ${document.file}.`);
    return found;
  };
}

function forMachines({ folder, evaluation }: Result, { only }: Arguments) {
  const asked = <T extends { readonly class: Class }>(list: readonly T[]) =>
    list.filter((item) => only.includes(item.class));
  return {
    folder,
    ...evaluation,
    scores: asked(evaluation.scores),
    constructions: asked(evaluation.constructions),
    rules: asked(evaluation.rules),
    reliability: asked(evaluation.reliability),
    mistakes: asked(evaluation.mistakes),
  };
}

function print({ folder, evaluation }: Result, { only, misses }: Arguments): void {
  console.log(printTables(folder, evaluation, only));
  if (misses) console.log(`\n${printMistakes(evaluation.mistakes, only)}`);
  console.log("");
}

try {
  process.exitCode = main(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Unusable ? error.message : error);
  process.exitCode = 2;
}
