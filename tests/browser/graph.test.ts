import type { Core } from "cytoscape";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accusation, denial } from "../app/sample.ts";
import { axe, drawn, fixed, phone, Visitor } from "./visitor.ts";

const visitor = new Visitor();
let site: string;
beforeAll(async () => {
  await visitor.start();
  site = await visitor.serve("/", fixed);
});
afterEach(async () => expect(await visitor.leave()).toEqual([]));
afterAll(() => visitor.stop());

const count = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { __cy: Core }).__cy.nodes().length);

async function open(query: string, options?: Parameters<Visitor["visit"]>[1]): Promise<Page> {
  const page = await visitor.visit(`${site}?view=graph${query}`, options);
  await drawn(page, accusation.id);
  return page;
}

const placeOf = (page: Page, node: string) =>
  page.evaluate((id) => {
    const cy = (globalThis as unknown as { __cy: Core }).__cy;
    const { x, y } = cy.getElementById(id).renderedPosition();
    const frame = cy.container()?.getBoundingClientRect();
    return { x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) };
  }, node);

describe("the graph", () => {
  test("is walked, focused, thinned out and brought back with keys alone", async () => {
    const page = await open(`&select=${accusation.id}`);
    const all = await count(page);
    await page.locator(".graph").focus();
    await page.keyboard.press("1");
    await expect.poll(() => count(page)).toBeLessThan(all);
    expect(page.url()).toContain("hops=1");
    await page.keyboard.press("0");
    await expect.poll(() => count(page)).toBe(all);
    await page.keyboard.press("n");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(name).toMatch(/(?:Actor|Nation|Denial|Summit): .+tie/u);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).not.toContain(accusation.id);
    await page.keyboard.press("h");
    await expect.poll(() => page.url()).toContain("hidden=");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.url()).not.toContain("hidden=");
  });
  test("isolates what lies in a box made by two clicks", async () => {
    const page = await open("");
    await page.locator(".zoom-box").click();
    const box = await page.locator(".box-select").boundingBox();
    if (!box) throw new Error("no box can be drawn");
    await page.mouse.click(box.x + 5, box.y + 50);
    await page.mouse.click(box.x + box.width / 3, box.y + box.height - 10);
    await page.getByText(/nodes in the box/u).waitFor();
    await page.locator(".box-words").getByRole("button", { name: "Isolate" }).click();
    await expect.poll(() => page.url()).toContain("isolate=");
    await page.getByRole("button", { name: "Draw everything" }).click();
    await expect.poll(() => page.url()).not.toContain("isolate=");
  });
  test("tells the path between two nodes in words", async () => {
    const page = await visitor.visit(
      `${site}?view=graph&path=${denial.id}&path=${accusation.speakers[0] ?? ""}`,
    );
    await expect.poll(() => page.locator(".path-words li").count()).toBeGreaterThan(2);
  });
  test("shows what the mouse is on before it is selected", async () => {
    const page = await open("");
    const at = await placeOf(page, accusation.id);
    await page.mouse.move(at.x - 60, at.y);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await expect
      .poll(() => page.locator(".hover-card").innerText())
      .toContain(accusation.evidence[0]?.quote.slice(0, 30) ?? "!");
    expect(page.url()).not.toContain("select=");
  });
  test("on a phone is tapped, and the sentence comes up beneath it", async () => {
    const page = await open("", phone);
    const at = await placeOf(page, accusation.id);
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => page.url()).toContain("select=");
    await page.locator("#details .quote").first().waitFor();
    await page.locator(".sheet-close").tap();
    await expect.poll(() => page.url()).not.toContain("select=");
  });
  test("shows what a finger rests on, without choosing it; a tap does that", async () => {
    const page = await open("", phone);
    const at = await placeOf(page, accusation.id);
    const session = await page.context().newCDPSession(page);
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
    const card = page.locator(".hover-card");
    await expect.poll(() => card.innerText()).toContain(accusation.evidence[0]?.quote.slice(0, 30) ?? "!");
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.waitForTimeout(300);
    expect(page.url()).not.toContain("select=");
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) > at.y + 20 || (box?.y ?? 0) + (box?.height ?? 0) < at.y - 20).toBe(true);
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => page.url()).toContain("select=");
    await card.waitFor({ state: "detached" });
  });
  test("on a phone gives the sentences a strip, half or all of the page: by dragging, and by keys", async () => {
    const page = await open(`&select=${accusation.id}`, phone);
    const handle = page.getByRole("separator", { name: "Height of the details" });
    const sheet = page.locator("#details");
    const height = async () => (await sheet.boundingBox())?.height ?? 0;
    await handle.waitFor();
    const session = await page.context().newCDPSession(page);
    const drag = async (to: number) => {
      const from = (await handle.boundingBox())?.y ?? 0;
      const finger = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: type === "touchEnd" ? [] : [{ x: 120, y }],
        });
      await finger("touchStart", from + 12);
      for (const part of [0.3, 0.6, 1]) await finger("touchMove", from + 12 + (to - from - 12) * part);
      await finger("touchEnd", to);
    };
    await drag(120);
    await expect.poll(() => handle.getAttribute("aria-valuetext")).toBe("the whole page");
    await expect.poll(height).toBeGreaterThan(600);
    await drag(640);
    await expect.poll(() => handle.getAttribute("aria-valuetext")).toBe("a strip");
    await expect.poll(height).toBeLessThan(220);
    await handle.focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => handle.getAttribute("aria-valuetext")).toBe("half the page");
    await expect.poll(height).toBeGreaterThan(350);
    await axe(page);
    await drag(830);
    await expect.poll(() => page.url()).not.toContain("select=");
  });
});
