import type { GraphDocument } from "../../model/graph.ts";
import { Corrections } from "../panels/Corrections.tsx";
import { documentClaims } from "../query/documentClaims.ts";
import { sayLanguage } from "../query/sayLanguage.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** What is to be known of a document: not read for its language, a copy of another, in doubt, edited by a person. */
export function DocumentNotes({ document }: { readonly document: GraphDocument }) {
  const index = useIndex();
  const { read } = useExplorer.getState();
  const words = text.documentsView;
  const unread = document.warnings.some(({ code }) => code === "language");
  const warnings = document.warnings.filter(({ code }) => code !== "language");
  const original = index.documents.get(document.duplicateOf ?? "");
  return (
    <>
      {unread ? (
        <p className="document-note">{words.notRead(sayLanguage(document.language))}</p>
      ) : (
        document.language !== "en" && (
          <p className="document-note quiet">{`${words.language}: ${sayLanguage(document.language)}`}</p>
        )
      )}
      {original && (
        <p className="document-note">
          {words.copyOf}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() =>
              read({
                document: original.id,
                start: documentClaims(index, original.id)[0]?.evidence.start ?? 0,
              })
            }
          >
            {original.headline ?? original.file}
          </button>
          {original.publisher && <span className="quiet">, {original.publisher}</span>}
        </p>
      )}
      {warnings.length > 0 && (
        <details className="document-note quiet">
          <summary>{words.warnings(warnings.length)}</summary>
          <ul>
            {warnings.map(({ code, message, start }) => (
              <li key={`${code} ${start} ${message}`}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      <Corrections of={document} />
    </>
  );
}
