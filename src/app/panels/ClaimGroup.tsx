import type { ClaimNode } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { ClaimRow } from "./ClaimRow.tsx";
import { ShowMore } from "./ShowMore.tsx";

/** A headed list of claims; nothing when there are none. */
export function ClaimGroup({
  index,
  title,
  claims,
}: {
  index: GraphIndex;
  title: string;
  claims: readonly ClaimNode[];
}) {
  if (claims.length === 0) return null;
  return (
    <section>
      <header className="section-head">
        <h3>{title}</h3>
        <span className="number quiet">{text.number(claims.length)}</span>
      </header>
      <ul className="claim-list">
        <ShowMore items={claims} most={8}>
          {(claim) => <ClaimRow key={claim.id} index={index} claim={claim} />}
        </ShowMore>
      </ul>
    </section>
  );
}
