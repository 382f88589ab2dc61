import type { GraphIndex } from "../query/graphIndex.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { AccusationDetail } from "./AccusationDetail.tsx";
import { DenialDetail } from "./DenialDetail.tsx";
import { EdgeDetail } from "./EdgeDetail.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { PartyDetail } from "./PartyDetail.tsx";
import { RejectedClaim } from "./RejectedClaims.tsx";
import { SummitDetail } from "./SummitDetail.tsx";

/** What is selected, its source sentences last; edges by the sentence that ties their ends. */
export function DetailPanel({ index, selected }: { readonly index: GraphIndex; readonly selected: string }) {
  const select = useExplorer((state) => state.select);
  const node = index.nodes.get(selected);
  const edge = index.edges.get(selected);
  return (
    <article className="detail" aria-labelledby="detail-title">
      <button type="button" className="back" onClick={() => select(null)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.5 3.5 5 8l4.5 4.5" />
        </svg>
        {text.detail.overview}
      </button>
      {node ? (
        <NodeDetail index={index} node={node} />
      ) : edge ? (
        <EdgeDetail index={index} edge={edge} />
      ) : (
        <Gone index={index} id={selected} />
      )}
      {(node ?? edge) && (
        <EvidenceList
          key={selected}
          index={index}
          evidence={(node ?? edge)?.evidence ?? []}
          claim={node && "tier" in node ? node : null}
        />
      )}
    </article>
  );
}

function NodeDetail({
  index,
  node,
}: {
  readonly index: GraphIndex;
  readonly node: NonNullable<ReturnType<GraphIndex["nodes"]["get"]>>;
}) {
  switch (node.kind) {
    case "accusation":
      return <AccusationDetail index={index} claim={node} />;
    case "denial":
      return <DenialDetail index={index} claim={node} />;
    case "nation":
    case "actor":
      return <PartyDetail index={index} party={node} />;
    case "summit":
      return <SummitDetail index={index} summit={node} />;
  }
}

function Gone({ index, id }: { readonly index: GraphIndex; readonly id: string }) {
  const select = useExplorer((state) => state.select);
  const rejected = index.graph.rejected?.find((claim) => claim.id === id);
  return (
    <div className="empty">
      <h2 id="detail-title" tabIndex={-1}>
        {rejected ? text.corrections.setAside : text.detail.gone}
      </h2>
      {rejected ? (
        <RejectedClaim index={index} claim={rejected} />
      ) : (
        <p className="quiet">{text.detail.goneHint}</p>
      )}
      <button type="button" className="button" onClick={() => select(null)}>
        {text.detail.toOverview}
      </button>
    </div>
  );
}
