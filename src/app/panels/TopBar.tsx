import { SearchBox } from "../find/SearchBox.tsx";
import type { GraphIndex } from "../query/graphIndex.ts";
import { useExplorer } from "../store/explorer.ts";
import { useTheme } from "../store/theme.ts";
import { text } from "../text.ts";
import { MoreMenu } from "./MoreMenu.tsx";

/** Name, search, theme, and what is done with the whole view. */
export function TopBar({ index }: { readonly index: GraphIndex | null }) {
  const select = useExplorer((state) => state.select);
  const chooseTheme = useExplorer((state) => state.chooseTheme);
  const theme = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  return (
    <header className="top">
      <h1>
        <a
          href="."
          className="brand"
          aria-label={text.top.home}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            select(null);
          }}
        >
          <svg viewBox="0 0 32 32" aria-hidden="true" className="brand-sign">
            <path className="brand-claim" d="M11 6 21 16 11 26 1 16Z" />
            <path className="brand-counter" d="M21 8.2 28.8 16 21 23.8 13.2 16Z" />
          </svg>
          <span>{text.product}</span>
        </a>
      </h1>
      {index && <SearchBox index={index} />}
      <button
        type="button"
        className="icon-button theme"
        aria-label={text.top[other]}
        title={text.top[other]}
        onClick={() => chooseTheme(other)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="6.5" />
          <path className="filled" d="M10 3.5a6.5 6.5 0 0 1 0 13Z" />
        </svg>
      </button>
      {index && <MoreMenu />}
    </header>
  );
}
