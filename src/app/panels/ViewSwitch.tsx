import { useExplorer, type View } from "../store/explorer.ts";
import { text } from "../text.ts";

const views: readonly View[] = ["claims", "graph"];

/** On a small screen: the list of claims or the graph in front. */
export function ViewSwitch() {
  const view = useExplorer((state) => state.view);
  const chooseView = useExplorer((state) => state.chooseView);
  return (
    <nav className="view-switch" aria-label={text.views.label}>
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={view === one} onClick={() => chooseView(one)}>
          {text.views[one]}
        </button>
      ))}
    </nav>
  );
}
