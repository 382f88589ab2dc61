const KEY = "counterclaim:details-width";

/** How wide the details can be, in pixels. */
export const paneWidths = { least: 280, most: 720, usual: 432 };

/** The width chosen last time; null: as fits the screen. */
export function keptWidth(): number | null {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return kept >= paneWidths.least && kept <= paneWidths.most ? kept : null;
  } catch {
    return null;
  }
}

/** Remembers a width, brought into bounds, and gives it back; null forgets it. */
export function keepWidth(width: number | null): number | null {
  const bounded =
    width === null ? null : Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
  try {
    if (bounded === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(bounded));
  } catch {
    // A page opened from disk may have no storage; the width then lasts as long as the page.
  }
  return bounded;
}
