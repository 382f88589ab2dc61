import type { ReaderSpan } from "../query/readerSpans.ts";
import type { Paragraph } from "./paragraphsOf.ts";

/** One paragraph with its spans drawn by `children`; a span over several paragraphs is drawn in each. */
export function ReaderParagraph({
  paragraph,
  spans,
  children,
}: {
  readonly paragraph: Paragraph;
  readonly spans: readonly ReaderSpan[];
  readonly children: (span: ReaderSpan, words: string, first: boolean) => React.ReactNode;
}) {
  const end = paragraph.start + paragraph.text.length;
  const pieces: React.ReactNode[] = [];
  let at = paragraph.start;
  const words = (from: number, to: number) =>
    paragraph.text.slice(from - paragraph.start, to - paragraph.start);
  for (const span of spans) {
    const from = Math.max(at, span.evidence.start);
    const to = Math.min(end, span.evidence.end);
    if (from >= to) continue;
    pieces.push(words(at, from));
    pieces.push(<span key={from}>{children(span, words(from, to), from === span.evidence.start)}</span>);
    at = to;
  }
  pieces.push(words(at, end));
  return <p>{pieces}</p>;
}
