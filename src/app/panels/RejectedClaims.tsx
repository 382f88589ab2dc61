import type { ClaimNode } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { Arrow, names } from "./ClaimRow.tsx";
import { Corrections } from "./Corrections.tsx";
import { KindSign } from "./KindSign.tsx";
import { Quote } from "./Quote.tsx";

/** Claims that a person set aside, each with the reason; folded, since they are no part of what the graph says. */
export function RejectedClaims({ index }: { readonly index: GraphIndex }) {
  const { rejected = [] } = index.graph;
  if (rejected.length === 0) return null;
  return (
    <section>
      <details className="rejected">
        <summary>{text.corrections.rejected(rejected.length)}</summary>
        <ul>
          {rejected.map((claim) => (
            <li key={claim.id}>
              <RejectedClaim index={index} claim={claim} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** One claim that was set aside: what was read, the sentence, and why it does not stand. */
export function RejectedClaim({ index, claim }: { readonly index: GraphIndex; readonly claim: ClaimNode }) {
  const document = index.documents.get(claim.evidence[0]?.document ?? "");
  return (
    <div className="rejected-claim">
      <p className="claim-parties">
        <KindSign kind={claim.kind} inferred={claim.tier === "inferred"} />
        <span>
          {names(index, claim.speakers) || text.overview.unattributed}
          {claim.kind === "accusation" ? (
            <>
              <Arrow />
              {names(index, claim.accused) || text.overview.nobodyNamed}
            </>
          ) : (
            ` ${text.responses[claim.responseType]}`
          )}
        </span>
      </p>
      {claim.evidence[0] && <Quote evidence={claim.evidence[0]} />}
      <p className="quiet small">{document?.headline ?? document?.file}</p>
      <Corrections of={claim} />
    </div>
  );
}
