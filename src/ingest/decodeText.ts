import { findBadByte } from "./findBadByte.ts";
import { foreignFormat } from "./foreignFormat.ts";
import type { Problem } from "./problem.ts";

/** Larger files are not articles. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** A file over the limit, by its size alone: it need not be opened. */
export function tooLarge(file: string, size: number, most: number = MAX_BYTES): Problem | null {
  if (size <= most) return null;
  return {
    file,
    place: null,
    found: `the file has ${(size / 1024 / 1024).toFixed(1)} MiB (${size} bytes)`,
    expected: `at most ${most / 1024 / 1024} MiB`,
    todo: "Split it into one file for each article.",
  };
}

function placeOf(bytes: Uint8Array, at: number): string {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return `line ${line}, byte ${at}`;
}

/** Strictly UTF-8 → text in NFC with LF; curly quotes, no-break spaces and all else stay as they are. Never throws. */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  most: number = MAX_BYTES,
): { text: string } | { problem: Problem } {
  const problem = (at: number | null, found: string, todo: string): { problem: Problem } => ({
    problem: { file, place: at === null ? null : placeOf(bytes, at), found, expected: "UTF-8 text", todo },
  });
  const large = tooLarge(file, bytes.length, most);
  if (large) return { problem: large };
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return problem(null, `it is ${foreign}`, "Save the text as plain UTF-8.");
  const nul = bytes.indexOf(0);
  if (nul >= 0) return problem(nul, "a NUL byte, so the file is binary", "Save the text as plain UTF-8.");
  const bad = findBadByte(bytes);
  if (bad >= 0)
    return problem(
      bad,
      `a byte that is not UTF-8 (0x${(bytes[bad] ?? 0).toString(16)})`,
      "Save it again as UTF-8; it may be windows-1252.",
    );
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return { text: text.replace(/\r\n?/gu, "\n").normalize("NFC") };
}
