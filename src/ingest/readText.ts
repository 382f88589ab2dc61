import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Problem } from "./problem.ts";

/** Larger files are not articles. */
export const MAX_BYTES = 5 * 1024 * 1024;

export interface ReadText {
  /** NFC, LF; nothing else is changed. */
  readonly text: string;
  /** `sha256:` and the hex digest of the bytes. */
  readonly hash: string;
}

/** Offset of the first byte that begins no UTF-8 sequence, or -1 (RFC 3629). */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const more =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead <= 0xdf
          ? 1
          : lead >= 0xe0 && lead <= 0xef
            ? 2
            : lead >= 0xf0 && lead <= 0xf4
              ? 3
              : -1;
    if (more < 0) return at;
    for (let k = 1; k <= more; k++) {
      const next = bytes[at + k] ?? 0;
      const low = k === 1 && lead === 0xe0 ? 0xa0 : k === 1 && lead === 0xf0 ? 0x90 : 0x80;
      const high = k === 1 && lead === 0xed ? 0x9f : k === 1 && lead === 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) return at;
    }
    at += more + 1;
  }
  return -1;
}

/** The bytes of a plain text file → its text, or what is wrong with it. */
export function readText(file: string, bytes: Uint8Array): { read: ReadText } | { problem: Problem } {
  const problem = (
    place: string | null,
    found: string,
    expected: string,
    todo: string,
  ): { problem: Problem } => ({ problem: { file, place, found, expected, todo } });
  if (bytes.length === 0)
    return problem(
      null,
      "the file is empty",
      "an article as UTF-8 text",
      "Put the article's text in it, or remove it.",
    );
  if (bytes.length > MAX_BYTES) {
    return problem(
      null,
      `the file has ${(bytes.length / 1024 / 1024).toFixed(1)} MiB`,
      `at most ${MAX_BYTES / 1024 / 1024} MiB`,
      "Split it into one file an article.",
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem("byte 0", "the file is UTF-16", "UTF-8", "Save it again as UTF-8.");
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return problem(
      `byte ${nul}`,
      "a NUL byte: the file is binary",
      "UTF-8 text",
      "Save the article as plain text.",
    );
  const bad = firstBadByte(bytes);
  if (bad >= 0)
    return problem(
      `byte ${bad}`,
      "bytes that are not UTF-8",
      "UTF-8 text",
      "Save it again as UTF-8 (it may be windows-1252).",
    );
  const text = new TextDecoder("utf-8", { fatal: true })
    .decode(bytes)
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
  if (text.trim() === "")
    return problem(
      null,
      "the file holds only white space",
      "an article's text",
      "Put the article's text in it, or remove it.",
    );
  return { read: { text, hash: `sha256:${bytesToHex(sha256(bytes))}` } };
}
