import { hrefOf } from "../store/address.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { copyText } from "./copyText.ts";

/** Copies the address of the view as it is, with the edition of its data. */
export async function copyLink(): Promise<void> {
  const { view, ...rest } = useExplorer.getState().place;
  const address = new URL(hrefOf({ ...rest, view: view ?? shownView() }), location.href).href;
  await copyText(address, text.top.linkCopied);
}

/** A link leads to the view that was seen, also on a screen that would open on another. */
function shownView() {
  const shown = document.querySelector<HTMLElement>("[data-view]")?.dataset["view"];
  return shown === "graph" ? "graph" : "threads";
}
