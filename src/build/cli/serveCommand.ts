import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Code, Io, Manner } from "./io.ts";
import { type Served, serveSite } from "./serveSite.ts";
import { untilStopped } from "./untilStopped.ts";

export interface ServeOptions extends Manner {
  readonly port: number;
}

/** Serves a site and says where; null, with the reason told, when that cannot be. */
export async function startServing(
  site: string,
  { port, json }: ServeOptions,
  io: Io,
): Promise<Served | null> {
  if (!existsSync(join(resolve(site), "index.html"))) {
    io.say(
      `${site}: there is no index.html in it; expected a built site. Make one: counterclaim build <articles> --out ${site}`,
    );
    return null;
  }
  const served = await serveSite(resolve(site), port);
  if (json) io.print(`${JSON.stringify({ url: served.url })}\n`);
  else io.say(`${site} is at ${served.url} (Ctrl+C stops it)`);
  return served;
}

/** `serve <site>`: shows a built site on this machine. */
export async function serveCommand(site: string, options: ServeOptions, io: Io): Promise<Code> {
  const served = await startServing(site, options, io);
  if (!served) return 2;
  await untilStopped();
  await served.close();
  return 0;
}
