import type { QuoteSpan } from "../../model/grammar.ts";
import type { Zone } from "../../model/text.ts";

const opens = (text: string, at: number): boolean =>
  /[\s([—–-]/u.test(text[at - 1] ?? " ") && /\S/u.test(text[at + 1] ?? " ");
const closes = (text: string, at: number): boolean =>
  /\S/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ");

/** A single curly or straight mark is a quotation mark only where it cannot be an apostrophe. */
function marksOf(
  text: string,
  from: number,
  to: number,
): { at: number; open: boolean; close: boolean; sort: string }[] {
  const marks = [];
  for (let at = from; at < to; at++) {
    const c = text[at];
    if (c === "“") marks.push({ at, open: true, close: false, sort: "double" });
    else if (c === "”") marks.push({ at, open: false, close: true, sort: "double" });
    else if (c === '"')
      marks.push({
        at,
        open: at === from || opens(text, at),
        close: closes(text, at) || at === to - 1,
        sort: "double",
      });
    else if (c === "‘" && opens(text, at)) marks.push({ at, open: true, close: false, sort: "single" });
    else if (c === "’" && closes(text, at)) marks.push({ at, open: false, close: true, sort: "single" });
    else if (c === "'" && at > from && opens(text, at))
      marks.push({ at, open: true, close: false, sort: "single" });
    else if (c === "'" && closes(text, at) && !/s'$/u.test(text.slice(at - 1, at + 1)))
      marks.push({ at, open: false, close: true, sort: "single" });
  }
  return marks;
}

/** Is a whole clause quoted? Its end, or what stands before it, says so. */
function isFull(text: string, start: number, end: number, from: number): boolean {
  const inner = text
    .slice(start + 1, end)
    .replace(/["”’']$/u, "")
    .trim();
  const words = inner.split(/\s+/u).length;
  if (words <= 2 && !/[.,?!]$/u.test(inner)) return false;
  const before = text.slice(from, start).trimEnd();
  if (/[.,?!…—–]$/u.test(inner) && (words > 3 || before === "" || /[,:.?!”"]$/u.test(before))) {
    // "… a “broad, deliberate,” effort": a comma inside the marks in the middle of the writer's sentence.
    return before === "" || /[,:;.?!”"—–]$/u.test(before) || words > 5;
  }
  return words > 4 && (before === "" || /[,:.?!”"]$/u.test(before));
}

/**
 * The quotations of a document, paragraph by paragraph, outermost marks only. One that is not closed runs to the end of its
 * paragraph (a quotation over several paragraphs opens anew in each). Single marks count only where no double mark is open.
 */
export function findQuotes(text: string, zones: readonly Zone[]): QuoteSpan[] {
  const quotes: QuoteSpan[] = [];
  for (const zone of zones) {
    if (zone.kind !== "body" && zone.kind !== "headline") continue;
    let open: { at: number; sort: string } | null = null;
    const push = (start: number, end: number): void => {
      quotes.push({ id: quotes.length, start, end, full: isFull(text, start, end, zone.start) });
    };
    const marks = marksOf(text, zone.start, zone.end);
    marks.forEach((mark, i) => {
      if (open === null) {
        const closedLater =
          mark.sort === "double" || marks.slice(i + 1).some((m) => m.sort === "single" && m.close);
        if (mark.open && closedLater) open = mark;
      } else if (
        mark.sort === open.sort &&
        mark.close &&
        !(mark.open && mark.sort === "double" && /\s/u.test(text[mark.at - 1] ?? ""))
      ) {
        push(open.at, mark.at + 1);
        open = null;
      } else if (mark.sort === open.sort && mark.open && mark.sort === "double" && !mark.close) {
        // A second opening mark without a closing one: the first was never closed.
        push(open.at, mark.at);
        open = mark;
      }
    });
    const left = open as { at: number; sort: string } | null;
    if (left?.sort === "double") push(left.at, zone.end);
  }
  return quotes;
}
