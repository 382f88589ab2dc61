import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildEdition } from "./buildEdition.ts";
import { root, Visitor } from "./visitor.ts";

const visitor = new Visitor();
const folder = mkdtempSync(join(tmpdir(), "editions-"));
const host = join(folder, "host");
const newer = join(folder, "newer");
let site: string;

/** As most hosts do it: what is not of the new edition is gone. */
function publish(edition: string): void {
  rmSync(host, { recursive: true, force: true });
  cpSync(edition, host, { recursive: true });
}

beforeAll(async () => {
  await buildEdition(newer, { from: 'matrix: "Matrix"', to: 'matrix: "Who against whom"' });
  await visitor.start();
  site = await visitor.serve("/some/path/", undefined, host);
});
beforeEach(() => publish(join(root, "dist")));
afterEach(async () =>
  expect((await visitor.leave()).filter((problem) => !/ERR_INTERNET_DISCONNECTED/u.test(problem))).toEqual(
    [],
  ),
);
afterAll(async () => {
  await visitor.stop();
  rmSync(folder, { recursive: true });
});

const view = (page: Page, name: string) =>
  page.locator(".view-bar").getByRole("button", { name, exact: true });
const opened = (page: Page) => page.locator(".thread").first().waitFor();
const announced = (page: Page) => page.getByText("A newer edition is ready.");
/** What a browser tells a page whose tab is chosen again. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
/** All the worker of the newest edition has to fetch is there. */
const readied = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const worker = await navigator.serviceWorker.getRegistration();
        return [worker?.installing ?? null, worker?.waiting?.state ?? null];
      }),
    )
    .toEqual([null, "installed"]);

/** A page in the care of a worker. */
async function kept(): Promise<Page> {
  const page = await visitor.visit(`${site}?view=threads`);
  await opened(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  expect(await view(page, "Matrix").count()).toBe(1);
  return page;
}

/** A kept page that was told of the newer edition when its tab was chosen again. */
async function offered(): Promise<Page> {
  const page = await kept();
  publish(newer);
  expect(await announced(page).count()).toBe(0);
  await comeBack(page);
  await announced(page).waitFor();
  expect(await view(page, "Matrix").count()).toBe(1);
  return page;
}

describe("a newer edition", () => {
  test("is announced to a page that is open, and taken when asked, with and without a network", async () => {
    const page = await offered();
    await page.getByRole("button", { name: "Load it" }).click();
    await view(page, "Who against whom").waitFor();
    expect(page.url()).toContain("view=threads");
    expect(await announced(page).count()).toBe(0);
    await page.context().setOffline(true);
    await page.reload();
    await opened(page);
    await view(page, "Who against whom").click();
    await page.locator(".matrix").first().waitFor();
  });
  test("leaves the page that does not want it as it is, with what the host no longer has", async () => {
    const page = await offered();
    await page.getByRole("button", { name: "Table" }).click();
    await page.locator(".table-frame td").first().waitFor();
    expect(await view(page, "Matrix").count()).toBe(1);
    await page.context().setOffline(true);
    await page.reload();
    await page.locator(".table-frame td").first().waitFor();
    expect(await view(page, "Matrix").count()).toBe(1);
  });
  test("is what a reload shows, with nothing more to announce, and what is kept from then on", async () => {
    const page = await kept();
    publish(newer);
    await page.reload();
    await view(page, "Who against whom").waitFor();
    await readied(page);
    expect(await announced(page).count()).toBe(0);
    await page.context().setOffline(true);
    await page.reload();
    await opened(page);
    await view(page, "Who against whom").click();
    await page.locator(".matrix").first().waitFor();
    expect(await announced(page).count()).toBe(0);
  });
  test("taken in one page can still be taken in another, which goes on working until then", async () => {
    const page = await kept();
    const other = await page.context().newPage();
    await other.goto(`${site}?view=threads`);
    await opened(other);
    publish(newer);
    await comeBack(page);
    await announced(page).waitFor();
    await announced(other).waitFor();
    await page.getByRole("button", { name: "Load it" }).click();
    await view(page, "Who against whom").waitFor();
    await view(other, "Matrix").click();
    await other.locator(".matrix").first().waitFor();
    await other.getByRole("button", { name: "Load it" }).click();
    await view(other, "Who against whom").waitFor();
  });
});
