import { type Filter, noFilter } from "../query/filter.ts";

export const views = ["graph", "threads", "matrix", "timeline", "table", "documents"] as const;
export type View = (typeof views)[number];

export const threadOrders = ["sources", "newest", "oldest", "answers"] as const;
export type ThreadOrder = (typeof threadOrders)[number];

export const tables = ["claims", "actors", "documents"] as const;
export type TableName = (typeof tables)[number];

/** Where in an article the reader stands. */
export interface Reading {
  readonly document: string;
  readonly start: number;
}

/** What of the graph is drawn beyond the filter. */
export interface Drawing {
  /** Steps around the selected node that are drawn; null: everything. */
  readonly hops: 1 | 2 | 3 | null;
  /** Nodes taken out by hand. */
  readonly hidden: readonly string[];
  /** If any, only these and what ties them. */
  readonly isolated: readonly string[];
  /** Nodes all of whose neighbours are drawn. */
  readonly expanded: readonly string[];
  /** Nodes that stay drawn whatever else is filtered. */
  readonly pinned: readonly string[];
  /** Ends of the path asked for. */
  readonly path: readonly string[];
  /** Documents as nodes of their own. */
  readonly documents: boolean;
  /** The parties themselves, where there are so many that they would be gathered by nation. */
  readonly parties: boolean;
}

/** One state of the page: everything an address can lead to. */
export interface Place {
  /** Null: as fits the screen and the size of the graph. */
  readonly view: View | null;
  readonly selected: string | null;
  readonly reading: Reading | null;
  readonly filter: Filter;
  readonly threads: { readonly order: ThreadOrder; readonly byPair: boolean };
  readonly table: TableName;
  readonly drawing: Drawing;
}

export const fullDrawing: Drawing = {
  hops: null,
  hidden: [],
  isolated: [],
  expanded: [],
  pinned: [],
  path: [],
  documents: false,
  parties: false,
};

/** Is nothing of the graph left out or added by hand? Documents and parties are only ways to draw all of it. */
export const isWhole = ({ hops, hidden, isolated, expanded, pinned, path }: Drawing): boolean =>
  hops === null && [hidden, isolated, expanded, pinned, path].every((ids) => ids.length === 0);

export const startPlace: Place = {
  view: null,
  selected: null,
  reading: null,
  filter: noFilter,
  threads: { order: "sources", byPair: false },
  table: "claims",
  drawing: fullDrawing,
};
