import { text } from "../text.ts";

/** Zoom in, zoom out, show everything, select in a box. */
export function ZoomButtons({
  zoomBy,
  fit,
  startBox,
}: {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly startBox: () => void;
}) {
  return (
    <div className="zoom">
      <button
        type="button"
        aria-label={text.canvas.zoomIn}
        title={text.canvas.zoomIn}
        onClick={() => zoomBy(1.3)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={text.canvas.zoomOut}
        title={text.canvas.zoomOut}
        onClick={() => zoomBy(1 / 1.3)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={text.canvas.fit} title={text.canvas.fit} onClick={fit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </button>
      <button
        type="button"
        className="zoom-box"
        aria-label={text.draw.box}
        title={`${text.draw.box}. ${text.draw.boxHint}`}
        onClick={startBox}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path strokeDasharray="2.4 2.2" d="M3 3h10v10H3Z" />
        </svg>
      </button>
    </div>
  );
}
