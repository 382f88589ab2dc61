import { Arrow, names } from "../panels/ClaimRow.tsx";
import type { Thread } from "../query/threads.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** Above the threads of one accuser and one accused. */
export function PairHead({ threads }: { readonly threads: readonly Thread[] }) {
  const index = useIndex();
  const first = threads[0]?.accusation;
  if (!first) return null;
  return (
    <header className="pair-head">
      <h2>
        {names(index, first.speakers) || text.overview.unattributed}
        <Arrow />
        {names(index, first.accused) || text.overview.nobodyNamed}
      </h2>
      <span className="quiet number">
        {text.threads.pairAnswered(
          threads.length,
          threads.filter(({ answers }) => answers.length > 0).length,
        )}
      </span>
    </header>
  );
}
