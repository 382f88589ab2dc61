import { runCommand } from "../../../src/build/cli/runCommand.ts";

/** Runs the command from its source, and tells its exit code and what it said. */
export async function counterclaim(...args: string[]) {
  const said: string[] = [];
  const printed: string[] = [];
  const drawn: string[] = [];
  const code = await runCommand(args, {
    say: (line) => said.push(...line.split("\n")),
    print: (text) => printed.push(text),
    draw: (text) => drawn.push(text),
    isTerminal: false,
  });
  return { code, said, printed: printed.join(""), drawn };
}
