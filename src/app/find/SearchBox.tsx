import { useEffect, useId, useRef, useState } from "react";
import { documentClaims } from "../query/documentClaims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { HitWords } from "./HitWords.tsx";
import { type Hit, useSearch } from "./useSearch.ts";

/** Search and command palette in one: a combobox with a list (ARIA practices: list autocomplete). */
export function SearchBox({ index }: { readonly index: GraphIndex }) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const asked = useExplorer((state) => state.searchAsked);
  const hits = useSearch(index, query, wanted);
  const listed = open && hits !== null;
  const list = hits ?? [];

  useEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
    setOpen(true);
  }, [asked]);

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setQuery("");
    setOpen(false);
    input.current?.blur();
    if (hit.kind === "command") return hit.command.run();
    const { select, read } = useExplorer.getState();
    const found = hit.found.id;
    if (!index.documents.has(found)) return select(found);
    read({ document: found, start: documentClaims(index, found)[0]?.evidence.start ?? 0 });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const by = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => (list.length === 0 ? 0 : (at + by + list.length) % list.length));
    } else if (event.key === "Enter") choose(listed ? list[active] : undefined);
    else if (event.key === "Escape") {
      if (query === "") input.current?.blur();
      setQuery("");
      setOpen(false);
    }
  };

  return (
    <search className="search">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="search-sign">
        <circle cx="9" cy="9" r="5.5" />
        <path d="m13.2 13.2 4 4" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={text.top.search}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && list[active] ? `${id}-${active}` : undefined}
        placeholder={text.top.search}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setWanted(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <output className="unseen">{listed && query !== "" ? text.top.results(list.length) : ""}</output>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={text.top.searchShort}
        className="hits"
        hidden={!listed || list.length === 0}
      >
        {list.map((hit, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: reached through aria-activedescendant.
          <div
            key={`${hit.kind} ${hit.key}`}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className="hit"
            ref={at === active ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(hit);
            }}
            onPointerMove={() => setActive(at)}
          >
            <HitWords index={index} hit={hit} />
          </div>
        ))}
      </div>
      {open && query.trim() !== "" && list.length === 0 && (
        <div className="hits hits-none">
          <b>{hits === null ? text.top.searching : text.top.noResults(query.trim())}</b>
          {hits !== null && <span className="quiet">{text.top.noResultsHint}</span>}
        </div>
      )}
    </search>
  );
}
