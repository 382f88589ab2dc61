/** One click, in milliseconds. */
export interface Click {
  /** From the mouse's button coming up until the frame with the changed details is painted, the wait for that frame included. */
  readonly shown: number;
  /** Of this, how long the page itself was at work: handlers, React, styles, layout, the canvas, painting. */
  readonly busy: number;
  /** In which frame after the click the details stood: 1 is the next one. */
  readonly frame: number;
}

/** What the page tells the bench; the functions below are put into it. */
export interface Watched {
  /** Watches the next click. */
  arm(): void;
  /** The click watched last, once its details are painted. */
  click: Click | null;
  /** Tasks of more than 50 ms since the last `quiet`. */
  long: number[];
  /** From each key or its input to the next frame's painting, where that took 16 ms or more (steps of 8 ms); since the last `quiet`. */
  keys: number[];
  quiet(): void;
}

/** Runs in the page, before its own scripts. */
export function watchPage(): void {
  let began = 0;
  let handled = 0;
  let frames = 0;
  let changed = false;
  let armed = false;
  /** A message comes after the task at hand, and one sent from a frame's callback after that frame is painted. */
  const after = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const watched: Watched = {
    click: null,
    long: [],
    keys: [],
    arm: () => {
      armed = true;
      changed = false;
      frames = 0;
      watched.click = null;
    },
    quiet: () => {
      watched.long.length = 0;
      watched.keys.length = 0;
    },
  };
  Reflect.set(globalThis, "watched", watched);
  let busy = 0;
  const frame = () => {
    frames += 1;
    const start = performance.now();
    after(() => {
      const end = performance.now();
      busy += end - start;
      if (changed) {
        watched.click = { shown: end - began, busy, frame: frames };
        armed = false;
      }
    });
    if (armed && !changed) requestAnimationFrame(frame);
  };
  addEventListener(
    "mouseup",
    ({ timeStamp }) => {
      if (!armed) return;
      began = timeStamp;
      busy = 0;
      const start = performance.now();
      // Asked for before the page asks: so this one is called first, and all the others' work lies between it and the painting.
      requestAnimationFrame(frame);
      after(() => {
        handled = performance.now() - start;
        busy += handled;
      });
    },
    { capture: true },
  );
  addEventListener("DOMContentLoaded", () =>
    new MutationObserver((changes) => {
      if (
        armed &&
        began > 0 &&
        changes.some(({ target }) => (target as Element).closest?.("#details") != null)
      )
        changed = true;
    }).observe(document, { subtree: true, childList: true, characterData: true }),
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.long.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(?:key|input|beforeinput)/u.test(name)) watched.keys.push(duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}
