import { useMemo } from "react";
import type { GraphDocument } from "../../model/graph.ts";
import { MarkedText } from "../panels/Quote.tsx";
import type { ReaderSpan } from "../query/readerSpans.ts";
import { useExplorer } from "../store/explorer.ts";
import type { Reading } from "../store/place.ts";
import { type Paragraph, paragraphsOf } from "./paragraphsOf.ts";
import { ReaderParagraph } from "./ReaderParagraph.tsx";

/** The article's paragraphs, or only its quotations where no more is published, with the sentences marked. */
export function ArticleText(properties: {
  readonly document: GraphDocument;
  readonly spans: readonly ReaderSpan[];
  readonly reading: Reading;
  readonly here: React.RefObject<HTMLElement | null>;
}) {
  const { document, spans, reading, here } = properties;
  const lit = useExplorer((state) => state.lit);
  const { read, light } = useExplorer.getState();
  const paragraphs = useMemo(
    () =>
      document.text === undefined
        ? spans.map(({ evidence }): Paragraph => ({ start: evidence.start, text: evidence.quote }))
        : paragraphsOf(document.text, document.headline),
    [document, spans],
  );
  return (
    <div className="reader-body" data-quotes={document.text === undefined}>
      {paragraphs.map((paragraph) => (
        <ReaderParagraph key={paragraph.start} paragraph={paragraph} spans={spans}>
          {({ evidence, claims }, words, first) => {
            const claim = claims[0];
            const parties = claims.flatMap((one): string[] => [one.id, ...one.speakers]);
            const own = {
              "data-lit": lit.some((id) => parties.includes(id)),
              onPointerEnter: () => light(parties),
              onPointerLeave: () => light([]),
            };
            if (evidence.start === reading.start)
              return (
                <mark className="here" ref={first ? here : undefined} {...own}>
                  {words === evidence.quote ? <MarkedText evidence={evidence} /> : words}
                </mark>
              );
            return claim ? (
              <button
                type="button"
                className={`there there-${claim.kind}`}
                onClick={() => read({ document: document.id, start: evidence.start }, claim.id)}
                {...own}
              >
                {words}
              </button>
            ) : (
              words
            );
          }}
        </ReaderParagraph>
      ))}
    </div>
  );
}
