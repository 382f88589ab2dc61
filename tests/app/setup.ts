import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom has no 2D canvas, and cytoscape throws without one. Real drawing is tested in Chromium.
const context = new Proxy({} as Record<PropertyKey, unknown>, {
  get: (target, key) => target[key] ?? ((): unknown => (key === "measureText" ? { width: 8 } : undefined)),
});
HTMLCanvasElement.prototype.getContext = (() => context) as never;
// Nor does it lay anything out: every element has the size of a window, and nothing ever changes it.
Object.defineProperties(Element.prototype, {
  clientHeight: { get: () => 900 },
  clientWidth: { get: () => 800 },
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// Nor does it hold on to a pointer.
Element.prototype.setPointerCapture ??= () => {};
Element.prototype.hasPointerCapture ??= () => false;
Element.prototype.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

// A view that loads when first needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
