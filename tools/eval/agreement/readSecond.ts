import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkGold } from "../checkGold.ts";
import type { Gold, GoldDocument } from "../gold.ts";
import { json, suffix } from "../readGold.ts";

/** One article as two readers marked it, neither knowing of the other. */
export interface TwoReadings {
  readonly first: GoldDocument;
  readonly second: Gold;
}

/** Reads every `NAME.gold.json` of a folder of second readings, each beside the first reading of the same name. */
export function readSecond(
  folder: string,
  firsts: readonly GoldDocument[],
  isos: ReadonlySet<string>,
): { readings: TwoReadings[]; problems: string[] } {
  const readings: TwoReadings[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()) {
    const name = file.slice(0, -suffix.length);
    const first = firsts.find((d) => d.file === `${name}.txt` || d.file.endsWith(`/${name}.txt`));
    if (first === undefined) {
      problems.push(`${file}: no first reading bears this name, expected one in the gold folders`);
      continue;
    }
    const checked = checkGold(json(join(folder, file)), first.text, isos);
    if ("gold" in checked) readings.push({ first, second: checked.gold });
    else problems.push(...checked.problems.map((problem) => `${file}: ${problem}`));
  }
  return { readings, problems };
}
