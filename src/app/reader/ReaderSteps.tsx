import { ArrowDown, ArrowUp } from "lucide-react";
import { IconButton } from "../panels/IconButton.tsx";
import type { ReaderSpan } from "../query/readerSpans.ts";
import { useExplorer } from "../store/explorer.ts";
import type { Reading } from "../store/place.ts";
import { text } from "../text.ts";

/** From one marked sentence to the one before or after it. */
export function ReaderSteps({ spans, reading }: { spans: readonly ReaderSpan[]; reading: Reading }) {
  const { read } = useExplorer.getState();
  const marked = spans.filter(({ claims }) => claims.length > 0);
  const at = marked.findIndex(({ evidence }) => evidence.start === reading.start);
  const before = marked.filter(({ evidence }) => evidence.start < reading.start).at(-1);
  const after = marked.find(({ evidence }) => evidence.start > reading.start);
  const go = (to: ReaderSpan | undefined) => () => {
    if (to) read({ document: reading.document, start: to.evidence.start }, to.claims[0]?.id);
  };
  if (marked.length === 0) return <p className="quiet small">{text.reader.none}</p>;
  return (
    <span className="reader-steps">
      <span className="quiet number small" aria-live="polite">
        {at >= 0 ? text.reader.position(at + 1, marked.length) : ""}
      </span>
      <IconButton icon={ArrowUp} name={text.reader.previous} disabled={!before} onClick={go(before)} />
      <IconButton icon={ArrowDown} name={text.reader.next} disabled={!after} onClick={go(after)} />
    </span>
  );
}
