/** One attribute of a row: a name that every format allows, its type, and its value; null when there is none. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "double";
  readonly of: (row: Row) => string | number | null;
}

/** Several values in one cell. */
export const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join("; ");
