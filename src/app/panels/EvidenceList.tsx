import { quotationLink } from "../../export/citation/quotationLink.ts";
import type { ClaimNode, Evidence } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { sayDate } from "../query/sayDate.ts";
import { CiteRow } from "../share/CiteRow.tsx";
import { hrefOf } from "../store/address.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { MarkKey, Quote } from "./Quote.tsx";
import { ShowMore } from "./ShowMore.tsx";

/** The source sentences: verbatim, where from, and the way to the article. */
export function EvidenceList({
  index,
  evidence,
  claim = null,
}: {
  readonly index: GraphIndex;
  readonly evidence: readonly Evidence[];
  readonly claim?: ClaimNode | null;
}) {
  return (
    <section className="evidence" aria-labelledby="evidence-heading">
      <header className="section-head">
        <h3 id="evidence-heading">{text.detail.sourcesHeading}</h3>
        <MarkKey evidence={evidence} />
      </header>
      <ol className="evidence-list">
        <ShowMore items={evidence} most={6}>
          {(one) => (
            <li key={`${one.document} ${one.start} ${one.end}`}>
              <Quote evidence={one} />
              <Source index={index} evidence={one} />
              <Cite index={index} evidence={one} claim={claim} />
            </li>
          )}
        </ShowMore>
      </ol>
    </section>
  );
}

function Source({ index, evidence }: { readonly index: GraphIndex; readonly evidence: Evidence }) {
  const read = useExplorer((state) => state.read);
  const document = index.documents.get(evidence.document);
  if (!document) return null;
  const original = quotationLink(document.url, evidence.quote);
  const reading = { document: evidence.document, start: evidence.start };
  return (
    <div className="source">
      <p className="source-name">
        <span className="source-headline">{document.headline ?? text.evidence.noHeadline}</span>
        <span className="quiet">
          {document.publisher ?? text.evidence.unknownPublisher}
          {", "}
          {document.publishedAt ? (
            <time dateTime={document.publishedAt.value}>{sayDate(document.publishedAt.value)}</time>
          ) : (
            text.evidence.undated
          )}
        </span>
      </p>
      <p className="source-links">
        {document.text === undefined ? (
          <span className="quiet">{text.evidence.quotesOnly}</span>
        ) : (
          <a
            href={hrefOf({ reading })}
            className="button button-small"
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              read(reading);
            }}
          >
            {text.evidence.readInContext}
          </a>
        )}
        {original && (
          <a
            href={original}
            target="_blank"
            rel="noopener noreferrer"
            className="button button-small button-plain"
            aria-label={text.evidence.originalLabel(document.publisher ?? document.file)}
          >
            {text.evidence.original}
            <svg viewBox="0 0 12 12" aria-hidden="true" className="out">
              <path d="M4 2.5h5.5V8M9.5 2.5 3 9" />
            </svg>
          </a>
        )}
      </p>
    </div>
  );
}

function Cite(properties: {
  readonly index: GraphIndex;
  readonly evidence: Evidence;
  readonly claim: ClaimNode | null;
}) {
  const document = properties.index.documents.get(properties.evidence.document);
  return document ? (
    <CiteRow evidence={properties.evidence} document={document} claim={properties.claim} />
  ) : null;
}
