import { useMemo } from "react";
import type { EdgeKind, NodeKind } from "../../model/graph.ts";
import { KindSign, LineSign, RelationSign } from "../panels/KindSign.tsx";
import { shownCounts } from "../query/shownCounts.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { FacetRow } from "./FacetRow.tsx";

export const kindOrder: readonly NodeKind[] = ["accusation", "denial", "nation", "actor", "summit"];
const relationOrder: readonly EdgeKind[] = [
  "makes",
  "against",
  "answers",
  "on-behalf-of",
  "speaks-for",
  "belongs-to",
  "member-of",
  "made-at",
  "attended",
  "hosted-in",
];

/** What the signs mean, and at once what is shown: kinds, inferred claims, those only mentioned, and each kind of tie. */
export function ShownFacet() {
  const index = useIndex();
  const filter = useExplorer((state) => state.place.filter);
  const { toggleKind, toggleInferred, toggleMentioned, toggleRelations } = useExplorer.getState();
  const counts = useMemo(() => shownCounts(index, filter), [index, filter]);
  return (
    <>
      <ul className="facet facet-shown" aria-label={text.facets.shown}>
        {kindOrder.map((kind) => (
          <FacetRow
            key={kind}
            label={text.kindsMany[kind]}
            on={!filter.hiddenKinds.includes(kind)}
            {...counts.kinds[kind]}
            sign={<KindSign kind={kind} />}
            toggle={() => toggleKind(kind)}
          />
        ))}
        <FacetRow
          label={text.legend.inferred}
          hint={text.legend.inferredHint}
          on={filter.inferred}
          {...counts.inferred}
          sign={<LineSign line="dotted" />}
          toggle={toggleInferred}
        />
        <FacetRow
          label={text.legend.mentioned}
          hint={text.legend.mentionedHint}
          on={filter.mentioned}
          {...counts.mentioned}
          sign={<KindSign kind="actor" muted />}
          toggle={toggleMentioned}
        />
      </ul>
      <details className="facet facet-shown">
        <summary>{text.facets.relation}</summary>
        <ul>
          {relationOrder.map((relation) => {
            const count = counts.relations.get(relation);
            if (!count) return null;
            return (
              <FacetRow
                key={relation}
                label={text.relations[relation]}
                on={!filter.hiddenRelations.includes(relation)}
                {...count}
                sign={<RelationSign relation={relation} />}
                toggle={() => toggleRelations([relation])}
              />
            );
          })}
        </ul>
      </details>
    </>
  );
}
