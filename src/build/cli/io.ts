/** How a command speaks: to people on standard error, its results on standard output. */
export interface Io {
  readonly say: (line: string) => void;
  readonly print: (text: string) => void;
  /** Whether a person sees the lines as they come, so that one can replace another. */
  readonly isTerminal: boolean;
  /** Writes without a line end, on a terminal only. */
  readonly draw: (text: string) => void;
}

/** Options that every command has. */
export interface Manner {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What a command ends with: 0 done, 1 a fault of the program, 2 nothing done that was asked for. */
export type Code = 0 | 1 | 2;
