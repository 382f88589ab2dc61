// `npm run screenshot`: docs/screenshot.png, the built explorer with an accusation selected.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, preview } from "vite";
import { parseGraph } from "../src/model/graph.ts";
import { launch } from "./browser.ts";

const root = join(import.meta.dirname, "..");
const parsed = parseGraph(JSON.parse(readFileSync(join(root, "data/graph.json"), "utf8")));
if (!("graph" in parsed)) throw new Error("data/graph.json is no graph: run `npm run graph`");
const shown = parsed.graph.nodes.find(
  (n) => n.kind === "accusation" && n.tier === "explicit" && n.contestation !== "no-answer",
);

await build({ logLevel: "warn" });
const server = await preview({ logLevel: "warn", preview: { port: 4180, strictPort: false } });
const { browser } = await launch();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
await page.goto(`${server.resolvedUrls?.local[0]}?select=${shown?.id ?? ""}`);
await page.locator("canvas").first().waitFor();
await page.waitForTimeout(1500);
await page.screenshot({ path: join(root, "docs/screenshot.png") });
await browser.close();
await server.close();
process.exit(0);
