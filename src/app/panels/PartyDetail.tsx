import type { PartyNode } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { partyFacts } from "../query/partyFacts.ts";
import { text } from "../text.ts";
import { ClaimGroup } from "./ClaimGroup.tsx";
import { Corrections } from "./Corrections.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { Kicker } from "./Kicker.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { TieList } from "./TieList.tsx";

/** A nation or an actor: what it says, what is said against it, what it denies, to whom it is tied. */
export function PartyDetail({ index, party }: { readonly index: GraphIndex; readonly party: PartyNode }) {
  const { made, against, denials, deniedFor, reported, ties } = partyFacts(index, party);
  const none = made.length + against.length + denials.length + deniedFor.length + reported.length === 0;
  const nation = party.kind === "actor" && party.nation ? index.nodes.get(party.nation) : undefined;
  const { facts } = text.detail;
  return (
    <>
      <header className="detail-head">
        <Kicker
          kind={party.kind}
          more={party.kind === "actor" ? text.actorTypes[party.actorType] : party.iso}
        />
        <h2 id="detail-title" tabIndex={-1}>
          {party.label}
        </h2>
        {party.kind === "actor" && party.position && <p className="position">{party.position}</p>}
        <Facts>
          {party.aliases.length > 0 && (
            <Fact name={facts.aliases}>{party.aliases.map((alias) => `“${alias}”`).join(", ")}</Fact>
          )}
          {nation && (
            <Fact name={facts.nation}>
              <NodeLink node={nation} sign={false} />
            </Fact>
          )}
        </Facts>
        <Corrections of={party} />
        {none && <p className="no-answer">{text.detail.noClaims}</p>}
      </header>
      <ClaimGroup index={index} title={text.detail.claimsMade} claims={made} />
      <ClaimGroup index={index} title={text.detail.claimsAgainst} claims={against} />
      <ClaimGroup index={index} title={text.detail.denialsMade} claims={denials} />
      <ClaimGroup index={index} title={text.detail.denialsFor} claims={deniedFor} />
      <ClaimGroup index={index} title={text.detail.reported} claims={reported} />
      <TieList index={index} ties={ties} self={party.id} />
    </>
  );
}
