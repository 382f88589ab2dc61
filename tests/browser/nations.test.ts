import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox({ timeout: 15_000 });
  if (!box) throw new Error(`${selector} is not seen`);
  return box;
}

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

test("who draws everything again keeps the parties and the documents", async () => {
  const page = await visitor.visit(`${site}?view=graph&parties=1&docs=1&isolate=nation:ar`);
  await page.getByRole("button", { name: "Draw everything" }).click();
  await expect.poll(() => page.url()).not.toContain("isolate=");
  expect(page.url()).toContain("docs=1&parties=1");
  await page.getByText(/The \d+ of \d+ nodes/u).waitFor();
});

describe.each([
  ["by nation", "", ".nations-picture"],
  ["by party", "&parties=1", ".graph"],
])("a large graph %s", (_, query, picture) => {
  test.each([
    ["light", desktop],
    ["dark", desktop],
    ["light", phone],
    ["dark", phone],
  ] as const)(
    "reads well to axe, %s, is no wider than the screen, and has its note above the picture",
    async (colorScheme, screen) => {
      const page = await visitor.visit(`${site}?view=graph${query}`, { ...screen, colorScheme });
      const { y } = await boxOf(page, picture);
      const note = await boxOf(page, ".stage-note");
      expect(note.y + note.height).toBeLessThanOrEqual(y);
      await axe(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    },
  );
});
