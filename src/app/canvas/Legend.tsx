import { useMemo } from "react";
import type { NodeKind } from "../../model/graph.ts";
import { takesPart } from "../../model/takesPart.ts";
import { KindSign, LineSign } from "../panels/KindSign.tsx";
import type { GraphIndex } from "../query/graphIndex.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

const order: readonly NodeKind[] = ["accusation", "denial", "nation", "actor", "summit"];

/** What the signs mean, and at the same time what is drawn: each entry switches its kind on and off. */
export function Legend({ index }: { readonly index: GraphIndex }) {
  const state = useExplorer();
  const { shown, inferred, mentioned } = useMemo(() => countNodes(index), [index]);
  return (
    <fieldset className="legend">
      <legend className="unseen">{text.legend.label}</legend>
      {order.map((kind) => (
        <Switch
          key={kind}
          on={!state.hiddenKinds.has(kind)}
          onClick={() => state.toggleKind(kind)}
          label={text.kindsMany[kind]}
          count={shown[kind]}
        >
          <KindSign kind={kind} />
        </Switch>
      ))}
      <span className="legend-rule" aria-hidden="true" />
      <Switch
        on={state.showInferred}
        onClick={state.toggleInferred}
        label={text.legend.inferred}
        hint={text.legend.inferredHint}
        count={inferred}
      >
        <LineSign line="dotted" />
      </Switch>
      <Switch
        on={state.showMentioned}
        onClick={state.toggleMentioned}
        label={text.legend.mentioned}
        hint={text.legend.mentionedHint}
        count={mentioned}
      >
        <KindSign kind="actor" muted />
      </Switch>
      <Switch
        on={state.showTies}
        onClick={state.toggleTies}
        label={text.legend.background}
        hint={text.legend.backgroundHint}
      >
        <LineSign line="thin" />
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
      {properties.count !== undefined && (
        <span className="number">{properties.count.toLocaleString("en")}</span>
      )}
    </button>
  );
}

function countNodes(index: GraphIndex) {
  const { nodes, edges } = index.graph;
  const taking = takesPart(nodes, edges);
  const explicit = (node: (typeof nodes)[number]) => !("tier" in node) || node.tier === "explicit";
  const shown: Record<NodeKind, number> = { nation: 0, actor: 0, accusation: 0, denial: 0, summit: 0 };
  for (const node of nodes) if (taking.has(node.id) && explicit(node)) shown[node.kind]++;
  return {
    shown,
    inferred: nodes.filter((node) => !explicit(node)).length,
    mentioned: nodes.filter((node) => !taking.has(node.id)).length,
  };
}
