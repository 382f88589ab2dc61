import { byWeight, type Tally, tally } from "../query/claims.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { sayDate } from "../query/sayDate.ts";
import { useExplorer } from "../store/explorer.ts";
import { useClaims } from "../store/useClaims.ts";
import { text } from "../text.ts";
import { ClaimRow } from "./ClaimRow.tsx";
import { CorpusFacts } from "./CorpusFacts.tsx";
import { DocumentList } from "./DocumentList.tsx";
import { KindSign } from "./KindSign.tsx";
import { SelectLink } from "./NodeLink.tsx";
import { RejectedClaims } from "./RejectedClaims.tsx";
import { ShowMore } from "./ShowMore.tsx";

/** With nothing selected: what this corpus is, who accuses most, what went unanswered. */
export function Overview({ index }: { readonly index: GraphIndex }) {
  const showInferred = useExplorer((state) => state.place.filter.inferred);
  const toggleInferred = useExplorer((state) => state.toggleInferred);
  const claims = useClaims();
  const accusations = claims.accusations.toSorted(byWeight);
  const denials = claims.denials.toSorted(byWeight);
  const answered = accusations.filter((claim) => claim.contestation !== "no-answer");
  const unanswered = accusations.filter((claim) => claim.contestation === "no-answer");
  const loose = denials.filter((claim) => claim.answers.length === 0);
  const { documents, corpus } = index.graph;
  const inferred = [...index.accusations, ...index.denials].filter(
    (claim) => claim.tier === "inferred",
  ).length;

  return (
    <div className="overview">
      <header className="overview-head">
        <h2 id="detail-title" tabIndex={-1}>
          {corpus?.title ?? text.overview.title}
        </h2>
        {corpus?.description && <p className="lead">{corpus.description}</p>}
        <p className="lead">
          {text.overview.lead(accusations.length, denials.length, documents.length, dates(index))}
        </p>
      </header>
      {accusations.length + denials.length === 0 && (
        <p className="empty">
          {text.overview.none} <span className="quiet">{text.overview.noneHint}</span>
        </p>
      )}
      {accusations.length > 0 && (
        <div className="tallies">
          <Tallies
            title={text.overview.mostAccusing}
            tallies={tally(
              index,
              accusations.map((claim) => claim.speakers),
            )}
          />
          <Tallies
            title={text.overview.mostAccused}
            tallies={tally(
              index,
              accusations.map((claim) => claim.accused),
            )}
          />
        </div>
      )}
      <Claims title={text.overview.answered} index={index} claims={answered} />
      <Claims
        title={text.overview.unanswered(documents.length)}
        note={text.overview.unansweredNote}
        index={index}
        claims={unanswered}
      />
      <Claims title={text.overview.otherDenials} index={index} claims={loose} />
      {inferred > 0 && (
        <p className="inferred-note quiet">
          {text.overview.inferredNote(inferred)}:{" "}
          <button type="button" className="text-button" aria-pressed={showInferred} onClick={toggleInferred}>
            {showInferred ? text.overview.hide : text.overview.show}
          </button>
        </p>
      )}
      <CorpusFacts index={index} />
      <DocumentList index={index} />
      <RejectedClaims index={index} />
    </div>
  );
}

function Claims(properties: {
  readonly title: string;
  readonly note?: string;
  readonly index: GraphIndex;
  readonly claims: readonly Parameters<typeof ClaimRow>[0]["claim"][];
}) {
  if (properties.claims.length === 0) return null;
  return (
    <section className="claims">
      <header className="section-head">
        <h3>{properties.title}</h3>
        <span className="number quiet">{text.number(properties.claims.length)}</span>
      </header>
      <ul className="claim-list">
        <ShowMore items={properties.claims} most={12}>
          {(claim) => <ClaimRow key={claim.id} index={properties.index} claim={claim} />}
        </ShowMore>
      </ul>
      {properties.note && <p className="quiet small">{properties.note}</p>}
    </section>
  );
}

function Tallies({ title, tallies }: { readonly title: string; readonly tallies: readonly Tally[] }) {
  const most = Math.max(1, ...tallies.map((one) => one.count));
  return (
    <section>
      <h3>{title}</h3>
      <ul className="tally">
        {tallies.slice(0, 4).map(({ party, count }) => (
          <li key={party.id}>
            <SelectLink id={party.id} className="tally-link">
              <KindSign kind={party.kind} />
              <span className="tally-name">{party.label}</span>
              <span className="number">{text.number(count)}</span>
              <span className="tally-bar" style={{ width: `${(100 * count) / most}%` }} />
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dates(index: GraphIndex): string | null {
  const values = index.graph.documents.flatMap((document) => document.publishedAt?.value ?? []).sort();
  const first = values[0];
  const last = values.at(-1);
  return first && last ? text.overview.between(sayDate(first), sayDate(last)) : null;
}
