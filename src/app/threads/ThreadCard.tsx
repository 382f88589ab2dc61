import { Arrow, ClaimStatus, names } from "../panels/ClaimRow.tsx";
import { KindSign } from "../panels/KindSign.tsx";
import { SelectLink } from "../panels/NodeLink.tsx";
import type { Thread } from "../query/threads.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { ClaimQuote } from "./ClaimQuote.tsx";

/** One accusation, and across from it what answers it. */
export function ThreadCard({
  thread: { accusation, answers, hidden, returned },
}: {
  readonly thread: Thread;
}) {
  const index = useIndex();
  const selected = useExplorer((state) => state.place.selected);
  const { light } = useExplorer.getState();
  const { speakers, accused } = accusation;
  const lit = [
    accusation.id,
    ...speakers,
    ...accused,
    ...answers.flatMap(({ denial }) => [denial.id, ...denial.speakers]),
  ];
  return (
    <article
      className="thread"
      data-selected={selected === accusation.id}
      onPointerEnter={() => light(lit)}
      onPointerLeave={() => light([])}
    >
      <div className="lane lane-accuser">
        <h3 className="thread-parties">
          <KindSign kind="accusation" inferred={accusation.tier === "inferred"} />
          <SelectLink id={accusation.id} className="thread-link">
            {names(index, speakers) || text.overview.unattributed}
            <Arrow />
            {names(index, accused) || text.overview.nobodyNamed}
          </SelectLink>
        </h3>
        <ClaimQuote claim={accusation} />
        {answers.length > 0 && <ClaimStatus index={index} claim={accusation} />}
      </div>
      <div className="lane lane-accused">
        {answers.length === 0 && (
          <p className="lane-none">
            {hidden > 0 ? text.threads.hiddenAnswers(hidden) : text.noAnswerIn(index.graph.documents.length)}
          </p>
        )}
        {answers.map(({ denial, edge }) => (
          <section key={denial.id} className="answer" data-selected={selected === denial.id}>
            <h4 className="thread-parties">
              <KindSign kind="denial" inferred={denial.tier === "inferred"} />
              <SelectLink id={denial.id} className="thread-link">
                {names(index, denial.speakers) || text.overview.unattributed}
                {denial.onBehalfOf.length > 0 && (
                  <span className="quiet"> {text.threads.onBehalf(names(index, denial.onBehalfOf))}</span>
                )}{" "}
                <span className="claim-act">{text.responses[edge.responseType]}</span>
              </SelectLink>
            </h4>
            <ClaimQuote claim={denial} />
          </section>
        ))}
        {returned.length > 0 && (
          <section className="answer">
            <ul className="returned">
              {returned.slice(0, 4).map((other) => (
                <li key={other.id}>
                  <KindSign kind="accusation" inferred={other.tier === "inferred"} />
                  <SelectLink id={other.id} className="thread-link">
                    {names(index, other.speakers)}{" "}
                    <span className="claim-counter">{text.threads.inReturn}</span>
                    <span className="returned-words">{other.allegation ?? other.label}</span>
                  </SelectLink>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}
