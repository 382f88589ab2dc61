/** What is wrong with a file a person gave us, and what to do about it. Trouble in the input is data; the other files go on. */
export interface Problem {
  readonly file: string;
  /** "line 3, column 5", "byte 210", or null for the file as a whole. */
  readonly place: string | null;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

/** One line a person can act on. */
export function problemLine({ file, place, found, expected, todo }: Problem): string {
  return `${file}${place === null ? "" : `, ${place}`}: ${found}; expected ${expected}. ${todo}`;
}
