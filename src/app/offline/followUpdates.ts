import { useExplorer } from "../store/explorer.ts";

/** Keeps the page for use without a network, and tells when an edition newer than the one on the screen is ready. */
export function followUpdates(): void {
  const hosted = import.meta.env.PROD && import.meta.env.MODE !== "single";
  if (!hosted || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  const begin = async () => {
    const registration = await navigator.serviceWorker.register("./sw.js");
    const tell = async () => {
      const { waiting } = registration;
      // Without a controller this is the first visit: there is no older edition on the screen.
      if (!waiting || !navigator.serviceWorker.controller) return;
      // A page just fetched may itself be what the worker keeps.
      if ((await editionOf(waiting)) !== shownEdition())
        useExplorer.getState().offerUpdate(() => load(waiting));
    };
    void tell();
    registration.addEventListener("updatefound", () =>
      registration.installing?.addEventListener("statechange", () => void tell()),
    );
    // A browser looks for a newer worker when a page is opened, not while it stays open.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  };
  // A host that forbids workers takes nothing away but this.
  addEventListener("load", () => void begin().catch(() => {}), { once: true });
  if (document.readyState === "complete") void begin().catch(() => {});
}

const shownEdition = () => document.querySelector<HTMLMetaElement>('meta[name="edition"]')?.content;

function editionOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((tell) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => tell(data);
    worker.postMessage("which edition?", [port2]);
  });
}

function load(waiting: ServiceWorker): void {
  const container = navigator.serviceWorker;
  // Another page was asked first, and has it at work already.
  if (waiting.state === "activated") location.reload();
  else {
    container.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("load the update");
  }
}
