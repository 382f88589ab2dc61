import type { ClaimNode } from "../../model/graph.ts";
import { type GraphIndex, partiesNamed } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import { Fact, Facts } from "./Facts.tsx";
import { NodeLink, NodeLinks } from "./NodeLink.tsx";
import { TimeWords } from "./TimeWords.tsx";

/** How a claim is said: its five axes, hedges, chain of people, time and place, and how we found it. */
export function ClaimFacts({ index, claim }: { readonly index: GraphIndex; readonly claim: ClaimNode }) {
  const { facts } = text.detail;
  const summit = claim.kind === "accusation" && claim.madeAt ? index.nodes.get(claim.madeAt) : undefined;
  const principals = partiesNamed(index, claim.onBehalfOf);
  const reporters = partiesNamed(index, claim.reportedBy);
  return (
    <section>
      <h3>{text.detail.factsHeading}</h3>
      <Facts>
        {principals.length > 0 && (
          <Fact name={facts.onBehalfOf}>
            <NodeLinks nodes={principals} none={text.notStated} />
          </Fact>
        )}
        {reporters.length > 0 && (
          <Fact name={facts.reportedBy}>
            <NodeLinks nodes={reporters} none={text.notStated} />
          </Fact>
        )}
        <Fact name={facts.when}>
          <TimeWords time={claim.time} />
        </Fact>
        {summit && (
          <Fact name={facts.madeAt}>
            <NodeLink node={summit} sign={false} />
          </Fact>
        )}
        <Fact name={facts.assertion}>
          {text.detail.assertion[claim.assertion]}
          {claim.hedges.length > 0 && `: ${claim.hedges.map((hedge) => `“${hedge}”`).join(", ")}`}
        </Fact>
        <Fact name={facts.quotation}>{text.detail.quotation[claim.quotation]}</Fact>
        {claim.sourcing !== "named" && (
          <Fact name={facts.sourcing}>{text.detail.sourcing[claim.sourcing]}</Fact>
        )}
        <Fact name={facts.explicitness}>{text.detail.explicitness[claim.explicitness]}</Fact>
        {claim.independentSources !== undefined && (
          <Fact name={facts.copies}>
            {text.detail.copies(
              new Set(claim.evidence.map(({ document }) => document)).size,
              claim.independentSources,
            )}
          </Fact>
        )}
        <Fact name={facts.found}>
          <span className="quiet">
            {text.detail.found(claim.extraction.rule, claim.extraction.confidence)},{" "}
            {text.detail.review[claim.extraction.review]}
            {claim.extraction.engines && `; ${text.detail.byModel(claim.extraction.engines.length > 1)}`}
          </span>
        </Fact>
      </Facts>
    </section>
  );
}
