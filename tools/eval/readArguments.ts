import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { goldFolders } from "./goldFolders.ts";
import { type Class, classes, isClass } from "./judged.ts";

/** What the person at the keyboard has to mend: the message says what. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}

export interface Arguments {
  readonly folders: readonly string[];
  /** A graph file to score, in place of reading the articles. */
  readonly graph: string | null;
  readonly json: boolean;
  readonly misses: boolean;
  readonly only: readonly Class[];
  /** Print what `tests/gold/rounds.yaml` keeps of a round, and nothing else. */
  readonly round: boolean;
}

const usage = `npm run eval -- [--gold DIR …] [--graph FILE] [--json] [--misses] [--class ${classes.join("|")} …] [--round]`;

/** By default the dev folder is scored. Throws `Unusable`. */
export function readArguments(words: readonly string[]): Arguments {
  const values = parsed(words);
  const stray = values.class?.find((name) => !isClass(name));
  if (stray !== undefined) throw new Unusable(`There is no class "${stray}". ${usage}`);
  const folders = values.gold ?? [goldFolders.dev];
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new Unusable(`There is no folder ${missing}.`);
  return {
    folders,
    graph: values.graph ?? null,
    round: values.round,
    json: values.json,
    misses: values.misses,
    only: values.class?.filter(isClass) ?? classes,
  };
}

function parsed(words: readonly string[]) {
  const many = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        gold: many,
        class: many,
        graph: { type: "string" },
        json: { type: "boolean", default: false },
        misses: { type: "boolean", default: false },
        round: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
