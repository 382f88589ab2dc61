import { X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { IconButton } from "../panels/IconButton.tsx";
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
        <IconButton icon={X} name={text.bar.close} onClick={() => openDialog(null)} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
