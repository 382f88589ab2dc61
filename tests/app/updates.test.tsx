import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followUpdates } from "../../src/app/offline/followUpdates.ts";
import { UpdateNotice } from "../../src/app/offline/UpdateNotice.tsx";
import { fresh } from "./sample.ts";

/** A browser's workers: `waiting` is one that keeps an edition, `controller` the one in whose care the page is. */
function workers(controller: object | null, edition = "2") {
  const asked: unknown[] = [];
  const waiting = {
    postMessage: vi.fn((message: unknown, ports?: MessagePort[]) => {
      asked.push(message);
      ports?.[0]?.postMessage(edition);
    }),
  };
  const installing = new EventTarget();
  const registration = Object.assign(new EventTarget(), { waiting: null as object | null, installing });
  const container = Object.assign(new EventTarget(), {
    controller,
    register: vi.fn(async () => registration),
  });
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { serviceWorker: container }));
  const install = async () => {
    await vi.waitFor(() => expect(container.register).toHaveBeenCalledWith("./sw.js"));
    await act(async () => {
      registration.dispatchEvent(new Event("updatefound"));
      registration.waiting = waiting;
      installing.dispatchEvent(new Event("statechange"));
    });
  };
  return { asked, install };
}

beforeEach(() => {
  fresh();
  vi.stubEnv("PROD", true);
  document.head.innerHTML = '<meta name="edition" content="1">';
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("a newer edition", () => {
  test("is announced once it is ready, and loaded when asked", async () => {
    const { asked, install } = workers({});
    render(<UpdateNotice />);
    followUpdates();
    expect(screen.queryByRole("status")).toBeNull();
    await install();
    expect(await screen.findByRole("status")).toHaveTextContent("A newer edition is ready.");
    expect(asked).toEqual(["which edition?"]);
    await userEvent.click(screen.getByRole("button", { name: "Load it" }));
    expect(asked).toEqual(["which edition?", "load the update"]);
  });
  test("is not spoken of when it is the one on the screen", async () => {
    const { asked, install } = workers({}, "1");
    render(<UpdateNotice />);
    followUpdates();
    await install();
    await vi.waitFor(() => expect(asked).toEqual(["which edition?"]));
    await act(() => new Promise((done) => setTimeout(done, 20)));
    expect(screen.queryByRole("status")).toBeNull();
  });
  test("is not spoken of on the first visit, when no older one is on the screen", async () => {
    const { asked, install } = workers(null);
    render(<UpdateNotice />);
    followUpdates();
    await install();
    expect(asked).toEqual([]);
    expect(screen.queryByRole("status")).toBeNull();
  });
});
