import type { GraphDocument } from "../../model/graph.ts";
import type { ClaimSpan } from "../query/documentClaims.ts";
import { sayDate } from "../query/sayDate.ts";
import { hrefOf } from "../store/address.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { DocumentNotes } from "./DocumentNotes.tsx";

/** One document: headline, where it came out, how many claims it holds and where in its text they stand. */
export function DocumentEntry({
  document,
  spans,
}: {
  readonly document: GraphDocument;
  readonly spans: readonly ClaimSpan[];
}) {
  const { read } = useExplorer.getState();
  const claims = [...new Set(spans.map(({ claim }) => claim))];
  const accusations = claims.filter((claim) => claim.kind === "accusation").length;
  const reading = { document: document.id, start: spans[0]?.evidence.start ?? 0 };
  const words = text.documentsView;
  return (
    <article className="document-entry">
      <h3>
        <a
          href={hrefOf({ reading })}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            read(reading, spans[0]?.claim.id);
          }}
        >
          {document.headline ?? document.file}
        </a>
      </h3>
      <p className="quiet">
        {document.publisher ?? text.evidence.unknownPublisher},{" "}
        {document.publishedAt ? sayDate(document.publishedAt.value) : text.evidence.undated}
      </p>
      <p className="document-counts">
        <span className="number">
          {claims.length > 0 ? words.claims(accusations, claims.length - accusations) : words.noClaims}
        </span>
        {document.text === undefined && <span className="quiet">{words.quotesOnly}</span>}
      </p>
      <DocumentNotes document={document} />
      {document.text !== undefined && spans.length > 0 && (
        <Strip length={document.text.length} spans={spans} />
      )}
    </article>
  );
}

function Strip({ length, spans }: { readonly length: number; readonly spans: readonly ClaimSpan[] }) {
  return (
    <svg className="document-strip" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
      {spans.map(({ claim, evidence }) => (
        <rect
          key={`${claim.id} ${evidence.start}`}
          className={`map-${claim.kind}`}
          x={(1000 * evidence.start) / length}
          width={Math.max(5, (1000 * (evidence.end - evidence.start)) / length)}
          y={claim.kind === "accusation" ? 0 : 4.5}
          height="3.5"
        />
      ))}
    </svg>
  );
}
