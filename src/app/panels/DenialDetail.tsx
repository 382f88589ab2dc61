import type { DenialNode } from "../../model/graph.ts";
import { answeredBy } from "../query/claims.ts";
import { type GraphIndex, partiesNamed } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { ClaimFacts } from "./ClaimFacts.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import { Corrections } from "./Corrections.tsx";
import { Kicker } from "./Kicker.tsx";
import { NodeLinks } from "./NodeLink.tsx";

/** Who denies, for whom, and which accusation that answers. */
export function DenialDetail({ index, claim }: { readonly index: GraphIndex; readonly claim: DenialNode }) {
  const answered = answeredBy(index, claim);
  return (
    <>
      <header className="detail-head">
        <Kicker kind="denial" inferred={claim.tier === "inferred"} />
        <h2 id="detail-title" tabIndex={-1} className="who-whom">
          <NodeLinks nodes={partiesNamed(index, claim.speakers)} none={text.overview.unattributed} />{" "}
          <span className="act">{text.responses[claim.responseType]}</span>
        </h2>
        <p className="what" data-kind="denial">
          {claim.content ?? claim.label}
        </p>
        {claim.tier === "inferred" && <p className="quiet small">{text.detail.inferredNote}</p>}
        <Corrections of={claim} />
      </header>
      <section>
        <header className="section-head">
          <h3>{answered.length > 1 ? text.detail.answersWhichMany : text.detail.answersWhich}</h3>
        </header>
        {answered.length === 0 ? (
          <p className="no-answer">{text.detail.answersUnknown}</p>
        ) : (
          <ul className="claim-list">
            {answered.map((accusation) => (
              <ClaimRow key={accusation.id} index={index} claim={accusation} />
            ))}
          </ul>
        )}
      </section>
      <ClaimFacts index={index} claim={claim} />
    </>
  );
}
