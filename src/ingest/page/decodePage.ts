import { findBadByte } from "../findBadByte.ts";

const marks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export interface DecodedPage {
  readonly text: string;
  /** The encoding was neither stated nor evident. */
  readonly guessed: boolean;
}

const decoded = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The bytes of a page → its text: by its byte order mark; as UTF-8 where it is such; else as the page, or whoever sent it,
 * says; else as windows-1252, like a browser. Null for what is no text.
 */
export function decodePage(bytes: Uint8Array, sentAs?: string): DecodedPage | null {
  const mark = marks.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark) {
    const text = decoded(mark[0], bytes);
    return text === null ? null : { text, guessed: false };
  }
  if (bytes.includes(0)) return null;
  if (findBadByte(bytes) < 0) return { text: new TextDecoder("utf-8").decode(bytes), guessed: false };
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const stated = sentAs ?? /charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
  const asStated = stated === undefined || /^utf-?8$/iu.test(stated) ? null : decoded(stated, bytes);
  if (asStated !== null) return { text: asStated, guessed: false };
  return { text: new TextDecoder("windows-1252").decode(bytes), guessed: true };
}
