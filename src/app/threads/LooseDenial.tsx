import type { DenialNode } from "../../model/graph.ts";
import { names } from "../panels/ClaimRow.tsx";
import { KindSign } from "../panels/KindSign.tsx";
import { SelectLink } from "../panels/NodeLink.tsx";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { ClaimQuote } from "./ClaimQuote.tsx";

/** A denial for which the text names no accusation. */
export function LooseDenial({ denial }: { readonly denial: DenialNode }) {
  const index = useIndex();
  const selected = useExplorer((state) => state.place.selected);
  const { light } = useExplorer.getState();
  return (
    <article
      className="thread thread-loose"
      data-selected={selected === denial.id}
      onPointerEnter={() => light([denial.id, ...denial.speakers, ...denial.onBehalfOf])}
      onPointerLeave={() => light([])}
    >
      <div className="lane lane-accuser">
        <p className="quiet">{text.threads.looseHint}</p>
      </div>
      <div className="lane lane-accused">
        <section className="answer">
          <h3 className="thread-parties">
            <KindSign kind="denial" inferred={denial.tier === "inferred"} />
            <SelectLink id={denial.id} className="thread-link">
              {names(index, denial.speakers) || text.overview.unattributed}{" "}
              <span className="claim-act">{text.responses[denial.responseType]}</span>
            </SelectLink>
          </h3>
          <ClaimQuote claim={denial} />
        </section>
      </div>
    </article>
  );
}
