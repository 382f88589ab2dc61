import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { problemLine } from "../ingest/problem.ts";
import { buildGraph } from "./buildGraph.ts";
import { readLexicon } from "./readLexicon.ts";
import { summary } from "./summary.ts";
import { writeWhole } from "./writeWhole.ts";

const home = join(import.meta.dirname, "../..");
const usage = "Usage: npm run --silent graph -- [--seeds DIR] [--out FILE]";

/** One clear line and exit code 2: nothing was written. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options(): { seeds: string; out: string } {
  try {
    const { values } = parseArgs({
      options: { seeds: { type: "string" }, out: { type: "string" } },
      strict: true,
    });
    return {
      seeds: resolve(values.seeds ?? join(home, "seeds")),
      out: resolve(values.out ?? join(home, "data/graph.json")),
    };
  } catch (error) {
    return refuse(
      `${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)} ${usage}`,
    );
  }
}

function isFolder(path: string): boolean | null {
  try {
    return statSync(path).isDirectory();
  } catch {
    return null;
  }
}

/** A line that replaces itself, on a terminal only. */
function progressLine(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done === all ? "\r\x1b[K" : `\rReading ${done + 1} of ${all}…`);
}

const started = performance.now();
const { seeds, out } = options();
const folder = isFolder(seeds);
if (folder !== true)
  refuse(
    `${seeds}: ${folder === null ? "there is no such folder" : "it is a file"}; expected a folder of articles. ${usage}`,
  );
if (isFolder(out) === true)
  refuse(`${out}: it is a folder; expected the file to write the graph to. ${usage}`);
const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
const built = buildGraph(seeds, readLexicon(join(home, "data/lexicon")), version, progressLine);
if (!built.graph) {
  for (const problem of built.problems) process.stderr.write(`${problemLine(problem)}\n`);
  refuse(
    `${seeds}: no article could be read; expected at least one .txt file with text. Nothing was written.`,
  );
}
writeWhole(out, `${JSON.stringify(built.graph, null, 1)}\n`);
process.stderr.write(
  `${summary(built.graph, built.read, built.problems, (performance.now() - started) / 1000)}\n`,
);
