import { basename, resolve } from "node:path";
import { watch } from "chokidar";
import { type BuildOptions, buildCommand } from "./buildCommand.ts";
import type { Code, Io } from "./io.ts";
import { startServing } from "./serveCommand.ts";
import { untilStopped } from "./untilStopped.ts";

/** Changes that come together are one. */
const QUIET_MS = 200;

/** `build --watch`: builds, serves, and builds again whenever something in the articles' folder changes. */
export async function watchCommand(
  articles: string,
  options: BuildOptions & { readonly port: number },
  io: Io,
): Promise<Code> {
  const stopped = untilStopped();
  const first = await buildCommand(articles, options, io);
  if (first !== 0) return first;
  const served = await startServing(options.out, options, io);
  if (!served) return 2;
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(resolve(articles), {
    ignoreInitial: true,
    ignored: (path) => path !== resolve(articles) && basename(path).startsWith("."),
  });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => buildCommand(articles, options, io))
        .catch((error: unknown) =>
          io.say(`The build broke off: ${error instanceof Error ? error.message : error}`),
        );
    }, QUIET_MS);
  });
  await new Promise<void>((done) => watcher.once("ready", () => done()));
  io.say(`Watching ${articles}`);
  await stopped;
  clearTimeout(timer);
  await watcher.close();
  await running;
  await served.close();
  return 0;
}
