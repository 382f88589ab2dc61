import { useEffect, useRef, useState } from "react";
import { text } from "../text.ts";
import { keepWidth, keptWidth, type Pane, panes } from "./paneWidth.ts";

/** The edge of a pane, to be dragged or moved with the arrow keys; a double click gives it its usual width again. */
export function PaneHandle({ of }: { readonly of: Pane["id"] }) {
  const pane = panes[of];
  const handle = useRef<HTMLHRElement>(null);
  const [width, setWidth] = useState(() => keptWidth(pane));
  useEffect(() => {
    const page = handle.current?.parentElement;
    if (width === null) page?.style.removeProperty(pane.variable);
    else page?.style.setProperty(pane.variable, `${width}px`);
  }, [width, pane]);
  const change = (to: number | null) => setWidth(keepWidth(pane, to));
  const now = () => width ?? Math.round(document.getElementById(of)?.clientWidth ?? pane.usual);
  // The details lie to the right of their edge, the filters to the left.
  const wider = of === "details" ? "ArrowLeft" : "ArrowRight";
  const narrower = of === "details" ? "ArrowRight" : "ArrowLeft";
  return (
    <hr
      ref={handle}
      className={`pane-handle of-${of}`}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text.bar.resize[of]}
      aria-controls={of}
      aria-valuemin={pane.least}
      aria-valuemax={pane.most}
      aria-valuenow={width ?? pane.usual}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const page = event.currentTarget.parentElement?.getBoundingClientRect();
        if (page && event.currentTarget.hasPointerCapture(event.pointerId))
          change(of === "details" ? page.right - event.clientX : event.clientX - page.left);
      }}
      onDoubleClick={() => change(null)}
      onKeyDown={(event) => {
        if (event.key === wider) change(now() + 16);
        else if (event.key === narrower) change(now() - 16);
        else if (event.key === "Home") change(pane.least);
        else if (event.key === "End") change(pane.most);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
