import { useEffect } from "react";
import { useExplorer } from "../store/explorer.ts";

/** The keys that hold everywhere: search, undo, redo, the list of keys, one level back. */
export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { undo, redo, askSearch, openDialog, singleKeys } = useExplorer.getState();
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = target?.closest("input, textarea, select, [contenteditable]") != null;
      const held = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (held && key === "k") askSearch();
      else if (typing || event.altKey || target?.closest("dialog")) return;
      else if (held && key === "z") event.shiftKey ? redo() : undo();
      else if (held && key === "y") redo();
      else if (held || !singleKeys) return;
      else if (event.key === "/") askSearch();
      else if (event.key === "?") openDialog("keys");
      else if (event.key === "Escape" && !event.defaultPrevented) stepBack();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** Leaves the overview's sheet, the article, the selection: the innermost that is open. */
function stepBack(): void {
  const { aboutOpen, openAbout, place, closeReader, select } = useExplorer.getState();
  if (aboutOpen) openAbout(false);
  else if (place.reading !== null) closeReader();
  else if (place.selected !== null) select(null);
}
