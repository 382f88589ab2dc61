import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom has no 2D canvas, and cytoscape throws without one. Real drawing is tested in Chromium.
const context = new Proxy({} as Record<PropertyKey, unknown>, {
  get: (target, key) => target[key] ?? ((): unknown => (key === "measureText" ? { width: 8 } : undefined)),
});
HTMLCanvasElement.prototype.getContext = (() => context) as never;
Element.prototype.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

// A view that loads when first needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
