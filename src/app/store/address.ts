import { edition, readPlace, writePlace } from "./addressQuery.ts";
import { useExplorer } from "./explorer.ts";
import type { Place } from "./place.ts";

const dataset = () => {
  const { phase } = useExplorer.getState();
  return phase.kind === "ready" ? phase.index.graph.datasetHash : null;
};

/** Keeps the address bar and the store's place the same; the only owner of the address. Returns the way to stop. */
export function followAddress(): () => void {
  const arrive = () => useExplorer.getState().arrive(readPlace(location.search));
  const made = new URLSearchParams(location.search).get("data");
  arrive();
  addEventListener("popstate", arrive);
  const stop = useExplorer.subscribe(({ place, step, phase, tellOlder }, before) => {
    if (phase.kind === "ready" && before.phase.kind !== "ready" && made !== null)
      if (made !== edition(phase.index.graph.datasetHash)) tellOlder(made);
    if (place === before.place || step === "arrived") return;
    const url = `${location.pathname}${writePlace(place, location.search, dataset())}${location.hash}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    if (step === "push") history.pushState({ opened: place.reading !== null }, "", url);
    else history.replaceState(history.state, "", url);
  });
  return () => {
    removeEventListener("popstate", arrive);
    stop();
  };
}

/** The address of a place that differs from the present one, for links one can copy and open elsewhere. */
export function hrefOf(change: Partial<Place>): string {
  const query = writePlace(
    { ...useExplorer.getState().place, ...change },
    globalThis.location?.search,
    dataset(),
  );
  return query === "" ? "?" : query;
}

/** Leaves the article: one step back when it was opened from here, else to the details of what is selected. */
export function leaveReader(): void {
  if (Reflect.get(Object(history.state), "opened") === true) history.back();
  else useExplorer.getState().closeReader();
}
