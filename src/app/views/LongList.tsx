import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useSyncExternalStore } from "react";

/** Fewer rows than this are all in the page, where the browser's own search finds them. */
const SHORT = 40;

/** A scrolling list of which, when it is long, only the rows in sight are in the page; all of them when it is printed. */
export function LongList<T>(properties: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly estimate: (item: T) => number;
  readonly children: (item: T) => React.ReactNode;
  /** Row to bring into sight when it changes; −1 for none. */
  readonly reveal: number;
  readonly className: string;
  readonly head?: React.ReactNode;
}) {
  const { items, keyOf, estimate, children, reveal, className, head } = properties;
  const frame = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const whole = items.length <= SHORT || printing;
  const rows = useVirtualizer({
    count: items.length,
    enabled: !whole,
    getScrollElement: () => frame.current,
    estimateSize: (at) => {
      const item = items[at];
      return item === undefined ? 0 : estimate(item);
    },
    getItemKey: (at) => {
      const item = items[at];
      return item === undefined ? at : keyOf(item);
    },
    overscan: 4,
    initialRect: { width: 800, height: 900 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another row to reveal scrolls.
  useEffect(() => {
    if (reveal < 0) return;
    if (whole) frame.current?.querySelector(`[data-index="${reveal}"]`)?.scrollIntoView({ block: "nearest" });
    else rows.scrollToIndex(reveal, { align: "auto" });
  }, [reveal]);
  return (
    <div ref={frame} className={`long-list ${className}`}>
      {head}
      {whole ? (
        <ol>
          {items.map((item, at) => (
            <li key={keyOf(item)} data-index={at}>
              {children(item)}
            </li>
          ))}
        </ol>
      ) : (
        <ol style={{ height: rows.getTotalSize(), position: "relative" }}>
          {rows.getVirtualItems().map((row) => {
            const item = items[row.index];
            return item === undefined ? null : (
              <li
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                aria-posinset={row.index + 1}
                aria-setsize={items.length}
                style={{
                  position: "absolute",
                  insetInline: 0,
                  top: 0,
                  transform: `translateY(${row.start}px)`,
                }}
              >
                {children(item)}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}

let printing = false;
function usePrinting(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const set = (now: boolean) => () => {
        printing = now;
        changed();
      };
      const [before, after] = [set(true), set(false)];
      addEventListener("beforeprint", before);
      addEventListener("afterprint", after);
      return () => {
        removeEventListener("beforeprint", before);
        removeEventListener("afterprint", after);
      };
    },
    () => printing,
  );
}
