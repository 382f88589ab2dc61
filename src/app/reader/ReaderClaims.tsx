import type { ClaimNode } from "../../model/graph.ts";
import { Arrow, names } from "../panels/ClaimRow.tsx";
import { KindSign } from "../panels/KindSign.tsx";
import type { ReaderSpan } from "../query/readerSpans.ts";
import { useExplorer } from "../store/explorer.ts";
import type { Reading } from "../store/place.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** The claims of the article, in the order of its text. */
export function ReaderClaims({ spans, reading }: { spans: readonly ReaderSpan[]; reading: Reading }) {
  const selected = useExplorer((state) => state.place.selected);
  const { read, light } = useExplorer.getState();
  const rows = spans.flatMap(({ evidence, claims }) => claims.map((claim) => ({ claim, evidence })));
  if (rows.length === 0) return null;
  return (
    <nav className="reader-claims" aria-label={text.reader.claims}>
      <h3>{text.reader.claims}</h3>
      <ol>
        {rows.map(({ claim, evidence }) => (
          <li key={`${claim.id} ${evidence.start}`}>
            <button
              type="button"
              className="reader-claim"
              aria-current={claim.id === selected ? "true" : undefined}
              onClick={() => read({ document: reading.document, start: evidence.start }, claim.id)}
              onPointerEnter={() => light([claim.id, ...claim.speakers])}
              onPointerLeave={() => light([])}
            >
              <KindSign kind={claim.kind} inferred={claim.tier === "inferred"} />
              <ClaimTitle claim={claim} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ClaimTitle({ claim }: { readonly claim: ClaimNode }) {
  const index = useIndex();
  const who = names(index, claim.speakers) || text.overview.unattributed;
  if (claim.kind === "denial")
    return (
      <span>
        {who} <span className="claim-act">{text.responses[claim.responseType]}</span>
      </span>
    );
  return (
    <span>
      {who}
      <Arrow />
      {names(index, claim.accused) || text.overview.nobodyNamed}
    </span>
  );
}
