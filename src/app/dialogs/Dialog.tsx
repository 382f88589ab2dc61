import { X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";

/** A window over the page: the browser keeps the focus in it, Escape closes it, the focus goes back. */
export function Dialog({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId();
  const frame = useRef<HTMLDialogElement>(null);
  const { openDialog } = useExplorer.getState();
  useEffect(() => {
    if (frame.current?.open === false) frame.current.showModal?.();
  }, []);
  return (
    <dialog ref={frame} className="dialog" aria-labelledby={id} onClose={() => openDialog(null)}>
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={text.bar.close}
          title={text.bar.close}
          onClick={() => openDialog(null)}
        >
          <X aria-hidden="true" className="icon" strokeWidth={1.6} />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
