import type { Server } from "node:http";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Core } from "cytoscape";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { launch } from "../../tools/browser.ts";
import { graphText } from "../app/sample.ts";
import { type StandIn, serveFolder } from "./serveFolder.ts";

export const root = join(import.meta.dirname, "../..");
export const desktop = { viewport: { width: 1440, height: 900 } };
/** The tests' graph in place of the seeds'. */
export const fixed: StandIn = { status: 200, body: graphText };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A browser on the built site; every page it opened has to close without a message, an error or a request elsewhere. */
export class Visitor {
  private browser: Browser | undefined;
  private readonly servers: Server[] = [];
  private open: Page[] = [];
  problems: string[] = [];

  async start(): Promise<void> {
    const started = await launch();
    this.browser = started.browser;
  }

  async serve(
    prefix = "/",
    stand?: { status: number; body: string },
    folder = join(root, "dist"),
  ): Promise<string> {
    const { url, server } = await serveFolder(folder, prefix, stand);
    this.servers.push(server);
    return url;
  }

  async visit(url: string, options: BrowserContextOptions = desktop): Promise<Page> {
    if (!this.browser) throw new Error("the browser is not started: call start() in beforeAll");
    const context = await this.browser.newContext(options);
    const page = await context.newPage();
    this.open.push(page);
    const { problems } = this;
    page.on(
      "console",
      (m) => m.type() !== "log" && m.type() !== "info" && problems.push(`${m.type()}: ${m.text()}`),
    );
    page.on("pageerror", (e) => problems.push(`pageerror: ${e.message}`));
    page.on("request", (r) => {
      const own = new URL(url).origin;
      if (!/^(?:data|blob):/u.test(r.url()) && new URL(r.url()).origin !== own)
        problems.push(`left the origin: ${r.url()}`);
    });
    await page.goto(url);
    return page;
  }

  /** Closes what was opened and tells what went wrong meanwhile. */
  async leave(): Promise<string[]> {
    for (const page of this.open) await page.context().close();
    const found = this.problems.splice(0);
    this.open = [];
    return found;
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    for (const server of this.servers) server.close();
  }
}

/** Waits until the graph is drawn and holds this node. */
export function drawn(page: Page, id: string): Promise<unknown> {
  return page.waitForFunction(
    (node) => (globalThis as { __cy?: Core }).__cy?.getElementById(node).nonempty() === true,
    id,
  );
}

/** What axe finds, one line each; empty is well. */
export async function axe(page: Page): Promise<void> {
  // A colour half way from light to dark is nobody's choice: what moves comes to its end first.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.help} ${v.nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}
