import { useEffect, useRef, useState } from "react";
import { text } from "../text.ts";
import { keepWidth, keptWidth, paneWidths } from "./paneWidth.ts";

/** The edge of the details, to be dragged or moved with the arrow keys; a double click gives them their usual width again. */
export function PaneHandle() {
  const handle = useRef<HTMLHRElement>(null);
  const [width, setWidth] = useState(keptWidth);
  useEffect(() => {
    const page = handle.current?.parentElement;
    if (width === null) page?.style.removeProperty("--panel-width");
    else page?.style.setProperty("--panel-width", `${width}px`);
  }, [width]);
  const change = (to: number | null) => setWidth(keepWidth(to));
  const now = () => width ?? Math.round(handle.current?.nextElementSibling?.clientWidth ?? paneWidths.usual);
  return (
    <hr
      ref={handle}
      className="pane-handle"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text.bar.resize}
      aria-controls="details"
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      aria-valuenow={width ?? paneWidths.usual}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const page = event.currentTarget.parentElement;
        if (page && event.currentTarget.hasPointerCapture(event.pointerId))
          change(page.getBoundingClientRect().right - event.clientX);
      }}
      onDoubleClick={() => change(null)}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") change(now() + 16);
        else if (event.key === "ArrowRight") change(now() - 16);
        else if (event.key === "Home") change(paneWidths.least);
        else if (event.key === "End") change(paneWidths.most);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
