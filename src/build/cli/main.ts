#!/usr/bin/env node
import { runCommand } from "./runCommand.ts";

const { stdout, stderr } = process;

process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => stderr.write(`${line}\n`),
  print: (text) => stdout.write(text),
  draw: (text) => stderr.write(text),
  isTerminal: stderr.isTTY === true,
});
