import { useEffect, useMemo, useRef } from "react";
import type { GraphDocument } from "../../model/graph.ts";
import { MarkedText } from "../panels/Quote.tsx";
import { type ClaimSpan, documentClaims } from "../query/documentClaims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { originalLink } from "../query/originalLink.ts";
import { sayDate } from "../query/sayDate.ts";
import { leaveReader } from "../store/address.ts";
import { type Reading, useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { paragraphsOf } from "./paragraphsOf.ts";
import { ReaderParagraph } from "./ReaderParagraph.tsx";

/** The article's text with the sentence marked, and with every other sentence that stands behind a claim. */
export function Reader({
  index,
  reading,
  selected,
}: {
  index: GraphIndex;
  reading: Reading;
  selected: string | null;
}) {
  const document = index.documents.get(reading.document);
  const here = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place in an article is scrolled to anew.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    here.current?.scrollIntoView({ block: "center" });
  }, [reading.document, reading.start]);

  return (
    <article className="reader" aria-label={text.reader.label}>
      <button type="button" className="back" onClick={leaveReader}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.5 3.5 5 8l4.5 4.5" />
        </svg>
        {selected ? text.reader.back : text.detail.overview}
      </button>
      {document?.text === undefined ? (
        <p className="empty">{text.reader.gone}</p>
      ) : (
        <>
          <header className="reader-head">
            <h2 ref={title} tabIndex={-1}>
              {document.headline ?? text.evidence.noHeadline}
            </h2>
            <SourceLine document={document} />
          </header>
          <Body
            index={index}
            document={document}
            body={document.text}
            reading={reading}
            selected={selected}
            here={here}
          />
        </>
      )}
    </article>
  );
}

function SourceLine({ document }: { readonly document: GraphDocument }) {
  const original = originalLink(document.url, document.headline ?? "");
  return (
    <p className="quiet">
      {document.publisher ?? text.evidence.unknownPublisher},{" "}
      {document.publishedAt ? sayDate(document.publishedAt.value) : text.evidence.undated}
      {original && (
        <>
          {" · "}
          <a href={original} target="_blank" rel="noopener noreferrer">
            {text.evidence.original}
          </a>
        </>
      )}
    </p>
  );
}

function Body(properties: {
  readonly index: GraphIndex;
  readonly document: GraphDocument;
  readonly body: string;
  readonly reading: Reading;
  readonly selected: string | null;
  readonly here: React.RefObject<HTMLElement | null>;
}) {
  const { index, document, body, reading, selected, here } = properties;
  const select = useExplorer((state) => state.select);
  const paragraphs = useMemo(() => paragraphsOf(body, document.headline), [body, document.headline]);
  const spans = useMemo(
    () => spansOf(index, document.id, reading, selected),
    [index, document.id, reading, selected],
  );
  return (
    <div className="reader-body">
      {paragraphs.map((paragraph) => (
        <ReaderParagraph key={paragraph.start} paragraph={paragraph} spans={spans}>
          {(span, words, first) =>
            span.evidence.start === reading.start ? (
              <mark className="here" ref={first ? here : undefined}>
                {words === span.evidence.quote ? <MarkedText evidence={span.evidence} /> : words}
              </mark>
            ) : span.claim ? (
              <button
                type="button"
                className={`there there-${span.claim.kind}`}
                onClick={() => select(span.claim?.id ?? null)}
              >
                {words}
              </button>
            ) : (
              words
            )
          }
        </ReaderParagraph>
      ))}
    </div>
  );
}

export type ReaderSpan = Pick<ClaimSpan, "evidence"> & { readonly claim: ClaimSpan["claim"] | null };

/** The sentence one came for, then those behind other claims that do not overlap what is already there. */
function spansOf(
  index: GraphIndex,
  document: string,
  reading: Reading,
  selected: string | null,
): ReaderSpan[] {
  const own = (index.nodes.get(selected ?? "") ?? index.edges.get(selected ?? ""))?.evidence ?? [];
  const claims = documentClaims(index, document);
  const wanted: ReaderSpan[] = [
    ...own
      .filter((evidence) => evidence.document === document)
      .map((evidence) => ({ evidence, claim: null })),
    ...claims,
  ];
  const first = wanted.filter(({ evidence }) => evidence.start === reading.start).slice(0, 1);
  const taken = [...first];
  for (const span of wanted.filter((one) => one.claim !== null))
    if (
      taken.every(
        ({ evidence }) => span.evidence.end <= evidence.start || span.evidence.start >= evidence.end,
      )
    )
      taken.push(span);
  return taken.sort((a, b) => a.evidence.start - b.evidence.start);
}
