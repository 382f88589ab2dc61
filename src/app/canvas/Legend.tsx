import { useMemo } from "react";
import type { EdgeKind } from "../../model/graph.ts";
import { kindOrder } from "../facets/ShownFacet.tsx";
import { DocumentSign, KindSign, LineSign } from "../panels/KindSign.tsx";
import type { GraphIndex } from "../query/graphIndex.ts";
import { shownCounts } from "../query/shownCounts.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

const ties: readonly EdgeKind[] = [
  "speaks-for",
  "belongs-to",
  "member-of",
  "attended",
  "hosted-in",
  "made-at",
];

/** Under the picture, while the filters are shut: what the signs mean, each switching its kind on and off. */
export function Legend({ index }: { readonly index: GraphIndex }) {
  const filter = useExplorer((state) => state.place.filter);
  const documents = useExplorer((state) => state.place.drawing.documents);
  const { draw, toggleKind, toggleInferred, toggleMentioned, toggleRelations } = useExplorer.getState();
  const counts = useMemo(() => shownCounts(index, filter), [index, filter]);
  return (
    <fieldset className="legend">
      <legend className="unseen">{text.legend.label}</legend>
      {kindOrder.map((kind) => (
        <Switch
          key={kind}
          on={!filter.hiddenKinds.includes(kind)}
          onClick={() => toggleKind(kind)}
          label={text.kindsMany[kind]}
          count={counts.kinds[kind].visible}
        >
          <KindSign kind={kind} />
        </Switch>
      ))}
      <span className="legend-rule" aria-hidden="true" />
      <Switch
        on={filter.inferred}
        onClick={toggleInferred}
        label={text.legend.inferred}
        hint={text.legend.inferredHint}
        count={counts.inferred.total}
      >
        <LineSign line="dotted" />
      </Switch>
      <Switch
        on={filter.mentioned}
        onClick={toggleMentioned}
        label={text.legend.mentioned}
        hint={text.legend.mentionedHint}
        count={counts.mentioned.total}
      >
        <KindSign kind="actor" muted />
      </Switch>
      <Switch
        on={!ties.some((tie) => filter.hiddenRelations.includes(tie))}
        onClick={() => toggleRelations(ties)}
        label={text.legend.background}
        hint={text.legend.backgroundHint}
      >
        <LineSign line="thin" />
      </Switch>
      <Switch
        on={documents}
        onClick={() => draw({ documents: !documents })}
        label={text.legend.documents}
        hint={text.draw.documents}
      >
        <DocumentSign />
      </Switch>
    </fieldset>
  );
}

function Switch(properties: {
  readonly on: boolean;
  readonly onClick: () => void;
  readonly label: string;
  readonly hint?: string;
  readonly count?: number;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className="legend-switch"
      aria-pressed={properties.on}
      title={properties.hint ?? text.legend.hint}
      onClick={properties.onClick}
    >
      {properties.children}
      <span>{properties.label}</span>
      {properties.count !== undefined && <span className="number">{text.number(properties.count)}</span>}
    </button>
  );
}
