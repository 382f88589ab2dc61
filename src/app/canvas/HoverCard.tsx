import { Arrow, ClaimStatus, names } from "../panels/ClaimRow.tsx";
import { KindSign } from "../panels/KindSign.tsx";
import type { GraphIndex } from "../query/graphIndex.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import type { Hover } from "./usePointer.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Beside the mouse; clear of a finger, as wide as the screen. */
function placeOf({ x, y, touch }: Hover, { width, height }: Size): React.CSSProperties {
  if (touch) {
    const across = { left: 12, right: 12, width: "auto", marginInline: "auto" };
    return y > height / 2 ? { ...across, bottom: height - y + 32 } : { ...across, top: y + 44 };
  }
  return { top: y + 16, ...(x > width / 2 ? { right: width - x + 12 } : { left: x + 12 }) };
}

/** What the pointer is on, in full, before it is selected. */
export function HoverCard({ hover, size }: { readonly hover: Hover; readonly size: Size }) {
  const index = useIndex();
  const node = index.nodes.get(hover.id);
  return (
    <div className="hover-card" aria-hidden="true" style={placeOf(hover, size)}>
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
