import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { holdSignals } from "../holdSignals.ts";
import { writeWhole } from "../writeWhole.ts";
import type { SiteFiles } from "./siteFiles.ts";

/** Lists what this program wrote into a folder, so that the next build knows what it may remove. */
export const listName = "counterclaim-site.json";
const listShape = z.object({ files: z.array(z.string()) });

function writtenBefore(folder: string): string[] | null {
  try {
    return listShape.parse(JSON.parse(readFileSync(join(folder, listName), "utf8"))).files;
  } catch {
    return null;
  }
}

/** Why a site may not be written into a folder, or null: what somebody else put there stays untouched. */
export function siteRefusal(folder: string): string | null {
  if (!existsSync(folder)) return null;
  if (writtenBefore(folder) !== null) return null;
  const others = readdirSync(folder).filter((name) => !name.startsWith(".") && name !== "CNAME");
  return others.length === 0
    ? null
    : `it holds files that are not of such a site (${others.slice(0, 3).join(", ")}${others.length > 3 ? ", …" : ""})`;
}

const listText = (files: Iterable<string>): string =>
  `${JSON.stringify({ files: [...files].sort() }, null, 1)}\n`;
const isInside = (path: string): boolean => !/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/iu.test(path);

function isSame(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(content));
  } catch {
    return false;
  }
}

/**
 * Puts a site in place: first what has names of its own, then the page that leads to it, then away with what is no longer of it.
 * Whoever looks in between sees the site of before, or this one. Ctrl+C waits until all is in place.
 */
export function writeSite(folder: string, files: SiteFiles): void {
  const before = (writtenBefore(folder) ?? []).filter(isInside);
  holdSignals(() => {
    writeWhole(join(folder, listName), listText(new Set([...before, ...files.keys()])));
    for (const [path, content] of files)
      if (!isSame(join(folder, path), content)) writeWhole(join(folder, path), content);
    for (const path of before) if (!files.has(path)) rmSync(join(folder, path), { force: true });
    writeWhole(join(folder, listName), listText(files.keys()));
  });
}
