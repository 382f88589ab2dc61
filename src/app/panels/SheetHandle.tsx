import { useEffect, useRef, useState } from "react";
import { text } from "../text.ts";

const levels = ["peek", "half", "full"] as const;
type Level = (typeof levels)[number];

/** How much of the page each takes. */
const shares: Readonly<Record<Level, number>> = { peek: 0.24, half: 0.55, full: 0.94 };
/** Let go beneath this, the sheet is put away. */
const AWAY = 0.12;

const nearest = (share: number): Level =>
  levels.toSorted((a, b) => Math.abs(shares[a] - share) - Math.abs(shares[b] - share))[0] ?? "half";

/** The edge of the sheet, to be dragged, tapped or moved with the arrow keys to one of three heights. */
export default function SheetHandle({ close }: { readonly close: () => void }) {
  const handle = useRef<HTMLHRElement>(null);
  const dragged = useRef<number | null>(null);
  // Until a reader chooses, the sheet is as high as what it holds, within half.
  const [level, setLevel] = useState<Level | null>(null);
  const sheet = () => handle.current?.parentElement;
  const raise = (share: number | null) => {
    if (share === null) sheet()?.style.removeProperty("--sheet-height");
    else sheet()?.style.setProperty("--sheet-height", `${(share * 100).toFixed(2)}%`);
  };
  const choose = (to: Level) => {
    setLevel(to);
    raise(shares[to]);
  };
  useEffect(() => {
    const held = handle.current?.parentElement;
    return () => {
      held?.style.removeProperty("--sheet-height");
    };
  }, []);
  const at = levels.indexOf(level ?? "half");
  return (
    <hr
      ref={handle}
      className="sheet-handle"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={text.bar.sheet}
      aria-controls="details"
      aria-valuemin={0}
      aria-valuemax={2}
      aria-valuenow={at}
      aria-valuetext={text.bar.sheetLevels[levels[at] ?? "half"]}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const page = sheet()?.parentElement?.getBoundingClientRect();
        if (!page || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        dragged.current = Math.min(shares.full, (page.bottom - event.clientY + 12) / page.height);
        raise(dragged.current);
      }}
      onPointerUp={() => {
        const share = dragged.current;
        dragged.current = null;
        if (share === null) choose(level === "full" ? "half" : "full");
        else if (share < AWAY) close();
        else choose(nearest(share));
      }}
      onPointerCancel={() => {
        dragged.current = null;
        raise(level && shares[level]);
      }}
      onKeyDown={(event) => {
        const to = { ArrowUp: at + 1, ArrowDown: at - 1, End: 2, Home: 0 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        choose(levels[Math.min(2, Math.max(0, to))] ?? "half");
      }}
    />
  );
}
