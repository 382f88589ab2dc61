import { useMemo } from "react";
import type { ClaimNode } from "../../model/graph.ts";
import { NothingLeft } from "../facets/NothingLeft.tsx";
import { ClaimRow } from "../panels/ClaimRow.tsx";
import { filterClaims } from "../query/filterClaims.ts";
import { sayDate } from "../query/sayDate.ts";
import { timeMarks } from "../query/timeMarks.ts";
import { useExplorer } from "../store/explorer.ts";
import { useClaims } from "../store/useClaims.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { LongList } from "../views/LongList.tsx";
import { TimeChart } from "./TimeChart.tsx";
import { TimeSteps } from "./TimeSteps.tsx";

type Row = { readonly day: string | null } | { readonly claim: ClaimNode };

/** When it was said: accusations above the line, denials below, meetings on it; under it the claims of the span chosen. */
export default function TimelineView() {
  const index = useIndex();
  const filter = useExplorer((state) => state.place.filter);
  const { ids } = useClaims();
  const marks = useMemo(() => {
    const { accusations, denials } = filterClaims(index, filter, "date");
    return timeMarks(index, [...accusations, ...denials]);
  }, [index, filter]);
  const rows = useMemo(() => rowsOf(marks, ids), [marks, ids]);
  if (marks.dated.length + marks.undated.length === 0) return <NothingLeft />;
  return (
    <section className="timeline" aria-label={text.views.timeline}>
      <LongList
        items={rows}
        keyOf={(row) => ("claim" in row ? row.claim.id : `day ${row.day}`)}
        estimate={(row) => ("claim" in row ? 96 : 48)}
        reveal={-1}
        className="timeline-list"
        head={
          <div className="timeline-top">
            {marks.span && marks.dated.length > 0 && (
              <TimeChart marks={marks} span={marks.span} shown={ids} />
            )}
            <TimeSteps span={marks.span} />
            <p className="quiet small" aria-live="polite">
              {text.timeline.chosen(ids.size)}
            </p>
          </div>
        }
      >
        {(row) =>
          "claim" in row ? (
            <ul>
              <ClaimRow index={index} claim={row.claim} />
            </ul>
          ) : (
            <h2 className="timeline-day">
              {row.day === null ? text.timeline.undated(marks.undated.length) : sayDate(row.day)}
            </h2>
          )
        }
      </LongList>
    </section>
  );
}

function rowsOf(marks: ReturnType<typeof timeMarks>, ids: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  let day: string | null = null;
  for (const mark of marks.dated) {
    if (!ids.has(mark.claim.id)) continue;
    if (mark.day !== day) rows.push({ day: mark.day });
    day = mark.day;
    rows.push({ claim: mark.claim });
  }
  const undated = marks.undated.filter((claim) => ids.has(claim.id));
  if (undated.length > 0) rows.push({ day: null }, ...undated.map((claim) => ({ claim })));
  return rows;
}
