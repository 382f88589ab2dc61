import type { SourceDocument, Span } from "../model/document.ts";
import type { Evidence, Mark } from "../model/graph.ts";

const around = 40;

/** A half surrogate at either end would make a string no file can hold. */
const whole = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]/u, "").replace(/[\uD800-\uDBFF]$/u, "");

/** The verbatim evidence for a span of a document, with the words around it and the marks that fall inside. */
export function cite(document: SourceDocument, span: Span, marks: readonly Mark[] = []): Evidence {
  const { text, id } = document;
  const inside = marks.filter((m) => m.start >= span.start && m.end <= span.end);
  return {
    document: id,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: whole(text.slice(Math.max(0, span.start - around), span.start)),
    suffix: whole(text.slice(span.end, span.end + around)),
    ...(inside.length > 0 ? { marks: inside } : {}),
  };
}
