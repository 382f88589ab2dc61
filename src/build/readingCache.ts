import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Taken } from "../ingest/article.ts";
import type { Reading } from "../model/reading.ts";

/** What a reading is without its document, whose facts can change while its text stays. */
export type Found = Omit<Reading, "document">;

/** What is known of one file's bytes. */
export interface Kept {
  readonly taken: Taken;
  /** What a text, with the date and language it was read with, gave. */
  readonly readings: Readonly<Record<string, Found>>;
}

export interface ReadingCache {
  readonly get: (key: string) => Kept | null;
  readonly put: (key: string, kept: Kept) => void;
  /** Removes what this build did not ask for. */
  readonly sweep: () => void;
}

/**
 * What earlier builds read, in a folder of its own: one file for each article file. `program` names the program and its
 * lexicon; what another program read counts for nothing. A cache that cannot be read or written is no cache, and no fault.
 */
export function openCache(folder: string, program: string): ReadingCache {
  const ours = `v-${program.replace(/[^a-z0-9]/giu, "").slice(0, 24)}`;
  const asked = new Set<string>();
  const nameOf = (key: string): string => `${key.replace(/[^a-z0-9]/giu, "").slice(-48)}.json`;
  const quietly = (act: () => void): void => {
    try {
      act();
    } catch {
      // The build does not hang on it.
    }
  };
  return {
    get: (key) => {
      asked.add(nameOf(key));
      try {
        const value = JSON.parse(readFileSync(join(folder, ours, nameOf(key)), "utf8")) as Kept;
        return Array.isArray(value.taken.articles) && typeof value.readings === "object" ? value : null;
      } catch {
        return null;
      }
    },
    put: (key, kept) =>
      quietly(() => {
        mkdirSync(join(folder, ours), { recursive: true });
        const path = join(folder, ours, nameOf(key));
        writeFileSync(`${path}.part`, JSON.stringify(kept));
        renameSync(`${path}.part`, path);
      }),
    sweep: () =>
      quietly(() => {
        for (const name of readdirSync(folder))
          if (/^v-[a-z0-9]+$/iu.test(name) && name !== ours)
            rmSync(join(folder, name), { recursive: true, force: true });
        for (const name of readdirSync(join(folder, ours)))
          if (!asked.has(name)) rmSync(join(folder, ours, name), { force: true });
      }),
  };
}
