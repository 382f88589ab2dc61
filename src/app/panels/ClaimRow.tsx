import type { AccusationNode, ClaimNode, DenialNode } from "../../model/graph.ts";
import { answersTo } from "../query/claims.ts";
import { type GraphIndex, partiesNamed } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { KindSign } from "./KindSign.tsx";
import { SelectLink } from "./NodeLink.tsx";

/** One claim in a list: who → whom, what, and what became of it. The whole row is one link. */
export function ClaimRow({ index, claim }: { readonly index: GraphIndex; readonly claim: ClaimNode }) {
  return (
    <li className="claim-row">
      <SelectLink id={claim.id} className="claim-link">
        <KindSign kind={claim.kind} inferred={claim.tier === "inferred"} />
        <span className="claim-body">
          {claim.kind === "accusation" ? (
            <AccusationWords index={index} claim={claim} />
          ) : (
            <DenialWords index={index} claim={claim} />
          )}
        </span>
      </SelectLink>
    </li>
  );
}

function AccusationWords({ index, claim }: { readonly index: GraphIndex; readonly claim: AccusationNode }) {
  return (
    <>
      <span className="claim-parties">
        <b>{names(index, claim.speakers) || text.overview.unattributed}</b>
        <Arrow />
        <b>{names(index, claim.accused) || text.overview.nobodyNamed}</b>
      </span>
      <span className="claim-words">{claim.allegation ?? claim.label}</span>
      <ClaimStatus index={index} claim={claim} />
    </>
  );
}

function DenialWords({ index, claim }: { readonly index: GraphIndex; readonly claim: DenialNode }) {
  return (
    <>
      <span className="claim-parties">
        <b>{names(index, claim.speakers) || text.overview.unattributed}</b>{" "}
        <span className="claim-act">{text.responses[claim.responseType]}</span>
      </span>
      <span className="claim-words">{claim.content ?? claim.label}</span>
    </>
  );
}

/** Who answered and how, or that nobody did in these documents. */
export function ClaimStatus({
  index,
  claim,
}: {
  readonly index: GraphIndex;
  readonly claim: AccusationNode;
}) {
  const answers = answersTo(index, claim);
  const who = [...new Set(answers.flatMap(({ denial }) => denial.speakers))];
  return (
    <span className="claim-status">
      {claim.tier === "inferred" && <span className="tag">{text.detail.inferred}</span>}
      {answers.length > 0 ? (
        <span className="tag tag-answered">
          <KindSign kind="denial" />
          {who.length > 0
            ? text.answeredBy(text.contestation[claim.contestation], names(index, who))
            : text.contestation[claim.contestation]}
        </span>
      ) : (
        <span className="tag">{text.contestation["no-answer"]}</span>
      )}
      {claim.corrections && <span className="tag">{text.corrections.short}</span>}
    </span>
  );
}

export const names = (index: GraphIndex, ids: readonly string[]) =>
  partiesNamed(index, ids)
    .map((party) => party.label)
    .join(", ");

export function Arrow() {
  return (
    <svg className="arrow" viewBox="0 0 20 10" role="img" aria-label={text.detail.accuses}>
      <path d="M1 5h16M13 1.5 17.5 5 13 8.5" />
    </svg>
  );
}
