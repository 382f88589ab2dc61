import { parseArgs } from "node:util";
import { nearestWord } from "../ingest/nearestWord.ts";

export const usage = "Usage: npm run --silent graph -- [--seeds DIR] [--out FILE]";

const known = {
  seeds: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export interface Options {
  readonly seeds: string | null;
  readonly out: string | null;
  readonly help: boolean;
}

/** The command's arguments, or one line on what is wrong with them. */
export function readOptions(args: readonly string[]): Options | { refusal: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: known, strict: true });
    for (const name of ["seeds", "out"] as const)
      if (values[name] === "") return { refusal: `--${name} is empty; expected a path. ${usage}` };
    return { seeds: values.seeds ?? null, out: values.out ?? null, help: values.help ?? false };
  } catch (error) {
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split(/\n|\. /u);
    const option = /Unknown option '--?([^']*)'/u.exec(said)?.[1];
    const near = option === undefined ? null : nearestWord(option, Object.keys(known));
    return { refusal: `${said.replace(/\.$/u, "")}. ${near ? `Did you mean --${near}? ` : ""}${usage}` };
  }
}
