/** A pane beside the view whose width can be chosen: where that is kept, and its bounds in pixels. */
export interface Pane {
  readonly id: "details" | "filters";
  readonly key: string;
  /** The CSS variable of the page that holds the width. */
  readonly variable: string;
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

export const panes = {
  details: {
    id: "details",
    key: "counterclaim:details-width",
    variable: "--panel-width",
    least: 280,
    most: 720,
    usual: 432,
  },
  filters: {
    id: "filters",
    key: "counterclaim:filters-width",
    variable: "--facets-width",
    least: 200,
    most: 420,
    usual: 248,
  },
} as const satisfies Record<Pane["id"], Pane>;

/** The width chosen last time; null: as fits the screen. */
export function keptWidth({ key, least, most }: Pane): number | null {
  try {
    const kept = Number(localStorage.getItem(key));
    return kept >= least && kept <= most ? kept : null;
  } catch {
    return null;
  }
}

/** Remembers a width, brought into bounds, and gives it back; null forgets it. */
export function keepWidth({ key, least, most }: Pane, width: number | null): number | null {
  const bounded = width === null ? null : Math.round(Math.min(most, Math.max(least, width)));
  try {
    if (bounded === null) localStorage.removeItem(key);
    else localStorage.setItem(key, String(bounded));
  } catch {
    // A page opened from disk may have no storage; the width then lasts as long as the page.
  }
  return bounded;
}
