import { NodeLink } from "../panels/NodeLink.tsx";
import { walkPath } from "../query/graphWalk.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";

/** The path asked for, in words: each stop a link, between them how they are tied. */
export function PathWords() {
  const index = useIndex();
  const { drawing, filter } = useExplorer((state) => state.place);
  const [from, to] = drawing.path;
  const start = index.nodes.get(from ?? "");
  if (!start) return null;
  if (to === undefined) return <p className="path-words">{text.draw.pathPick(start.label)}</p>;
  const path = walkPath(index, start.id, to, filter.hiddenRelations);
  if (!path) return <p className="path-words">{text.draw.pathNone}</p>;
  return (
    <div className="path-words">
      <p className="quiet">{text.draw.path(path.length - 1)}</p>
      <ol>
        {path.map(({ node: id, edge }) => {
          const node = index.nodes.get(id);
          return node ? (
            <li key={id}>
              {edge && (
                <span className="quiet">
                  {edge.target === id ? "→" : "←"} {text.relations[edge.kind]}{" "}
                </span>
              )}
              <NodeLink node={node} />
            </li>
          ) : null;
        })}
      </ol>
    </div>
  );
}
