import type { ReaderSpan } from "../query/readerSpans.ts";
import { useExplorer } from "../store/explorer.ts";
import type { Reading } from "../store/place.ts";

/** The article as a strip, its marks where they stand; a pointer's shortcut for what the list beside it also does. */
export function ReaderMap(properties: {
  readonly length: number;
  readonly spans: readonly ReaderSpan[];
  readonly reading: Reading;
}) {
  const { length, spans, reading } = properties;
  const { read } = useExplorer.getState();
  const share = (offset: number) => (1000 * offset) / Math.max(1, length);
  return (
    <svg className="reader-map" viewBox="0 0 10 1000" preserveAspectRatio="none" aria-hidden="true">
      {spans.map(({ evidence, claims }) =>
        claims[0] ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the list beside it does the same.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          <rect
            key={evidence.start}
            className={`map-${claims[0].kind}${evidence.start === reading.start ? " map-here" : ""}`}
            x="0"
            width="10"
            y={share(evidence.start)}
            height={Math.max(6, share(evidence.end - evidence.start))}
            onClick={() => read({ document: reading.document, start: evidence.start }, claims[0]?.id)}
          />
        ) : null,
      )}
    </svg>
  );
}
