import type { Mention } from "../../model/reading.ts";
import type { Cell } from "./cell.ts";
import type { ChunkInput } from "./chunkShape.ts";

const quotationMarks = new Set(['"', "“", "”", "‘"]);
const openingMarks = new Set(['"', "“", "‘"]);
const closingMarks = new Set(['"', "”"]);

/** The tokens as the chunker sees them, those in brackets and quotation marks left out; and how many full quotations stand before which cell. */
export function makeCells(input: ChunkInput): { cells: Cell[]; quotesAt: Map<number, number> } {
  const mentionAt = longestMentions(input.mentions);
  const cells: Cell[] = [];
  const quotesAt = new Map<number, number>();
  let depth = 0;
  for (const at of input.at) {
    const token = input.tokens[at];
    if (!token) continue;
    if (input.quotesBefore.has(at)) addQuote(quotesAt, cells.length);
    const { text } = token;
    if (text === "(" || text === "[") depth++;
    const skip = depth > 0;
    if ((text === ")" || text === "]") && depth > 0) depth--;
    if (skip || quotationMarks.has(text)) continue;
    const before = input.tokens[at - 1];
    cells.push({
      at,
      token,
      lower: token.lower,
      pos: token.pos,
      mention: mentionAt.get(at) ?? null,
      quoted: before !== undefined && openingMarks.has(before.text),
      unquoted:
        before !== undefined && closingMarks.has(before.text) && before.start === input.tokens[at - 2]?.end,
    });
  }
  if (input.quotesBefore.has(-1)) addQuote(quotesAt, cells.length);
  return { cells, quotesAt };
}

function addQuote(quotesAt: Map<number, number>, cell: number): void {
  quotesAt.set(cell, (quotesAt.get(cell) ?? 0) + 1);
}

/** The longest mention that holds each token position. */
function longestMentions(mentions: readonly Mention[]): Map<number, Mention> {
  const mentionAt = new Map<number, Mention>();
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at++) {
      const held = mentionAt.get(at);
      if (!held || held.to - held.from < mention.to - mention.from) mentionAt.set(at, mention);
    }
  return mentionAt;
}
