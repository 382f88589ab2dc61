import { useMemo } from "react";
import type { GraphNode } from "../../model/graph.ts";
import { neighbourhood } from "../query/neighbourhood.ts";
import { isTie } from "../query/partyFacts.ts";
import { visibleNodes } from "../query/visibleNodes.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** The graph in small beside the other views: what is pointed at or selected there is lit here, and a click here selects. */
export default function Miniature() {
  const index = useIndex();
  const { filter, selected } = useExplorer((state) => state.place);
  const lit = useExplorer((state) => state.lit);
  const { select, chooseView, light } = useExplorer.getState();
  const { ids } = useMemo(() => visibleNodes(index, filter, selected), [index, filter, selected]);
  const nodes = useMemo(() => index.graph.nodes.filter((node) => ids.has(node.id)), [index, ids]);
  const edges = useMemo(
    () =>
      index.graph.edges.filter(
        (edge) => !isTie(edge) && edge.kind !== "made-at" && ids.has(edge.source) && ids.has(edge.target),
      ),
    [index, ids],
  );
  if (nodes.length === 0) return null;
  const near =
    lit.length > 0
      ? new Set(lit)
      : selected !== null && (index.nodes.has(selected) || index.edges.has(selected))
        ? neighbourhood(index, selected).nodes
        : null;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  // How much of the graph a pixel stands for; many nodes are drawn smaller.
  const unit = Math.max(width / 350, height / 160, 0.5);
  const margin = 13 * unit;
  const size = nodes.length > 120 ? unit * 0.6 : unit;
  const shade = (...ends: string[]) =>
    near === null || ends.every((id) => near.has(id)) ? undefined : "far";
  return (
    <div className="miniature">
      <svg
        viewBox={`${left - margin} ${top - margin} ${width + 2 * margin} ${height + 2 * margin}`}
        aria-hidden="true"
        style={{ "--unit": `${size}px` } as React.CSSProperties}
        onPointerLeave={() => light([])}
      >
        {edges.map((edge) => {
          const [a, b] = [index.nodes.get(edge.source), index.nodes.get(edge.target)];
          if (!a || !b) return null;
          const denial = a.kind === "denial" || b.kind === "denial";
          return (
            <path
              key={edge.id}
              className={`mini-edge ${denial ? "mini-denial" : "mini-accusation"} ${shade(a.id, b.id) ?? ""}`}
              d={`M${a.x} ${a.y}L${b.x} ${b.y}`}
            />
          );
        })}
        {nodes.map((node) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the same is reached by keyboard in every view.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          <g
            key={node.id}
            className={`mini-node ${shade(node.id) ?? ""}`}
            transform={`translate(${node.x} ${node.y}) scale(${size})`}
            onPointerEnter={() => light([node.id])}
            onClick={() => select(node.id)}
          >
            <title>{node.label}</title>
            <circle r="9" className="mini-target" />
            {dot(node, node.id === selected)}
          </g>
        ))}
      </svg>
      <button type="button" className="miniature-open" onClick={() => chooseView("graph")}>
        {text.miniature.open}
      </button>
    </div>
  );
}

function dot(node: GraphNode, selected: boolean) {
  const name = `mini-dot mini-${node.kind}${selected ? " mini-selected" : ""}`;
  switch (node.kind) {
    case "nation":
      return <rect className={name} x="-6" y="-4" width="12" height="8" rx="2" />;
    case "actor":
      return <circle className={name} r="3.6" />;
    case "accusation":
    case "denial":
      return <path className={name} d="M0-5 5 0 0 5-5 0Z" />;
    case "summit":
      return <path className={name} d="M-2.5-4h5L5 0 2.5 4h-5L-5 0Z" />;
  }
}
