import { Arrow, ClaimStatus, names } from "../panels/ClaimRow.tsx";
import { KindSign } from "../panels/KindSign.tsx";
import type { GraphIndex } from "../query/graphIndex.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import type { Hover } from "./usePointer.ts";

/** Beside the pointer: what it is on, in full, before it is selected. */
export function HoverCard({ hover, width }: { readonly hover: Hover; readonly width: number }) {
  const index = useIndex();
  const node = index.nodes.get(hover.id);
  const left = hover.x > width / 2;
  return (
    <div
      className="hover-card"
      aria-hidden="true"
      style={{
        top: hover.y + 16,
        ...(left ? { right: width - hover.x + 12 } : { left: hover.x + 12 }),
      }}
    >
      {node ? (
        <>
          <p className="hover-title">
            <KindSign kind={node.kind} />
            {node.kind === "accusation" ? (
              <b>
                {names(index, node.speakers) || text.overview.unattributed}
                <Arrow />
                {names(index, node.accused) || text.overview.nobodyNamed}
              </b>
            ) : node.kind === "denial" ? (
              <b>
                {names(index, node.speakers)} {text.responses[node.responseType]}
              </b>
            ) : (
              <b>{node.label}</b>
            )}
          </p>
          {"tier" in node && <p className="hover-quote">{node.evidence[0]?.quote}</p>}
          {node.kind === "accusation" && <ClaimStatus index={index} claim={node} />}
          {!("tier" in node) && (
            <p className="quiet">{text.draw.ties(index.edgesAt.get(node.id)?.length ?? 0)}</p>
          )}
        </>
      ) : (
        <EdgeWords index={index} id={hover.id} />
      )}
    </div>
  );
}

function EdgeWords({ index, id }: { readonly index: GraphIndex; readonly id: string }) {
  const edge = index.edges.get(id);
  if (!edge) return <p>{index.documents.get(id)?.headline}</p>;
  return (
    <>
      <p>
        <b>{index.nodes.get(edge.source)?.label}</b> {text.relations[edge.kind]}{" "}
        <b>{index.nodes.get(edge.target)?.label}</b>
      </p>
      <p className="hover-quote">{edge.evidence[0]?.quote}</p>
    </>
  );
}
