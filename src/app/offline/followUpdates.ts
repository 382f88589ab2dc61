import { useExplorer } from "../store/explorer.ts";

/** Keeps the page for use without a network, and tells when a newer edition is ready to be loaded. */
export function followUpdates(): void {
  const hosted = import.meta.env.PROD && import.meta.env.MODE !== "single";
  if (!hosted || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  const begin = async () => {
    const registration = await navigator.serviceWorker.register("./sw.js");
    const tell = () => {
      const { waiting } = registration;
      // Without a controller this is the first visit: there is no older edition on the screen.
      if (waiting && navigator.serviceWorker.controller)
        useExplorer.getState().offerUpdate(() => load(waiting));
    };
    tell();
    registration.addEventListener("updatefound", () =>
      registration.installing?.addEventListener("statechange", tell),
    );
  };
  // A host that forbids workers takes nothing away but this.
  addEventListener("load", () => void begin().catch(() => {}), { once: true });
  if (document.readyState === "complete") void begin().catch(() => {});
}

function load(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("load the update");
}
