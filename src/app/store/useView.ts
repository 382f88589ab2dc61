import { useExplorer } from "./explorer.ts";
import type { View } from "./place.ts";
import { useMatch } from "./theme.ts";
import { useIndex } from "./useIndex.ts";

/** Below this width one thing is shown at a time. */
export const NARROW = "(max-width: 759px)";
/** From this width on legend and filters stand beside the view. */
export const WIDE = "(min-width: 1200px)";

/** More nodes than this do not open as a picture. */
const FIRST_PICTURE = 300;

/** The view in front: the chosen one, else threads on a small screen or of a large graph, else the graph. */
export function useView(): View {
  const chosen = useExplorer((state) => state.place.view);
  const narrow = useMatch(NARROW);
  const large = useIndex().graph.nodes.length > FIRST_PICTURE;
  return chosen ?? (narrow || large ? "threads" : "graph");
}
