// `npm run bench-page [-- --clicks 100 --slowdown 1]`: how long the page takes, in a real Chromium, to show the details of what is clicked in
// a picture of 300 nodes, and whether anything holds it up for more than 50 ms while a search is typed into some 2,900. Builds the site anew;
// --profile FILE writes where the time goes, for a browser's developer tools.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Core } from "cytoscape";
import type { CDPSession, Page } from "playwright-core";
import { build, preview } from "vite";
import type { Graph } from "../../src/model/graph.ts";
import { launch } from "../browser.ts";
import { graphOf } from "./graphOf.ts";
import { type Click, type Watched, watchPage } from "./watchPage.ts";

const { values } = parseArgs({
  options: {
    clicks: { type: "string", default: "100" },
    slowdown: { type: "string", default: "1" },
    profile: { type: "string" },
  },
});
const clicks = Number(values.clicks);
const slowdown = Number(values.slowdown);
const root = join(import.meta.dirname, "../..");

/** So many articles make a picture of 300 nodes. */
const PICTURED = 30;

declare const watched: Watched;
declare const __cy: Core;

/** The built site with another graph. */
function siteWith(graph: Graph): string {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-site-"));
  cpSync(join(root, "dist"), folder, { recursive: true });
  for (const name of readdirSync(join(folder, "assets")).filter((file) => file.endsWith(".json")))
    writeFileSync(join(folder, "assets", name), JSON.stringify(graph));
  return folder;
}

/** Nodes evenly from all of the picture, the heaviest not twice. */
const someNodes = (page: Page, count: number): Promise<string[]> =>
  page.evaluate((wanted) => {
    const all = __cy.nodes().map((node) => node.id());
    return Array.from({ length: wanted }, (_, at) => all[Math.floor((at * all.length) / wanted)] ?? "");
  }, count);

/** Where a node stands in the window now; null where it is not in the picture, or something lies over it. */
const placeOf = (page: Page, id: string): Promise<{ x: number; y: number } | null> =>
  page.evaluate((node) => {
    const box = __cy.container()?.getBoundingClientRect();
    const { x, y } = __cy.getElementById(node).renderedPosition();
    const at = { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
    return document.elementFromPoint(at.x, at.y)?.tagName === "CANVAS" ? at : null;
  }, id);

async function select(page: Page): Promise<Click[]> {
  const done: Click[] = [];
  for (const id of await someNodes(page, clicks)) {
    const at = await placeOf(page, id);
    if (at === null) continue;
    const before = await page.evaluate(() => location.search);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.waitForTimeout(150);
    await page.evaluate(() => watched.arm());
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(500);
    const click = await page.evaluate(() => watched.click);
    // Where nodes lie over each other, the one chosen before may have been clicked again.
    if (click && before !== (await page.evaluate(() => location.search))) done.push(click);
  }
  return done;
}

const queries = [
  "russian foreign ministry",
  "accused the government of",
  "beijing",
  "denied involvement",
  "election interfernce",
  "mackerel",
  "spokesperson said on tuesday",
  "z",
];

async function type(page: Page): Promise<{ long: number[]; slowest: number; keys: number }> {
  await page.evaluate(() => watched.quiet());
  let keys = 0;
  await page.getByRole("combobox").click();
  for (const query of queries) {
    await page.keyboard.type(query, { delay: 60 });
    await page.waitForTimeout(300);
    for (let left = query.length; left > 0; left--) await page.keyboard.press("Backspace", { delay: 20 });
    keys += query.length * 2;
  }
  await page.waitForTimeout(500);
  const { long, keys: slow } = await page.evaluate(() => ({ long: watched.long, keys: watched.keys }));
  return { long, slowest: Math.max(0, ...slow), keys };
}

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
function say(name: string, numbers: readonly number[]): void {
  const sorted = numbers.toSorted((a, b) => a - b);
  console.log(
    `  ${name.padEnd(38)} median ${at(sorted, 0.5)}   95 % ${at(sorted, 0.95)}   most ${at(sorted, 1)}`,
  );
}

const sayLong = (long: readonly number[]) =>
  `${long.length}${long.length > 0 ? `, the longest ${Math.max(...long)} ms` : ""}`;

async function profiled<T>(session: CDPSession, name: string, run: () => Promise<T>): Promise<T> {
  if (values.profile === undefined) return run();
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
  const result = await run();
  const { profile } = await session.send("Profiler.stop");
  writeFileSync(`${values.profile}-${name}.cpuprofile`, JSON.stringify(profile));
  return result;
}

const { browser } = await launch();

/** Opens the picture of a graph, and leaves nothing of it behind. */
async function withPicture<T>(
  graph: Graph,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const folder = siteWith(graph);
  const preview4190 = { port: 4190, strictPort: false };
  const server = await preview({ root, logLevel: "warn", build: { outDir: folder }, preview: preview4190 });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    // tsx has functions keep their names by this one, which the page does not know.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(watchPage);
    const session = await page.context().newCDPSession(page);
    await page.goto(`${server.resolvedUrls?.local[0]}?view=graph`);
    await page.waitForFunction(() => Reflect.get(globalThis, "__cy") !== undefined);
    await page.waitForTimeout(2000);
    if (slowdown !== 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.evaluate(() => watched.quiet());
    return await use(page, session);
  } finally {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const sayGraph = ({ nodes, edges, documents }: Graph) =>
  `a graph of ${nodes.length} nodes and ${edges.length} edges from ${documents.length} articles`;

await build({ root, logLevel: "warn" });
const [some, all] = [await graphOf(PICTURED), await graphOf()];
console.log(
  `Chromium ${browser.version()}, 1440×900, processor slowed ${slowdown}×, load ${loadavg()[0]?.toFixed(2)} before.\n`,
);
for (const [name, graph] of [
  ["some", some],
  ["all", all],
] as const)
  await withPicture(graph, async (page, session) => {
    const drawn = await page.evaluate(() => ({ nodes: __cy.nodes().length, edges: __cy.edges().length }));
    const chosen = await profiled(session, `select-${name}`, () => select(page));
    const { long } = await page.evaluate(() => watched);
    console.log(`Selecting in ${sayGraph(graph)};`);
    console.log(`${drawn.nodes} nodes and ${drawn.edges} edges drawn, ${chosen.length} clicks, ms`);
    say(
      "click to details painted",
      chosen.map(({ shown }) => shown),
    );
    say(
      "of it, the page at work",
      chosen.map(({ busy }) => busy),
    );
    console.log(`  in the next frame: ${chosen.filter(({ frame }) => frame === 1).length}`);
    console.log(`  tasks of more than 50 ms, the drawing after it included: ${sayLong(long)}\n`);
  });
await withPicture(all, async (page, session) => {
  const { long, slowest, keys } = await profiled(session, "type", () => type(page));
  console.log(`Typing into ${sayGraph(all)}; ${keys} keys, the first while the index is made`);
  console.log(`  tasks of more than 50 ms: ${sayLong(long)}`);
  console.log(`  slowest key to painting: ${slowest > 0 ? `${slowest} ms` : "under 16 ms"}`);
});
await browser.close();
process.exit(0);
