import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followUpdates } from "../../src/app/offline/followUpdates.ts";
import { UpdateNotice } from "../../src/app/offline/UpdateNotice.tsx";
import { fresh } from "./sample.ts";

/** A browser's workers: `waiting` is a newer edition, `controller` the one on the screen. */
function workers(controller: object | null) {
  const waiting = { postMessage: vi.fn() };
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
  return { waiting, install };
}

beforeEach(() => {
  fresh();
  vi.stubEnv("PROD", true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("a newer edition", () => {
  test("is announced once it is ready, and loaded when asked", async () => {
    const { waiting, install } = workers({});
    render(<UpdateNotice />);
    followUpdates();
    expect(screen.queryByRole("status")).toBeNull();
    await install();
    expect(screen.getByRole("status")).toHaveTextContent("A newer edition is ready.");
    expect(waiting.postMessage).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Load it" }));
    expect(waiting.postMessage).toHaveBeenCalledOnce();
  });
  test("is not spoken of on the first visit, when no older one is on the screen", async () => {
    const { install } = workers(null);
    render(<UpdateNotice />);
    followUpdates();
    await install();
    expect(screen.queryByRole("status")).toBeNull();
  });
});
