import type { AccusationNode, PartyNode } from "../../model/graph.ts";
import { accuserToAccused, tally } from "./claims.ts";
import type { GraphIndex } from "./graphIndex.ts";

export interface MatrixCell {
  readonly count: number;
  readonly answered: number;
}

/** Who accused whom, how often, and how often with an answer; those who accuse most come first. */
export interface Matrix {
  readonly rows: readonly PartyNode[];
  readonly columns: readonly PartyNode[];
  readonly at: (row: string, column: string) => MatrixCell;
  readonly most: number;
  /** Whether parties were left out for want of room. */
  readonly part: boolean;
}

const none: MatrixCell = { count: 0, answered: 0 };

export function matrixOf(index: GraphIndex, accusations: readonly AccusationNode[], atMost: number): Matrix {
  const named = (ids: readonly (readonly string[])[]) => tally(index, ids).map(({ party }) => party);
  const rows = named(accusations.map((claim) => claim.speakers));
  const shown = rows.slice(0, atMost);
  const all = named(accusations.map((claim) => claim.accused));
  const cells = new Map<string, MatrixCell>();
  for (const pair of accuserToAccused(accusations))
    cells.set(`${pair.accuser} ${pair.accused}`, {
      count: pair.accusations.length,
      answered: pair.accusations.filter((claim) => claim.contestation !== "no-answer").length,
    });
  const at = (row: string, column: string) => cells.get(`${row} ${column}`) ?? none;
  // Columns in the order in which the rows reach them, so that what belongs together stands together.
  const columns = [
    ...new Set(shown.flatMap((row) => all.filter((column) => at(row.id, column.id).count > 0))),
  ];
  return {
    rows: shown,
    columns: columns.slice(0, atMost),
    at,
    most: Math.max(1, ...[...cells.values()].map((cell) => cell.count)),
    part: rows.length > shown.length || all.length > Math.min(columns.length, atMost),
  };
}
