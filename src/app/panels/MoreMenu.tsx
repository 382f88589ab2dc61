import { Download, Ellipsis, Keyboard, Link2, Printer } from "lucide-react";
import { useRef } from "react";
import { copyLink } from "../share/copyLink.ts";
import { useExplorer } from "../store/explorer.ts";
import { languages, text } from "../text.ts";

/** What is done with the view as a whole: its link, its export, print, keys, language. */
export function MoreMenu() {
  const menu = useRef<HTMLDivElement>(null);
  const { openDialog, chooseView, speakIn } = useExplorer.getState();
  const act = (change: () => void) => () => {
    menu.current?.hidePopover?.();
    change();
  };
  const print = () => {
    chooseView("threads");
    setTimeout(() => globalThis.print(), 300);
  };
  const { top } = text;
  return (
    <>
      <button
        type="button"
        className="icon-button more"
        aria-label={top.more}
        title={top.more}
        popoverTarget="more-menu"
      >
        <Ellipsis aria-hidden="true" className="icon" strokeWidth={1.8} />
      </button>
      <div ref={menu} id="more-menu" className="menu" popover="auto">
        <button type="button" onClick={act(() => void copyLink())}>
          <Link2 aria-hidden="true" className="icon" strokeWidth={1.6} />
          {top.copyLink}
        </button>
        <button type="button" onClick={act(() => openDialog("export"))}>
          <Download aria-hidden="true" className="icon" strokeWidth={1.6} />
          {top.exportIt}
        </button>
        <button type="button" onClick={act(print)}>
          <Printer aria-hidden="true" className="icon" strokeWidth={1.6} />
          {top.print}
        </button>
        <button type="button" onClick={act(() => openDialog("keys"))}>
          <Keyboard aria-hidden="true" className="icon" strokeWidth={1.6} />
          {top.keys}
        </button>
        <label className="menu-language">
          <span className="quiet">{top.language}</span>
          <select value={text.language} onChange={(event) => speakIn(event.target.value)}>
            {Object.entries(languages).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
