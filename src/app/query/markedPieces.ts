import type { Evidence, Mark } from "../../model/graph.ts";

export interface Piece {
  readonly text: string;
  readonly roles: readonly Mark["role"][];
  /** Where the piece stands in the document's text. */
  readonly start: number;
}

/** Cuts a quotation at its marks; marks may overlap, and what sticks out of the quotation is cut off. */
export function markedPieces({ quote, start, end, marks = [] }: Evidence): Piece[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    const over = marks.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      text: quote.slice(from - start, to - start),
      roles: [...new Set(over.map((mark) => mark.role))],
      start: from,
    };
  });
}
