import { ChevronLeft, ChevronRight } from "lucide-react";
import { DateInputs } from "../facets/DateInputs.tsx";
import { UndatedCheck } from "../facets/UndatedCheck.tsx";
import { daysBetween, shifted } from "../query/timeMarks.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

/** The span in numbers: two dates, one span earlier or later, all. */
export function TimeSteps({ span }: { readonly span: readonly [string, string] | null }) {
  const filter = useExplorer((state) => state.place.filter);
  const { spanTime } = useExplorer.getState();
  const { since, until } = filter;
  const step = (direction: 1 | -1) => () => {
    if (!span) return;
    const [from, to] = [since ?? span[0], until ?? span[1]];
    const days = (daysBetween(from, to) + 1) * direction;
    spanTime(shifted(from, days), shifted(to, days));
  };
  const whole = since === null && until === null;
  return (
    <div className="time-steps">
      <button type="button" className="button button-small" disabled={whole} onClick={step(-1)}>
        <ChevronLeft aria-hidden="true" className="icon icon-small" />
        {text.timeline.earlier}
      </button>
      <DateInputs />
      <button type="button" className="button button-small" disabled={whole} onClick={step(1)}>
        {text.timeline.later}
        <ChevronRight aria-hidden="true" className="icon icon-small" />
      </button>
      <button
        type="button"
        className="button button-small button-plain"
        disabled={whole}
        onClick={() => spanTime(null, null)}
      >
        {text.timeline.all}
      </button>
      <UndatedCheck className="check" />
    </div>
  );
}
