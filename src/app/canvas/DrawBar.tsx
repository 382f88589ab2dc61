import { EyeOff, Focus, Pin, PinOff, Plus, RotateCcw, Route } from "lucide-react";
import { newNeighbours } from "../query/drawnNodes.ts";
import { toggled } from "../query/filter.ts";
import { useExplorer } from "../store/explorer.ts";
import { isWhole } from "../store/place.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { DrawButton } from "./DrawButton.tsx";
import { PathWords } from "./PathWords.tsx";

const steps = [null, 1, 2, 3] as const;

/** Over the picture: what of the graph is drawn around the selected node, and the way back to all of it. */
export function DrawBar({ drawn }: { readonly drawn: ReadonlySet<string> }) {
  const index = useIndex();
  const { selected, drawing } = useExplorer((state) => state.place);
  const { draw, drawEverything } = useExplorer.getState();
  const node = selected === null ? undefined : index.nodes.get(selected);
  const all = isWhole(drawing);
  const fresh = node ? newNeighbours(index, node.id, drawn) : [];
  const kinds = [...new Set(fresh.flatMap((id) => index.nodes.get(id)?.kind ?? []))]
    .map(
      (kind) => `${fresh.filter((id) => index.nodes.get(id)?.kind === kind).length} ${text.kindsMany[kind]}`,
    )
    .join(", ");
  const words = text.draw;
  const [from, to] = drawing.path;
  if (!node && all) return null;
  return (
    <div className="draw-bar" role="toolbar" aria-label={words.label}>
      {node && (
        <>
          <fieldset className="segments" aria-label={words.around}>
            {steps.map((hops) => (
              <button
                key={hops ?? 0}
                type="button"
                aria-pressed={drawing.hops === hops}
                title={`${words.around}: ${hops === null ? words.all : words.steps(hops)}`}
                onClick={() => draw({ hops })}
              >
                {hops === null ? words.all : text.number(hops)}
              </button>
            ))}
          </fieldset>
          {fresh.length > 0 && (
            <DrawButton
              sign={Plus}
              label={words.expand(fresh.length)}
              hint={words.expandHint(kinds)}
              onClick={() => draw({ expanded: [...drawing.expanded, node.id] })}
            />
          )}
          <DrawButton
            sign={EyeOff}
            label={words.hide}
            onClick={() => {
              draw({ hidden: [...drawing.hidden, node.id] });
              useExplorer.getState().selectOnCanvas(null);
            }}
          />
          <DrawButton
            sign={Focus}
            label={words.isolate}
            onClick={() =>
              draw({
                isolated: [
                  node.id,
                  ...(index.edgesAt.get(node.id) ?? []).map((edge): string =>
                    edge.source === node.id ? edge.target : edge.source,
                  ),
                ],
              })
            }
          />
          <DrawButton
            sign={drawing.pinned.includes(node.id) ? PinOff : Pin}
            label={drawing.pinned.includes(node.id) ? words.unpin : words.pin}
            hint={words.pinHint}
            onClick={() => draw({ pinned: toggled(drawing.pinned, node.id) })}
          />
          <DrawButton
            sign={Route}
            label={from !== undefined && to === undefined && from !== node.id ? words.pathTo : words.pathFrom}
            onClick={() =>
              draw({
                path:
                  from !== undefined && to === undefined && from !== node.id ? [from, node.id] : [node.id],
              })
            }
          />
        </>
      )}
      {!all && <DrawButton sign={RotateCcw} label={words.everything} onClick={drawEverything} />}
      <PathWords />
    </div>
  );
}
