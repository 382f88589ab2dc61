import type { GraphEdge } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { NodeLink, SelectLink } from "./NodeLink.tsx";
import { ShowMore } from "./ShowMore.tsx";

/** Memberships, spokespeople, summits: each in words, with the way to the sentence that says so. */
export function TieList({
  index,
  ties,
  self,
}: {
  index: GraphIndex;
  ties: readonly GraphEdge[];
  self: string;
}) {
  if (ties.length === 0) return null;
  return (
    <section>
      <header className="section-head">
        <h3>{text.detail.ties}</h3>
        <span className="number quiet">{text.number(ties.length)}</span>
      </header>
      <ul className="tie-list">
        <ShowMore items={ties} most={10}>
          {(edge) => <Tie key={edge.id} index={index} edge={edge} self={self} />}
        </ShowMore>
      </ul>
    </section>
  );
}

function Tie({
  index,
  edge,
  self,
}: {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly self: string;
}) {
  const outgoing = edge.source === self;
  const other = index.nodes.get(outgoing ? edge.target : edge.source);
  if (!other) return null;
  const words = text.relations[edge.kind];
  return (
    <li>
      <span>
        {outgoing && <span className="quiet">{words} </span>}
        <NodeLink node={other} />
        {!outgoing && <span className="quiet"> {words}</span>}
      </span>
      <SelectLink id={edge.id} className="tie-evidence" label={`${text.detail.evidenceOf}: ${other.label}`}>
        “ ”
      </SelectLink>
    </li>
  );
}
