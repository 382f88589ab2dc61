import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { holdSignals } from "./holdSignals.ts";

function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed over it. A folder that is missing is made.
 * Someone's Ctrl+C in the middle waits until the new file is in place.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const target = behindLinks(path);
  mkdirSync(dirname(target), { recursive: true });
  const part = `${target}.${process.pid}.part`;
  holdSignals(() => {
    try {
      const handle = openSync(part, "w");
      try {
        writeFileSync(handle, content);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(part, target);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  });
}
