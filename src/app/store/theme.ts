import { useSyncExternalStore } from "react";
import { type Theme, useExplorer } from "./explorer.ts";

const KEY = "counterclaim:theme";

/** Brings back the theme chosen last time and writes the chosen one on the page. */
export function followTheme(): void {
  const kept = remembered();
  if (kept) useExplorer.getState().chooseTheme(kept);
  const write = (theme: Theme | null) => {
    if (theme === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  write(kept);
  useExplorer.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    write(theme);
    try {
      if (theme) localStorage.setItem(KEY, theme);
    } catch {
      // A page opened from disk may have no storage; the choice then lasts as long as the page.
    }
  });
}

function remembered(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}

/** The theme in force: the chosen one, or the system's. */
export function useTheme(): Theme {
  const chosen = useExplorer((state) => state.theme);
  const system = useMatch("(prefers-color-scheme: dark)") ? "dark" : "light";
  return chosen ?? system;
}

/** Whether a media query holds, kept up to date. */
export function useMatch(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener("change", changed);
      return () => list?.removeEventListener("change", changed);
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
  );
}
