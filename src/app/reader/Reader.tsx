import { ArrowLeft } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { DocumentNotes } from "../documents/DocumentNotes.tsx";
import { readerSpans } from "../query/readerSpans.ts";
import { leaveReader } from "../store/address.ts";
import { useExplorer } from "../store/explorer.ts";
import type { Reading } from "../store/place.ts";
import { useClaims } from "../store/useClaims.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { ArticleText } from "./ArticleText.tsx";
import { ReaderClaims } from "./ReaderClaims.tsx";
import { ReaderMap } from "./ReaderMap.tsx";
import { ReaderSteps } from "./ReaderSteps.tsx";
import { SourceLine } from "./SourceLine.tsx";

/** An article with every sentence behind a claim marked, the claims beside it, and the way from one to the next. */
export default function Reader({ reading }: { readonly reading: Reading }) {
  const index = useIndex();
  const { ids } = useClaims();
  const selected = useExplorer((state) => state.place.selected);
  const document = index.documents.get(reading.document);
  const here = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const spans = useMemo(
    () => readerSpans(index, reading.document, reading.start, selected, ids),
    [index, reading, selected, ids],
  );
  useEffect(() => {
    if (reading.document) title.current?.focus({ preventScroll: true });
  }, [reading.document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place in an article is scrolled to anew.
  useEffect(() => {
    here.current?.scrollIntoView({ block: "center" });
  }, [reading.document, reading.start]);

  return (
    <article className="reader" aria-label={text.reader.label}>
      <div className="reader-bar">
        <button type="button" className="bar-button" onClick={leaveReader}>
          <ArrowLeft aria-hidden="true" className="icon" strokeWidth={1.6} />
          {text.reader.back}
        </button>
        <ReaderSteps spans={spans} reading={reading} />
      </div>
      {document === undefined ? (
        <p className="empty">{text.reader.gone}</p>
      ) : (
        <div className="reader-page">
          <div className="reader-text">
            <header className="reader-head">
              <h2 ref={title} tabIndex={-1}>
                {document.headline ?? text.evidence.noHeadline}
              </h2>
              <SourceLine document={document} />
              {document.text === undefined && <p className="quiet">{text.reader.quotesOnly}</p>}
              <DocumentNotes document={document} />
            </header>
            <ArticleText document={document} spans={spans} reading={reading} here={here} />
          </div>
          {document.text !== undefined && (
            <ReaderMap length={document.text.length} spans={spans} reading={reading} />
          )}
          <ReaderClaims spans={spans} reading={reading} />
        </div>
      )}
    </article>
  );
}
