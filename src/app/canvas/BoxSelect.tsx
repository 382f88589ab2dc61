import type { Core, NodeSingular } from "cytoscape";
import { useEffect, useRef, useState } from "react";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A box over the picture, by dragging or by clicking two corners; then what lies in it can be isolated or hidden. */
export function BoxSelect({ cy, end }: { readonly cy: Core | null; readonly end: () => void }) {
  const [from, setFrom] = useState<Corner | null>(null);
  const [to, setTo] = useState<Corner | null>(null);
  const [boxed, setBoxed] = useState<readonly string[] | null>(null);
  const drawing = useExplorer((state) => state.place.drawing);
  const { draw, light } = useExplorer.getState();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === "Escape" && end();
    addEventListener("keydown", leave);
    return () => {
      removeEventListener("keydown", leave);
      light([]);
    };
  }, [end, light]);
  const corner = (event: React.PointerEvent): Corner => {
    const box = frame.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const far = (a: Corner, b: Corner) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > 8;
  const close = (last: Corner) => {
    if (!from || !cy) return;
    const inside = (cy.nodes().toArray() as NodeSingular[])
      .filter((node) => {
        const { x, y } = node.renderedPosition();
        return (x - from.x) * (x - last.x) <= 0 && (y - from.y) * (y - last.y) <= 0;
      })
      .map((node) => node.id())
      .filter((id) => !id.startsWith("doc:"));
    setBoxed(inside);
    light(inside);
  };
  const act = (change: () => void) => () => {
    change();
    end();
  };
  return (
    <div
      ref={frame}
      className="box-select"
      onPointerDown={(event) => {
        if (boxed !== null || event.target !== event.currentTarget) return;
        const at = corner(event);
        if (from === null) setFrom(at);
        setTo(at);
      }}
      onPointerMove={(event) => from !== null && boxed === null && setTo(corner(event))}
      onPointerUp={(event) => {
        const at = corner(event);
        if (from !== null && boxed === null && far(from, at)) close(at);
      }}
    >
      {from && to && (
        <div
          className="box-frame"
          style={{
            left: Math.min(from.x, to.x),
            top: Math.min(from.y, to.y),
            width: Math.abs(from.x - to.x),
            height: Math.abs(from.y - to.y),
          }}
        />
      )}
      <div className="box-words" role="status">
        {boxed === null ? (
          <span>{text.draw.boxHint}</span>
        ) : (
          <>
            <span>{text.draw.boxed(boxed.length)}</span>
            <button
              type="button"
              className="button button-small"
              disabled={boxed.length === 0}
              onClick={act(() => draw({ isolated: boxed }))}
            >
              {text.draw.isolate}
            </button>
            <button
              type="button"
              className="button button-small"
              disabled={boxed.length === 0}
              onClick={act(() => draw({ hidden: [...drawing.hidden, ...boxed] }))}
            >
              {text.draw.hide}
            </button>
          </>
        )}
        <button type="button" className="button button-small button-plain" onClick={end}>
          {text.draw.done}
        </button>
      </div>
    </div>
  );
}
