import { run } from "./run.ts";

const { stderr } = process;

/** A line that replaces itself, on a terminal only. */
function progress(done: number, all: number): void {
  if (stderr.isTTY) stderr.write(done === all ? "\r\x1b[K" : `\rReading article ${done + 1} of ${all}…`);
}

process.exitCode = await run(process.argv.slice(2), (line) => stderr.write(`${line}\n`), { progress });
