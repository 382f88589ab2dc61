import type { GraphNode } from "../../model/graph.ts";
import { hrefOf } from "../store/address.ts";
import { useExplorer } from "../store/explorer.ts";
import { KindSign } from "./KindSign.tsx";

/** A link that selects a node or an edge; a real address, so it can be copied and opened in a new tab. */
export function SelectLink(properties: {
  readonly id: string;
  readonly className?: string;
  readonly label?: string;
  /** False inside a grid, which is one tab stop. */
  readonly focusable?: boolean;
  readonly children: React.ReactNode;
}) {
  const select = useExplorer((state) => state.select);
  return (
    <a
      className={properties.className}
      aria-label={properties.label}
      tabIndex={properties.focusable === false ? -1 : undefined}
      href={hrefOf({ selected: properties.id, reading: null })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        select(properties.id);
      }}
    >
      {properties.children}
    </a>
  );
}

/** A node's sign and name. */
export function NodeLink({ node, sign = true }: { readonly node: GraphNode; readonly sign?: boolean }) {
  return (
    <SelectLink id={node.id} className="node-link">
      {sign && <KindSign kind={node.kind} />}
      <span>{node.label}</span>
    </SelectLink>
  );
}

/** Names in a row, as links: "researchers, officials". */
export function NodeLinks({ nodes, none }: { readonly nodes: readonly GraphNode[]; readonly none: string }) {
  if (nodes.length === 0) return <span className="quiet">{none}</span>;
  return nodes.map((node, index) => (
    <span key={node.id}>
      {index > 0 && ", "}
      <NodeLink node={node} sign={false} />
    </span>
  ));
}
