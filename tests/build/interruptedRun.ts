import { run } from "../../src/build/run.ts";

// What the test of an interruption starts: the command, with someone's signal after the third article.
const [signal = "SIGINT", ...args] = process.argv.slice(2);
const progress = (done: number): void => {
  if (done === 3) process.kill(process.pid, signal);
};
process.exitCode = await run(args, (line) => process.stderr.write(`${line}\n`), { progress });
