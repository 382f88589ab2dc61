import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Core } from "cytoscape";
import type { Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseGraph } from "../../src/model/graph.ts";
import { accusation, denial, graph } from "../app/sample.ts";
import { axe, desktop, drawn, fixed, phone, root, Visitor } from "./visitor.ts";

const visitor = new Visitor();
let site: string;
beforeAll(async () => {
  await visitor.start();
  site = await visitor.serve("/", fixed);
});
afterEach(async () => expect(await visitor.leave()).toEqual([]));
afterAll(() => visitor.stop());

const clipboard = { ...desktop, permissions: ["clipboard-read", "clipboard-write"] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe("with the keyboard alone", () => {
  test("a reader searches, reads the quotation and its denial, copies the link, and finds the same at it", async () => {
    const page = await visitor.visit(`${site}?view=threads`, clipboard);
    await page.locator(".thread").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type((accusation.evidence[0]?.quote ?? "").split(/\s+/u).slice(2, 8).join(" "));
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain(accusation.id);
    await expect
      .poll(() => page.locator("#details .quote").first().innerText())
      .toContain(accusation.evidence[0]?.quote.slice(0, 30) ?? "!");
    for (let at = 0; at < 40; at++) {
      await page.keyboard.press("Tab");
      const there = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
      if (there.includes("select=denial")) break;
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("select=denial");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("copy link");
    await page.getByRole("option", { name: /copy link/iu }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Link copied").waitFor();
    const other = await visitor.visit(await copied(page));
    await expect
      .poll(() => other.locator("#detail-title").innerText())
      .toBe(await page.locator("#detail-title").innerText());
    expect(new URL(other.url()).searchParams.get("view")).toBe("threads");
  });
});

describe("what is seen", () => {
  async function save(page: Page, name: string | RegExp): Promise<Download> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name }).click(),
    ]);
    return download;
  }
  test("is saved as data that can be read again, and as a picture", async () => {
    const page = await visitor.visit(`${site}?view=threads&select=${accusation.id}`);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Export…" }).click();
    await page.getByRole("button", { name: "Everything" }).click();
    const json = await save(page, /^Save as JSON \(/u);
    const whole = parseGraph(JSON.parse(await readFile(await json.path(), "utf8")));
    expect("graph" in whole && whole.graph.nodes.length).toBe(graph.nodes.length);
    await page.getByRole("button", { name: "The selection" }).click();
    const part = parseGraph(
      JSON.parse(await readFile(await (await save(page, /^Save as JSON \(/u)).path(), "utf8")),
    );
    expect("graph" in part && part.graph.nodes.some((node) => node.id === accusation.id)).toBe(true);
    expect("graph" in part && part.graph.nodes.length).toBeLessThan(graph.nodes.length);
    for (const [name, ending, begin] of [
      [/^Save as GraphML/u, "graphml", "<?xml"],
      [/^Save as GEXF/u, "gexf", "<?xml"],
      [/^Save as CSV/u, "zip", "PK"],
      [/^Save as SVG/u, "svg", "<svg"],
      [/^Save as PNG/u, "png", "\u{fffd}PNG"],
    ] as const) {
      const file = await save(page, name);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`, "u"));
      expect((await readFile(await file.path(), "utf8")).startsWith(begin), ending).toBe(true);
    }
    await axe(page);
  });
  test("is reported as an entry of YAML that names the sentence", async () => {
    const page = await visitor.visit(`${site}?view=threads&select=${denial.id}`, clipboard);
    await page.getByRole("button", { name: "Report a problem" }).first().click();
    await page.getByLabel("Reason").fill("It is not he who says so");
    await page.getByLabel("Your name").fill("A reader");
    await axe(page);
    await page.getByRole("button", { name: "Copy the entry" }).click();
    await expect
      .poll(async () => parse(await copied(page))?.[0])
      .toMatchObject({ op: "reject-claim", claim: { kind: "denial", quote: denial.evidence[0]?.quote } });
  });
});

describe("the page", () => {
  test("opens without a network once it was opened with one", async () => {
    const page = await visitor.visit(`${site}?view=threads`);
    await page.locator(".thread").first().waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    await page.locator(".thread").first().waitFor();
    await page.getByRole("button", { name: "Table" }).click();
    await page.locator(".table-frame td").first().waitFor();
    visitor.problems.splice(
      0,
      visitor.problems.length,
      ...visitor.problems.filter((p) => !/ERR_INTERNET_DISCONNECTED/u.test(p)),
    );
  });
  test("speaks German when asked, and English again", async () => {
    const page = await visitor.visit(`${site}?view=threads&lang=de`);
    await page
      .getByText(/\d+ Anschuldigung/u)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
    await page.getByRole("button", { name: "Mehr", exact: true }).click();
    await page.getByLabel("Sprache").selectOption("en");
    await page
      .getByText(/\d accusations/u)
      .first()
      .waitFor();
  });
  test("embedded leaves the wheel to the page around it, unless Ctrl is held", async () => {
    const page = await visitor.visit(`${site}?view=graph&embed=1`);
    await drawn(page, accusation.id);
    expect(await page.locator(".top").isVisible()).toBe(false);
    const zoom = () => page.evaluate(() => (globalThis as unknown as { __cy: Core }).__cy.zoom());
    const before = await zoom();
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(300);
    expect(await zoom()).toBe(before);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, 300);
    await page.keyboard.up("Control");
    await expect.poll(zoom).not.toBe(before);
  });
  test.each(["graph", "threads", "matrix", "timeline", "table", "documents"])(
    "at 320 pixels needs no sideways scrolling in %s, and its targets are large enough",
    async (view) => {
      const page = await visitor.visit(`${site}?view=${view}`, {
        ...phone,
        viewport: { width: 320, height: 640 },
      });
      await page.locator(".view > *").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, select, input, summary")]
          .map((element) => ({ box: element.getBoundingClientRect(), name: element.outerHTML.slice(0, 80) }))
          .filter(({ box }) => box.width > 0 && (box.height < 23.5 || box.width < 23.5) && box.right > 0)
          .filter(({ name }) => !/type="checkbox"/u.test(name))
          .map(({ name }) => name),
      );
      expect(small).toEqual([]);
    },
  );
  test("in one file, from disk, has every view", async () => {
    const page = await visitor.visit(
      `${pathToFileURL(join(root, "dist-single/index.html")).href}?view=matrix`,
    );
    await page.getByRole("grid").waitFor();
    await page.getByRole("button", { name: "Timeline" }).click();
    await page.locator(".time-chart").waitFor();
  });
});

describe("a finger", () => {
  test("opens the filters over the page, narrows, and closes them", async () => {
    const page = await visitor.visit(site, phone);
    await page.locator(".thread").first().waitFor();
    await page.getByRole("button", { name: "Filters" }).tap();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Russia/u })
      .tap();
    await axe(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
    await page.locator(".chips").waitFor();
    await page.locator(".thread-link").first().tap();
    await page.locator("#details .quote").first().waitFor();
    await page.locator(".sheet-close").tap();
    await page.locator("#details").waitFor({ state: "detached" });
  });
  test("zooms the graph with another one", async () => {
    const page = await visitor.visit(`${site}?view=graph`, phone);
    await drawn(page, accusation.id);
    const zoom = () => page.evaluate(() => (globalThis as unknown as { __cy: Core }).__cy.zoom());
    const before = await zoom();
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          type === "touchEnd"
            ? []
            : [
                { x: 195 - apart, y: 350, id: 0 },
                { x: 195 + apart, y: 350, id: 1 },
              ],
      });
    await touch("touchStart", 30);
    for (const apart of [50, 70, 90, 110]) await touch("touchMove", apart);
    await touch("touchEnd", 0);
    await expect.poll(zoom).toBeGreaterThan(before);
  });
});
