import type { GraphEdge } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { Corrections } from "./Corrections.tsx";
import { KindSign } from "./KindSign.tsx";
import { SelectLink } from "./NodeLink.tsx";

/** How two nodes are tied, in words; the sentence that says so follows. */
export function EdgeDetail({ index, edge }: { readonly index: GraphIndex; readonly edge: GraphEdge }) {
  const ends = [edge.source, edge.target] as readonly string[];
  const others = (index.edgesAt.get(edge.source) ?? []).filter(
    (other) => other !== edge && ends.includes(other.source) && ends.includes(other.target),
  );
  return (
    <header className="detail-head">
      <p className="kicker">{text.detail.edgeTitle}</p>
      <h2 id="detail-title" tabIndex={-1} className="edge-words">
        <End index={index} id={edge.source} />
        <span className="act">
          {edge.kind === "answers" ? text.responses[edge.responseType] : text.relations[edge.kind]}
        </span>
        <End index={index} id={edge.target} />
      </h2>
      {others.length > 0 && (
        <p className="small">
          <span className="quiet">{text.draw.parallel}: </span>
          {others.map((other, at) => (
            <span key={other.id}>
              {at > 0 && ", "}
              <SelectLink id={other.id} className="node-link">
                {text.relations[other.kind]}
              </SelectLink>
            </span>
          ))}
        </p>
      )}
      <Corrections of={edge} />
    </header>
  );
}

function End({ index, id }: { readonly index: GraphIndex; readonly id: string }) {
  const node = index.nodes.get(id);
  if (!node) return null;
  return (
    <SelectLink id={id} className="node-link">
      <KindSign kind={node.kind} />
      <span>{"tier" in node ? `“${node.label}”` : node.label}</span>
    </SelectLink>
  );
}
