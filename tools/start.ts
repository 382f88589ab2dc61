// `npm start`: builds the graph and the explorer, serves the result, and prints the address.
// `npm start -- --seeds DIR` does so for a folder of one's own; `--port N` begins looking for a free port there.
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { run } from "../src/build/run.ts";

const say = (line: string): void => console.error(line);

function options(): { seeds: string[]; port: number } {
  try {
    const { values } = parseArgs({ options: { seeds: { type: "string" }, port: { type: "string" } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`--port is "${values.port}"; expected 1 to 65535`);
    return { seeds: values.seeds === undefined ? [] : ["--seeds", values.seeds], port };
  } catch (error) {
    const [message] = (error instanceof Error ? error.message : String(error)).split(/\n|\. /u);
    say(`${message}. Usage: npm start [-- --seeds DIR --port N]`);
    process.exit(2);
  }
}

const { seeds, port } = options();
const code = await run(seeds, say);
if (code !== 0) process.exit(code);
await build({ logLevel: "warn" });
const server = await preview({ logLevel: "warn", preview: { port, strictPort: false } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error("The server did not start.");
console.log(`\n  Counterclaim is at ${address}\n  Ctrl+C stops it.\n`);
