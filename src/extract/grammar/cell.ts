import type { Mention } from "../../model/reading.ts";
import type { Token, Upos } from "../../model/text.ts";

/** A token as the chunker sees it. */
export interface Cell {
  readonly at: number;
  readonly token: Token;
  readonly lower: string;
  pos: Upos;
  readonly mention: Mention | null;
  /** An opening quotation mark stands right before it. */
  readonly quoted: boolean;
  /** A closing one does. */
  readonly unquoted: boolean;
}

export const nominal = new Set<Upos>(["NOUN", "PROPN", "NUM", "PRON", "SYM"]);
export const possessives = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
export const subjectPronouns = new Set(["he", "she", "they", "we", "i", "it", "who"]);

/** May a noun phrase begin or go on with it? */
export const isOpenNp = (cell: Cell): boolean =>
  cell.pos === "DET" ||
  cell.pos === "ADJ" ||
  cell.pos === "NUM" ||
  cell.pos === "NOUN" ||
  cell.pos === "PROPN" ||
  cell.pos === "PRON" ||
  cell.pos === "SYM" ||
  possessives.has(cell.lower);

export function isVerbal(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.pos === "VERB" || cell.pos === "AUX");
}

/** Does a hyphen touch the words on both sides? */
export function glued(cells: readonly Cell[], i: number): boolean {
  return (
    cells[i - 1]?.token.end === cells[i]?.token.start && cells[i]?.token.end === cells[i + 1]?.token.start
  );
}
