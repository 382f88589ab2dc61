import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import graphUrl from "../../data/graph.json?url";
import { App } from "./App.tsx";
import { markEmbedded } from "./embed/embedded.ts";
import { followUpdates } from "./offline/followUpdates.ts";
import { indexGraph } from "./query/graphIndex.ts";
import { followAddress } from "./store/address.ts";
import { useExplorer } from "./store/explorer.ts";
import { followLanguage } from "./store/language.ts";
import { loadGraph } from "./store/loadGraph.ts";
import { followTheme } from "./store/theme.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/panel.css";
import "./styles/claims.css";
import "./styles/stage.css";
import "./styles/view.css";
import "./styles/facets.css";
import "./styles/threads.css";
import "./styles/matrix.css";
import "./styles/timeline.css";
import "./styles/table.css";
import "./styles/documents.css";
import "./styles/reader.css";
import "./styles/states.css";
import "./styles/dialogs.css";
import "./styles/narrow.css";
import "./styles/embed.css";
import "./styles/print.css";

async function load(): Promise<void> {
  const loaded = await loadGraph(graphUrl);
  const { load: ready, fail } = useExplorer.getState();
  if ("graph" in loaded) ready(indexGraph(loaded.graph));
  else fail(loaded.failure);
}

const root = document.getElementById("root");
const page = root && createRoot(root);
let drawn = 0;
/** Draws the page; anew, with all its words, when it was drawn before. */
const draw = () => {
  drawn += 1;
  page?.render(
    <StrictMode>
      <App key={drawn} load={() => void load()} />
    </StrictMode>,
  );
};

markEmbedded();
followTheme();
followAddress();
void load();
void followLanguage(draw).then(draw);
followUpdates();
