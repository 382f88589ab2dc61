import { useMemo } from "react";
import { NothingLeft } from "../facets/NothingLeft.tsx";
import { type ThreadRow, threadRows, threadsOf } from "../query/threads.ts";
import { useExplorer } from "../store/explorer.ts";
import { useClaims } from "../store/useClaims.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { LongList } from "../views/LongList.tsx";
import { LooseDenial } from "./LooseDenial.tsx";
import { PairHead } from "./PairHead.tsx";
import { ThreadCard } from "./ThreadCard.tsx";
import { ThreadsBar } from "./ThreadsBar.tsx";

/** Each accusation with its denials and what was said in return: accuser's side left, accused's side right. */
export default function ThreadsView() {
  const index = useIndex();
  const { threads: arranged, selected } = useExplorer((state) => state.place);
  const claims = useClaims();
  const rows = useMemo(
    () => threadRows(threadsOf(index, claims, arranged.order), claims, arranged.byPair),
    [index, claims, arranged],
  );
  const at = rows.findIndex(
    (row) =>
      (row.kind === "thread" &&
        (row.key === selected || row.thread.answers.some(({ denial }) => denial.id === selected))) ||
      (row.kind === "loose" && row.key === selected),
  );
  if (rows.length === 0) return <NothingLeft />;
  return (
    <section className="threads" aria-label={text.threads.label}>
      <LongList
        items={rows}
        keyOf={(row) => `${row.kind} ${row.key}`}
        estimate={(row) => (row.kind === "thread" ? 260 : 80)}
        reveal={at}
        className="threads-list"
        head={<ThreadsBar claims={claims} />}
      >
        {(row) => <Row row={row} />}
      </LongList>
    </section>
  );
}

function Row({ row }: { readonly row: ThreadRow }) {
  switch (row.kind) {
    case "pair":
      return <PairHead threads={row.threads} />;
    case "thread":
      return <ThreadCard thread={row.thread} />;
    case "loose-head":
      return <h2 className="loose-head">{text.threads.loose}</h2>;
    case "loose":
      return <LooseDenial denial={row.denial} />;
  }
}
