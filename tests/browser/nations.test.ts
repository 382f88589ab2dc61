import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { largeGraph } from "../app/largeGraph.ts";
import { axe, desktop, phone, Visitor } from "./visitor.ts";

const visitor = new Visitor();
let site: string;

beforeAll(async () => {
  await visitor.start();
  site = await visitor.serve("/some/path/", { status: 200, body: JSON.stringify(largeGraph()) });
});
afterEach(async () => expect(await visitor.leave()).toEqual([]));
afterAll(() => visitor.stop());

const stage = (page: Page) => page.getByRole("region", { name: "Graph of nations" });

test("a large graph opens by nation; a line leads to its threads, back to the picture, and on to the parties", async () => {
  const page = await visitor.visit(`${site}?view=graph`);
  await stage(page).waitFor();
  const first = stage(page).getByRole("button", { name: /→/u }).first();
  const [, count = ""] = /(\d+), \d+ answered/u.exec((await first.textContent()) ?? "") ?? [];
  await first.click();
  await page.locator(".thread").first().waitFor();
  expect(new URL(page.url()).searchParams.getAll("by").length).toBeGreaterThan(0);
  await expect.poll(() => page.locator(".view").textContent()).toContain(count);
  await page.goBack();
  await stage(page).waitFor();
  await stage(page).getByRole("button", { name: "Show the parties" }).click();
  await page.waitForFunction(() => "__cy" in globalThis);
  expect(new URL(page.url()).searchParams.get("parties")).toBe("1");
  await page.getByRole("button", { name: "Show by nation" }).click();
  await stage(page).waitFor();
});

test.each([
  ["light", desktop],
  ["dark", desktop],
  ["light", phone],
  ["dark", phone],
] as const)("reads well to axe, %s, and is no wider than the screen", async (colorScheme, screen) => {
  const page = await visitor.visit(`${site}?view=graph`, { ...screen, colorScheme });
  await stage(page).waitFor();
  await axe(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
