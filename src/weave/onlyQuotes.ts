import type { SourceDocument, Span } from "../model/document.ts";
import type { Evidence } from "../model/graph.ts";

type Cited = { readonly evidence: readonly Evidence[] };

/** Spans joined where they overlap or only white space stands between them, in order. */
function joined(spans: readonly Span[], text: string): Span[] {
  const list: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = list.at(-1);
    if (last && text.slice(last.end, start).trim() === "") last.end = Math.max(last.end, end);
    else list.push({ start, end });
  }
  return list;
}

/**
 * Of a document whose text is not published whole, only sentences that are evidence leave the build: the words around a quotation
 * are cut back to what is quoted elsewhere in the graph.
 */
export function onlyQuotes<C extends Cited>(items: readonly C[], documents: readonly SourceDocument[]): C[] {
  const closed = new Map(documents.flatMap((d) => (d.publish === "full" ? [] : [[d.id, d.text] as const])));
  const cited = new Map<string, Map<string, Span>>();
  for (const { evidence } of items)
    for (const { document, start, end } of evidence)
      if (closed.has(document)) {
        const spans = cited.get(document) ?? new Map<string, Span>();
        cited.set(document, spans.set(`${start}-${end}`, { start, end }));
      }
  const open = new Map(
    [...cited].map(([id, spans]) => [id, joined([...spans.values()], closed.get(id as never) ?? "")]),
  );
  const cut = (e: Evidence): Evidence => {
    const around = open.get(e.document)?.find(({ start, end }) => start <= e.start && e.end <= end);
    if (!around) return e;
    const before = Math.min(e.prefix.length, e.start - around.start);
    return {
      ...e,
      prefix: before === 0 ? "" : e.prefix.slice(-before),
      suffix: e.suffix.slice(0, around.end - e.end),
    };
  };
  return closed.size === 0
    ? [...items]
    : items.map((item) => ({ ...item, evidence: item.evidence.map(cut) }));
}
