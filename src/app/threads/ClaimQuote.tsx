import type { ClaimNode } from "../../model/graph.ts";
import { SelectLink } from "../panels/NodeLink.tsx";
import { Quote } from "../panels/Quote.tsx";
import { claimTraits } from "../query/claimTraits.ts";
import { sayDate } from "../query/sayDate.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** A claim's first sentence, and where and when it was said. */
export function ClaimQuote({ claim }: { readonly claim: ClaimNode }) {
  const index = useIndex();
  const { read } = useExplorer.getState();
  const evidence = claim.evidence[0];
  if (!evidence) return null;
  const document = index.documents.get(evidence.document);
  const date = claimTraits(index).get(claim.id)?.date;
  const source = document?.publisher ?? document?.headline ?? text.evidence.unknownPublisher;
  const more = claim.evidence.length - 1;
  return (
    <figure className="thread-quote">
      <Quote evidence={evidence} />
      <figcaption className="quiet small">
        {document?.text === undefined ? (
          <span>{source}</span>
        ) : (
          <button
            type="button"
            className="text-button"
            onClick={() => read({ document: evidence.document, start: evidence.start }, claim.id)}
          >
            {source}
          </button>
        )}
        <span>{date ? sayDate(date.value) : text.evidence.undated}</span>
        {more > 0 && <SelectLink id={claim.id}>{text.threads.moreSources(more)}</SelectLink>}
      </figcaption>
    </figure>
  );
}
