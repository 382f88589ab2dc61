import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decodeText } from "./decodeText.ts";
import type { Problem } from "./problem.ts";

export interface ReadText {
  /** NFC, LF; nothing else is changed. */
  readonly text: string;
  /** `sha256:` and the hex digest of the bytes. */
  readonly hash: string;
}

/** The bytes of a plain text file → its text, or what is wrong with it. Never throws. */
export function readText(file: string, bytes: Uint8Array): { read: ReadText } | { problem: Problem } {
  const nothing = (found: string): { problem: Problem } => ({
    problem: {
      file,
      place: null,
      found,
      expected: "an article as UTF-8 text",
      todo: "Put the article's text in it, or remove it.",
    },
  });
  if (bytes.length === 0) return nothing("the file is empty");
  const decoded = decodeText(file, bytes);
  if ("problem" in decoded) return decoded;
  if (decoded.text.trim() === "") return nothing("the file holds only white space");
  return { read: { text: decoded.text, hash: `sha256:${bytesToHex(sha256(bytes))}` } };
}
