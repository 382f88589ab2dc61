import { useMemo } from "react";
import { NothingLeft } from "../facets/NothingLeft.tsx";
import { documentClaims } from "../query/documentClaims.ts";
import { isNarrowed } from "../query/filter.ts";
import { useExplorer } from "../store/explorer.ts";
import { useClaims } from "../store/useClaims.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { LongList } from "../views/LongList.tsx";
import { DocumentEntry } from "./DocumentEntry.tsx";

/** What was read, newest first, each with the claims found in it; when claims are narrowed, only documents that hold some. */
export default function DocumentsView() {
  const index = useIndex();
  const { ids } = useClaims();
  const narrowed = useExplorer((state) => isNarrowed(state.place.filter));
  const entries = useMemo(
    () =>
      index.graph.documents
        .map((document) => ({
          document,
          spans: documentClaims(index, document.id).filter(({ claim }) => ids.has(claim.id)),
        }))
        .filter(({ spans }) => !narrowed || spans.length > 0)
        .sort((a, b) => compare(b.document.publishedAt?.value ?? "", a.document.publishedAt?.value ?? "")),
    [index, ids, narrowed],
  );
  if (entries.length === 0) return <NothingLeft />;
  return (
    <section className="documents" aria-label={text.documentsView.label}>
      <LongList
        items={entries}
        keyOf={({ document }) => document.id}
        estimate={() => 120}
        reveal={-1}
        className="documents-list"
        head={
          <header className="documents-head">
            <h2>{text.documentsView.title}</h2>
            <p className="quiet number">{text.documents(entries.length)}</p>
          </header>
        }
      >
        {(entry) => <DocumentEntry {...entry} />}
      </LongList>
    </section>
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
