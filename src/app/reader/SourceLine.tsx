import { quotationLink } from "../../export/citation/quotationLink.ts";
import type { GraphDocument } from "../../model/graph.ts";
import { sayDate } from "../query/sayDate.ts";
import { text } from "../text.ts";

/** Who published an article, when, and the way to the original. */
export function SourceLine({ document }: { readonly document: GraphDocument }) {
  const original = quotationLink(document.url, document.headline ?? "");
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
