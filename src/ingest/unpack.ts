import { Unzip, UnzipInflate } from "fflate";
import type { Problem } from "./problem.ts";

const MiB = 1024 * 1024;
/** What an archive may hold: more is a bomb, or no folder of articles. */
export const MOST_ENTRIES = 20_000;
export const MOST_ENTRY_BYTES = 100 * MiB;
export const MOST_BYTES_IN_ALL = 500 * MiB;

export interface Unpacked {
  readonly entries: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly Problem[];
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Unpacks a ZIP archive piece by piece, and counts what really comes out: what the archive says of its sizes is not believed.
 * `keep` chooses the entries to give back; the others are only counted.
 */
export function unpack(file: string, bytes: Uint8Array, keep: (name: string) => boolean): Unpacked {
  const entries: { name: string; bytes: Uint8Array }[] = [];
  const limits = { count: 0, all: 0, broken: null as string | null };
  const problem = (name: string | null, found: string): Problem => ({
    file: name === null ? file : `${file}/${name}`,
    place: null,
    found,
    expected: `at most ${MOST_ENTRIES} entries, ${MOST_ENTRY_BYTES / MiB} MiB in one and ${MOST_BYTES_IN_ALL / MiB} MiB in all`,
    todo: "Unpack it yourself, and keep what is an article.",
  });
  const problems: Problem[] = [];
  const unzip = new Unzip((entry) => {
    if (limits.broken !== null) return;
    if (++limits.count > MOST_ENTRIES) {
      limits.broken = `it holds more than ${MOST_ENTRIES} entries`;
      return;
    }
    const pieces: Uint8Array[] = [];
    let size = 0;
    const kept = keep(entry.name);
    entry.ondata = (error, piece, final) => {
      if (limits.broken !== null) return;
      if (error) {
        problems.push({
          ...problem(entry.name, `it cannot be unpacked (${error.message})`),
          expected: "a whole archive",
          todo: "Pack it again.",
        });
        return;
      }
      size += piece.length;
      limits.all += piece.length;
      if (size > MOST_ENTRY_BYTES || limits.all > MOST_BYTES_IN_ALL) {
        limits.broken = `unpacked, it grows beyond ${Math.floor(size / MiB)} MiB`;
        entry.terminate();
        return;
      }
      if (kept) pieces.push(piece);
      if (kept && final) entries.push({ name: entry.name, bytes: joined(pieces, size) });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  // Small pieces: a bomb is met a little at a time.
  for (let at = 0; at < bytes.length && limits.broken === null; at += 65_536)
    unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  if (limits.broken !== null) return { entries: [], problems: [problem(null, limits.broken)] };
  if (limits.count === 0)
    problems.push({
      ...problem(null, "it holds nothing"),
      expected: "a whole archive",
      todo: "Pack it again.",
    });
  return { entries, problems };
}
