import { folded } from "../query/folded.ts";
import { copyLink } from "../share/copyLink.ts";
import { type Explorer, useExplorer } from "../store/explorer.ts";
import { views } from "../store/place.ts";
import { text } from "../text.ts";

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Everything the palette can do, in words. */
export function commands(): Command[] {
  const store = (): Explorer => useExplorer.getState();
  return [
    ...views.map((view) => ({
      id: `view ${view}`,
      label: `${text.views.label}: ${text.views[view]}`,
      run: () => store().chooseView(view),
    })),
    { id: "link", label: text.top.copyLink, run: () => void copyLink() },
    { id: "export", label: text.top.exportIt, run: () => store().openDialog("export") },
    { id: "undo", label: text.bar.undo, run: () => store().undo() },
    { id: "redo", label: text.bar.redo, run: () => store().redo() },
    { id: "filters", label: text.bar.filters, run: () => store().openFacets(true) },
    { id: "clear", label: text.nothing.clear, run: () => store().clearFilter() },
    { id: "everything", label: text.draw.everything, run: () => store().drawEverything() },
    { id: "inferred", label: text.legend.inferred, run: () => store().toggleInferred() },
    { id: "dark", label: text.top.dark, run: () => store().chooseTheme("dark") },
    { id: "light", label: text.top.light, run: () => store().chooseTheme("light") },
    { id: "keys", label: text.top.keys, run: () => store().openDialog("keys") },
  ];
}

/** The commands whose words begin with those of the query. */
export function commandsFor(query: string): Command[] {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  return commands().filter(({ label }) => {
    const words = folded(label).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
}
