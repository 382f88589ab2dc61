import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { tooLarge } from "../ingest/decodeText.ts";
import { formatOf } from "../ingest/formats.ts";
import type { Problem } from "../ingest/problem.ts";
import { fileTrouble } from "./fileTrouble.ts";

/** A file's bytes, or why there are none; a file over the limit is not opened. */
export function readBytes(folder: string, file: string): { bytes: Uint8Array } | { problem: Problem } {
  const path = join(folder, file);
  try {
    const large = tooLarge(file, statSync(path).size, formatOf(file)?.mostBytes);
    return large ? { problem: large } : { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: fileTrouble(file, error) };
  }
}
