import type { AccusationNode } from "../../model/graph.ts";
import { answersTo } from "../query/claims.ts";
import { type GraphIndex, partiesNamed } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { ClaimFacts } from "./ClaimFacts.tsx";
import { Arrow, ClaimRow } from "./ClaimRow.tsx";
import { Corrections } from "./Corrections.tsx";
import { Kicker } from "./Kicker.tsx";
import { NodeLinks } from "./NodeLink.tsx";

/** Accuser → accused, the allegation in the article's words, and who answered it. */
export function AccusationDetail({
  index,
  claim,
}: {
  readonly index: GraphIndex;
  readonly claim: AccusationNode;
}) {
  const answers = answersTo(index, claim);
  return (
    <>
      <header className="detail-head">
        <Kicker kind="accusation" inferred={claim.tier === "inferred"} />
        <h2 id="detail-title" tabIndex={-1} className="who-whom">
          <NodeLinks nodes={partiesNamed(index, claim.speakers)} none={text.overview.unattributed} />
          <Arrow />
          <NodeLinks nodes={partiesNamed(index, claim.accused)} none={text.overview.nobodyNamed} />
        </h2>
        <p className="what" data-kind="accusation">
          {claim.allegation ?? claim.label}
        </p>
        {claim.tier === "inferred" && <p className="quiet small">{text.detail.inferredNote}</p>}
        <Corrections of={claim} />
      </header>
      <section>
        <header className="section-head">
          <h3>{text.detail.answersHeading}</h3>
        </header>
        {answers.length === 0 ? (
          <p className="no-answer">
            {text.noAnswerIn(index.graph.documents.length)}.{" "}
            <span className="quiet">{text.detail.noAnswerNote}</span>
          </p>
        ) : (
          <ul className="claim-list">
            {answers.map(({ denial }) => (
              <ClaimRow key={denial.id} index={index} claim={denial} />
            ))}
          </ul>
        )}
      </section>
      <ClaimFacts index={index} claim={claim} />
    </>
  );
}
