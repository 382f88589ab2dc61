/** What is wrong with a file a person gave us, and what to do about it. Trouble in the input is data; the other files go on. */
export interface Problem {
  readonly file: string;
  /** "line 3, column 5", "line 3, byte 210", or null for the file as a whole. */
  readonly place: string | null;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

/** Control and direction marks, which a file's name or text could smuggle onto a terminal. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text that is safe on a terminal. */
export const printable = (text: string): string => text.replace(unprintable, "\ufffd");

/** One line a person can act on, safe to print. */
export function problemLine({ file, place, found, expected, todo }: Problem): string {
  return printable(`${file}${place === null ? "" : `, ${place}`}: ${found}; expected ${expected}. ${todo}`);
}
