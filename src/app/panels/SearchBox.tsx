import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import type { GraphIndex } from "../query/graphIndex.ts";
import { type Hit, searchNodes } from "../query/searchNodes.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { names } from "./ClaimRow.tsx";
import { KindSign } from "./KindSign.tsx";

/** Search over names, other names and claims: a combobox with a list of results (ARIA practices: list autocomplete). */
export function SearchBox({ index }: { readonly index: GraphIndex }) {
  const id = useId();
  const select = useExplorer((state) => state.select);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => searchNodes(index.graph, asked), [index, asked]);
  const listed = open && asked.trim() !== "";

  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
      const palette = event.key === "k" && (event.metaKey || event.ctrlKey);
      if (!palette && (typing || event.key !== "/" || event.metaKey || event.ctrlKey || event.altKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", focusSearch);
    return () => removeEventListener("keydown", focusSearch);
  }, []);

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    setQuery("");
    setOpen(false);
    input.current?.blur();
    select(hit.node.id);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setActive((at) =>
        hits.length === 0 ? 0 : (at + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length,
      );
    } else if (event.key === "Enter") choose(listed ? hits[active] : undefined);
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
        aria-activedescendant={listed && hits[active] ? `${id}-${active}` : undefined}
        placeholder={text.top.search}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <output className="unseen">{listed ? text.top.results(hits.length) : ""}</output>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the options are reached through aria-activedescendant. */}
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={text.top.searchShort}
        className="hits"
        hidden={!listed || hits.length === 0}
      >
        {hits.map((hit, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: reached through aria-activedescendant.
          <div
            key={hit.node.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className="hit"
            onPointerDown={(event) => {
              event.preventDefault();
              choose(hit);
            }}
            onPointerMove={() => setActive(at)}
          >
            <KindSign kind={hit.node.kind} />
            <HitWords index={index} hit={hit} />
          </div>
        ))}
      </div>
      {listed && hits.length === 0 && (
        <div className="hits hits-none">
          <b>{text.top.noResults(asked.trim())}</b>
          <span className="quiet">{text.top.noResultsHint}</span>
        </div>
      )}
    </search>
  );
}

function HitWords({ index, hit: { node, alias } }: { readonly index: GraphIndex; readonly hit: Hit }) {
  const isClaim = "tier" in node;
  const more = isClaim
    ? node.kind === "accusation"
      ? `${names(index, node.speakers) || text.overview.unattributed} → ${names(index, node.accused)}`
      : names(index, node.speakers)
    : alias
      ? text.top.alias(alias)
      : node.kind === "actor"
        ? text.actorTypes[node.actorType]
        : text.kinds[node.kind];
  return (
    <span className="hit-words">
      <span className="hit-label">{node.label}</span>
      <span className="quiet small">{more}</span>
    </span>
  );
}
