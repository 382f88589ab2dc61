import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Core } from "cytoscape";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { AccusationNode, Graph } from "../../src/model/graph.ts";
import { launch } from "../../tools/browser.ts";
import { accusation, answeredClaim, denial } from "../app/sample.ts";
import { type StandIn, serveFolder } from "./serveFolder.ts";
import { desktop, drawn, fixed, phone } from "./visitor.ts";

const root = join(import.meta.dirname, "../..");
const seeds = answeredClaim(JSON.parse(readFileSync(join(root, "data/graph.json"), "utf8")) as Graph);
const denied = denial.evidence[0]?.quote ?? "";

let browser: Browser;
let hosted: string;
const servers: Server[] = [];
let page: Page;
let problems: string[] = [];

async function serve(prefix: string, stand?: StandIn): Promise<string> {
  const { url, server } = await serveFolder(join(root, "dist"), prefix, stand);
  servers.push(server);
  return url;
}

async function open(url: string, options: BrowserContextOptions = desktop): Promise<void> {
  const context = await browser.newContext(options);
  page = await context.newPage();
  problems = [];
  page.on(
    "console",
    (m) => m.type() !== "log" && m.type() !== "info" && problems.push(`${m.type()}: ${m.text()}`),
  );
  page.on("pageerror", (e) => problems.push(`pageerror: ${e.message}`));
  page.on("requestfailed", (r) => problems.push(`failed: ${r.url()}`));
  page.on("request", (r) => {
    const own = new URL(url).origin;
    if (!r.url().startsWith("data:") && !r.url().startsWith("blob:") && new URL(r.url()).origin !== own)
      problems.push(`left the origin: ${r.url()}`);
  });
  await page.goto(url);
}

async function clickOnCanvas(id: string): Promise<void> {
  const at = await page.evaluate((node) => {
    const cy = (globalThis as unknown as { __cy: Core }).__cy;
    const p = cy.getElementById(node).renderedPosition();
    const box = cy.container()?.getBoundingClientRect();
    return { x: p.x + (box?.left ?? 0), y: p.y + (box?.top ?? 0) };
  }, id);
  await page.mouse.click(at.x, at.y);
}

beforeAll(async () => {
  const started = await launch();
  browser = started.browser;
  console.log(`browser: ${started.found.source} ${started.found.path} ${browser.version()}`);
  hosted = await serve("/", fixed);
});
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});
afterEach(async () => {
  await page.context().close();
  expect(problems).toEqual([]);
});

async function journey(through: AccusationNode): Promise<void> {
  const quote = through.evidence[0]?.quote ?? "!";
  await drawn(page, through.id);
  const pixels = await page.evaluate(() =>
    [...document.querySelectorAll("canvas")].some(
      (c) =>
        c
          .getContext("2d")
          ?.getImageData(0, 0, c.width, c.height)
          .data.some((v) => v !== 0) ?? false,
    ),
  );
  expect(pixels).toBe(true);
  await clickOnCanvas(through.id);
  const details = page.locator("#details");
  await expect.poll(() => details.innerText()).toContain(quote.slice(0, 60));
  await details
    .getByRole("link")
    .or(details.getByRole("button"))
    .filter({ hasText: /Denied by|Rejected by|denies|rejects/u })
    .first()
    .click();
  await expect.poll(() => page.url()).toContain("select=denial");
  const first = page.url();
  await details
    .getByRole("link", { name: /context/iu })
    .first()
    .click();
  await expect.poll(() => page.url()).toContain("read=");
  await page.goBack();
  await expect.poll(() => page.url()).toBe(first);
  await page.goBack();
  await expect.poll(() => details.innerText()).toContain(quote.slice(0, 60));
}

describe("a reader", () => {
  test("goes from the picture to an accusation, its denial, the article and back", async () => {
    await open(hosted);
    await journey(accusation);
  });
  test("does so at a deep sub-path, in the seeds' graph", async () => {
    await open(await serve("/some/deep/path/"));
    await journey(seeds.accusation);
  });
  test("does so in the single file from disk, in the seeds' graph", async () => {
    await open(pathToFileURL(join(root, "dist-single/index.html")).href);
    await journey(seeds.accusation);
  });
  test("opens a link on the same node, and reads it in context", async () => {
    await open(`${hosted}?select=${denial.id}`);
    await expect.poll(() => page.locator("#details").innerText()).toContain(denied.slice(0, 40));
    await page
      .locator("#details")
      .getByRole("link", { name: /context/iu })
      .first()
      .click();
    await expect
      .poll(() => page.locator("#details mark, #details [data-marked], #details .marked").count())
      .toBeGreaterThan(0);
  });
  test("finds a party by another name", async () => {
    await open(hosted);
    await page.getByRole("combobox").fill("Beijing");
    await page.getByRole("option").first().click();
    await expect.poll(() => page.url()).toContain("nation:cn");
  });
  test("selects the nearest node with the arrow keys", async () => {
    await open(`${hosted}?select=${accusation.id}`);
    await drawn(page, accusation.id);
    await page
      .locator("[tabindex='0'][role]")
      .filter({ has: page.locator("canvas") })
      .first()
      .focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).not.toContain(accusation.id);
  });
  test("has the same on a phone, threads first", async () => {
    await open(hosted, phone);
    await page.locator(".thread").first().waitFor();
    await page.getByRole("button", { name: "Overview" }).tap();
    await page.getByText("Most accused").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe("a graph that cannot be used", () => {
  test.each([
    ["missing", { status: 404, body: "no" }, /404/u],
    ["not JSON", { status: 200, body: "{ half" }, /JSON/u],
    ["of another version", { status: 200, body: '{"schemaVersion": 9}' }, /9/u],
    ["of another shape", { status: 200, body: '{"schemaVersion": 1, "nodes": 3}' }, /nodes/u],
  ])("that is %s gives a page that says so and what to do", async (_what, stand, said) => {
    await open(await serve("/", stand));
    const main = page.locator("main");
    await expect.poll(() => main.innerText()).toMatch(said);
    expect((await main.innerText()).length).toBeGreaterThan(80);
    problems = problems.filter((p) => !/404/u.test(p));
  });
});
