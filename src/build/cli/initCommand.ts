import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { exampleFolder } from "../programFiles.ts";
import { writeWhole } from "../writeWhole.ts";
import type { Code, Io, Manner } from "./io.ts";

/** Names that begin with a dot would be lost in a package; there they begin with two underscores. */
const named = (path: string): string => path.replaceAll("\\", "/").replace(/(^|\/)__/gu, "$1.");

/** `init <folder>`: an example corpus with comments, to be changed. */
export function initCommand(folder: string, options: Manner, io: Io): Code {
  const target = resolve(folder);
  if (existsSync(target)) {
    let held: string[];
    try {
      held = readdirSync(target).filter((name) => !name.startsWith("."));
    } catch {
      io.say(`${folder}: it is no folder; expected a new or an empty folder.`);
      return 2;
    }
    if (held.length > 0) {
      io.say(
        `${folder}: it holds files already (${held.slice(0, 3).join(", ")}); expected a new or an empty folder.`,
      );
      return 2;
    }
  }
  const files = readdirSync(exampleFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const written = files.map((path) => named(path.slice(exampleFolder.length + 1)));
  try {
    for (const [i, path] of files.entries()) writeWhole(join(target, written[i] ?? ""), readFileSync(path));
  } catch (error) {
    io.say(`${folder}: it cannot be written (${error instanceof Error ? error.message : error}).`);
    return 2;
  }
  if (options.json) io.print(`${JSON.stringify({ folder, files: written })}\n`);
  else if (!options.quiet) {
    for (const path of written) io.say(`  ${path}`);
    io.say(
      `An example corpus is in ${folder}. Next: counterclaim build ${join(folder, "articles")} --out site`,
    );
  }
  return 0;
}
