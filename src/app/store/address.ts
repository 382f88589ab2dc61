import type { Place } from "./explorer.ts";
import { useExplorer } from "./explorer.ts";

/** The place an address's query names: `?select=<node or edge>&read=<document>@<offset>`. */
export function readPlace(query: string): Place {
  const parameters = new URLSearchParams(query);
  const [, document, start] = /^(.+)@(\d+)$/u.exec(parameters.get("read") ?? "") ?? [];
  return {
    selected: parameters.get("select") || null,
    reading: document && start ? { document, start: Number(start) } : null,
  };
}

/** The query that leads to a place; empty for the overview. Other parameters are kept. */
export function writePlace({ selected, reading }: Place, query = ""): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("select");
  parameters.delete("read");
  if (selected !== null) parameters.set("select", selected);
  if (reading !== null) parameters.set("read", `${reading.document}@${reading.start}`);
  const written = parameters.toString().replace(/%3A/gu, ":").replace(/%40/gu, "@");
  return written === "" ? "" : `?${written}`;
}

/** Keeps the address bar and the store's place the same; the only owner of the address. Returns the way to stop. */
export function followAddress(): () => void {
  const arrive = () => useExplorer.getState().arrive(readPlace(location.search));
  arrive();
  addEventListener("popstate", arrive);
  const stop = useExplorer.subscribe(({ selected, reading, step }, before) => {
    if (selected === before.selected && reading === before.reading) return;
    const query = writePlace({ selected, reading }, location.search);
    if (query === writePlace(readPlace(location.search), location.search)) return;
    const url = `${location.pathname}${query}${location.hash}`;
    if (step === "push") history.pushState({ opened: reading !== null }, "", url);
    else history.replaceState(history.state, "", url);
  });
  return () => {
    removeEventListener("popstate", arrive);
    stop();
  };
}

/** Leaves the article: one step back when it was opened from here, else to the details of what is selected. */
export function leaveReader(): void {
  if (Reflect.get(Object(history.state), "opened") === true) history.back();
  else useExplorer.getState().closeReader();
}
