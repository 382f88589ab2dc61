import type { ClaimNode, SummitNode } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { isTie } from "../query/partyFacts.ts";
import { text } from "../text.ts";
import { ClaimGroup } from "./ClaimGroup.tsx";
import { Corrections } from "./Corrections.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { Kicker } from "./Kicker.tsx";
import { TieList } from "./TieList.tsx";
import { TimeWords } from "./TimeWords.tsx";

/** A meeting: where, when, who was there, what was claimed there. */
export function SummitDetail({ index, summit }: { readonly index: GraphIndex; readonly summit: SummitNode }) {
  const edges = index.edgesAt.get(summit.id) ?? [];
  const claims = edges.flatMap((edge): ClaimNode[] => {
    const node = edge.kind === "made-at" ? index.nodes.get(edge.source) : undefined;
    return node && "tier" in node ? [node] : [];
  });
  const { facts } = text.detail;
  return (
    <>
      <header className="detail-head">
        <Kicker kind="summit" more={text.detail[summit.status]} />
        <h2 id="detail-title" tabIndex={-1}>
          {summit.label}
        </h2>
        <Facts>
          <Fact name={facts.when}>
            <TimeWords time={summit.date} />
          </Fact>
          <Fact name={facts.where}>
            {summit.place.length > 0 ? (
              summit.place.join(", ")
            ) : (
              <span className="quiet">{text.notStated}</span>
            )}
          </Fact>
          {summit.aliases.length > 0 && (
            <Fact name={facts.aliases}>{summit.aliases.map((alias) => `“${alias}”`).join(", ")}</Fact>
          )}
        </Facts>
        <Corrections of={summit} />
      </header>
      <ClaimGroup index={index} title={text.detail.claimsAtSummit} claims={claims} />
      <TieList index={index} ties={edges.filter(isTie)} self={summit.id} />
    </>
  );
}
