import { documentClaims } from "../query/documentClaims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { sayDate } from "../query/sayDate.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { ShowMore } from "./ShowMore.tsx";

/** What was read: headline, publisher, date; a click opens the article. */
export function DocumentList({ index }: { readonly index: GraphIndex }) {
  const read = useExplorer((state) => state.read);
  const { documents } = index.graph;
  return (
    <section>
      <header className="section-head">
        <h3>{text.overview.documents}</h3>
        <span className="number quiet">{text.number(documents.length)}</span>
      </header>
      <ul className="document-list">
        <ShowMore items={documents} most={8}>
          {(document) => {
            const first = documentClaims(index, document.id)[0]?.evidence.start ?? 0;
            const title = document.headline ?? document.file;
            return (
              <li key={document.id}>
                {document.text === undefined ? (
                  <span className="document-title">{title}</span>
                ) : (
                  <button
                    type="button"
                    className="document-title text-button"
                    onClick={() => read({ document: document.id, start: first })}
                  >
                    {title}
                  </button>
                )}
                <span className="quiet small">
                  {document.publisher ?? text.evidence.unknownPublisher},{" "}
                  {document.publishedAt ? sayDate(document.publishedAt.value) : text.evidence.undated}
                </span>
              </li>
            );
          }}
        </ShowMore>
      </ul>
    </section>
  );
}
