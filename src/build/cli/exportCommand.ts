import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formats } from "../../export/formats.ts";
import { nearestWord } from "../../ingest/nearestWord.ts";
import { parseGraph } from "../../model/graph.ts";
import { writeWhole } from "../writeWhole.ts";
import type { Code, Io, Manner } from "./io.ts";

export interface ExportOptions extends Manner {
  readonly to: string;
  readonly out?: string;
}

/** `export <graph> --to <format>`: a graph file in another format. */
export async function exportCommand(file: string, options: ExportOptions, io: Io): Promise<Code> {
  const refuse = (line: string): Code => {
    io.say(line);
    return 2;
  };
  const format = formats.find(({ id }) => id === options.to);
  if (!format) {
    const near = nearestWord(
      options.to,
      formats.map(({ id }) => id),
    );
    return refuse(
      `--to ${options.to}: no such format; expected one of ${formats.map(({ id }) => id).join(", ")}.${near ? ` Did you mean ${near}?` : ""}`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(file), "utf8"));
  } catch (error) {
    return refuse(
      `${file}: it cannot be read (${error instanceof Error ? error.message : error}); expected a graph file. Make one: counterclaim graph <articles>`,
    );
  }
  const parsed = parseGraph(value);
  if ("problems" in parsed) {
    const [first] = parsed.problems;
    return refuse(
      `${file}: it is no graph file (${first?.path ?? ""}: ${first?.message ?? ""}); expected one that this program wrote.`,
    );
  }
  const written = await format.write(parsed.graph);
  const only = format.files === "one" && options.out !== undefined;
  const paths = written.map(({ name }) =>
    only ? resolve(options.out ?? "") : join(resolve(options.out ?? "."), name),
  );
  try {
    for (const [i, { text }] of written.entries()) writeWhole(paths[i] ?? "", text);
  } catch (error) {
    return refuse(
      `${options.out ?? "."}: it cannot be written (${error instanceof Error ? error.message : error}).`,
    );
  }
  if (options.json)
    io.print(`${JSON.stringify({ format: format.id, files: paths, cannotSay: format.cannotSay })}\n`);
  else if (!options.quiet) {
    for (const path of paths) io.say(`Written: ${path}`);
    io.say(`What ${format.label} cannot say: ${format.cannotSay}`);
  }
  return 0;
}
