import { useMemo, useState } from "react";
import { type Format, formats } from "../../export/formats.ts";
import { drawnNodes } from "../query/drawnNodes.ts";
import { passingNodes } from "../query/visibleNodes.ts";
import { saveFormat, savePicture } from "../share/saveExport.ts";
import { useExplorer } from "../store/explorer.ts";
import { useTheme } from "../store/theme.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { Dialog } from "./Dialog.tsx";

const scopes = ["seen", "selection", "all"] as const;
type Scope = (typeof scopes)[number];

/** Saves what is seen, the selection or everything, as a picture or as data; each format says what it cannot say. */
export function ExportDialog() {
  const index = useIndex();
  const place = useExplorer((state) => state.place);
  const theme = useTheme();
  const [scope, setScope] = useState<Scope>("seen");
  const [trouble, setTrouble] = useState<string | null>(null);
  const drawn = useMemo(() => drawnNodes(index, place).ids, [index, place]);
  const ids = useMemo(() => {
    if (scope === "all") return null;
    if (scope === "selection") return new Set(place.selected === null ? [] : [place.selected]);
    return place.view === "graph"
      ? drawn
      : new Set(passingNodes(index, place.filter).map((node): string => node.id));
  }, [scope, index, place, drawn]);
  const words = text.exporting;
  const attempt = (act: () => Promise<void>) => () => {
    setTrouble(null);
    act().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  };
  return (
    <Dialog title={words.title}>
      <fieldset className="segments">
        <legend className="unseen">{words.what}</legend>
        {scopes.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={scope === one}
            disabled={one === "selection" && place.selected === null}
            onClick={() => setScope(one)}
          >
            {words.scopes[one]}
          </button>
        ))}
      </fieldset>
      {trouble !== null && <p role="alert">{words.failed(trouble)}</p>}
      <h3>{words.picture}</h3>
      <p className="quiet small">{words.pictureNote}</p>
      <p className="export-pictures">
        {(["png", "svg"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button"
            onClick={attempt(() => savePicture(kind, index, drawn, theme))}
          >
            {words.save(words[kind])}
          </button>
        ))}
      </p>
      <h3>{words.formats}</h3>
      <p className="quiet small">{words.lost}</p>
      <ul className="export-formats">
        {formats.map((format: Format) => (
          <li key={format.id}>
            <button
              type="button"
              className="button button-small"
              aria-label={words.save(format.label)}
              onClick={attempt(() => saveFormat(format, index.graph, ids))}
            >
              {format.label}
            </button>
            <span className="quiet small">{format.cannotSay}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
