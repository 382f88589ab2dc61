/** `npm run agreement`: how far two readers agree who marked the same articles. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { goldFolders } from "../goldFolders.ts";
import { type Class, classes, isClass } from "../judged.ts";
import { loadLexicon, makeGoldReader } from "../predict.ts";
import { aligned, printMistakes } from "../print.ts";
import { Unusable } from "../readArguments.ts";
import { readGold } from "../readGold.ts";
import { agreementTables } from "./agreementTables.ts";
import { type Agreement, compareReadings } from "./compareReadings.ts";
import { readSecond } from "./readSecond.ts";

const usage = `npm run agreement -- [--gold DIR …] [--second DIR] [--class ${classes.join("|")} …] [--misses] [--json]`;

function asked() {
  const many = { type: "string", multiple: true } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    const options = {
      gold: many,
      class: many,
      second: { type: "string" },
      misses: flag,
      json: flag,
    } as const;
    const { values } = parseArgs({ options });
    const { gold = [goldFolders.dev, goldFolders.test], second = goldFolders.second } = values;
    const only = values.class ?? classes;
    const stray = only.find((name) => !isClass(name));
    if (stray !== undefined) throw new Error(`There is no class "${stray}".`);
    const missing = [...gold, second].find((folder) => !existsSync(folder));
    if (missing !== undefined) throw new Error(`There is no folder ${missing}.`);
    return { ...values, gold, second, only: only.filter(isClass) };
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function main({ gold, second, only, misses, json }: ReturnType<typeof asked>): void {
  const lexicon = loadLexicon();
  const read = makeGoldReader(lexicon);
  const isos = new Set(lexicon.nations.map((nation) => nation.iso));
  const firsts = gold.map((folder) => ({ folder, ...readGold(folder, isos) }));
  const { readings, problems } = readSecond(
    second,
    firsts.flatMap((f) => f.documents),
    isos,
  );
  const wrong = [
    ...firsts.flatMap((f) => f.problems.map((problem) => `${f.folder}/${problem}`)),
    ...problems.map((problem) => `${second}/${problem}`),
  ];
  if (wrong.length > 0)
    throw new Unusable(["The gold is not as docs/annotation.md says:", ...wrong].join("\n"));
  if (readings.length === 0) throw new Unusable(`${second} holds no second reading.`);
  const agreement = compareReadings(readings, lexicon.nations, (document) => read(document).sentences);
  console.log(json ? JSON.stringify(agreement, null, 2) : inWords(second, agreement, only, misses));
}

function inWords(second: string, agreement: Agreement, only: readonly Class[], misses: boolean): string {
  const { documents, words, disagreements } = agreement;
  return [
    `${second}: ${documents} articles marked twice, ${words} words; the second reading is judged by the first`,
    ...agreementTables(agreement, only).map(aligned),
    ...(misses
      ? ['"expected" is the first reader, "got" the second.', printMistakes(disagreements, only)]
      : []),
  ].join("\n\n");
}

try {
  main(asked());
} catch (error) {
  console.error(error instanceof Unusable ? error.message : error);
  process.exitCode = 2;
}
