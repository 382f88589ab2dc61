import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { root } from "./visitor.ts";

/** Where the pictures to compare with are kept, and where those that differ are left to be looked at. */
export const kept = join(import.meta.dirname, "pictures");
const left = join(root, "node_modules/.cache/pictures");

/**
 * As many pixels may differ in any square of this side. A share of the whole picture would let a lost button pass;
 * a pixel here and there is how the same line falls on another day.
 */
const SIDE = 32;
const MOST = 48;

/** What the page looks like once it has come to rest. */
export async function atRest(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let last = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(150);
    const now = await page.screenshot();
    if (now.equals(last)) return now;
    last = now;
  }
  throw new Error("the page does not come to rest");
}

/** Keeps a picture in sixteen steps a colour: a third of the file, and far less apart than what counts as different. */
export function keep(name: string, taken: Buffer): void {
  const picture = PNG.sync.read(taken);
  for (const [at, value] of picture.data.entries()) picture.data[at] = Math.round(value / 17) * 17;
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `${name}.png`), PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}

/** How many pixels differ where most do, and what to say of it; null when the picture is the kept one. */
export function difference(name: string, taken: Buffer): string | null {
  const now = PNG.sync.read(taken);
  const before = PNG.sync.read(readFileSync(join(kept, `${name}.png`)));
  if (now.width !== before.width || now.height !== before.height)
    return `is ${now.width} × ${now.height}, not ${before.width} × ${before.height}`;
  const marked = new PNG({ width: now.width, height: now.height });
  const different = pixelmatch(before.data, now.data, marked.data, now.width, now.height, {
    windowSize: SIDE,
  });
  if (different <= MOST) return null;
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, `${name}.png`), taken);
  writeFileSync(join(left, `${name}.different.png`), PNG.sync.write(marked));
  return `differs in ${different} pixels of one square: see ${left}. If it should, npm run pictures`;
}

/** Which browser draws, and how its letters fall: a picture made with others says nothing. */
export async function drawnWith(page: Page): Promise<string> {
  const letters = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = 600;
    canvas.height = 120;
    const pen = canvas.getContext("2d");
    if (!pen) return "";
    for (const [line, font] of ["16px system-ui", "600 14px system-ui", "16px monospace"].entries()) {
      pen.font = font;
      pen.fillText("Who accused whom of what, who denied it? 0123456789 →", 4, 30 + line * 30);
    }
    const data = pen.getImageData(0, 0, canvas.width, canvas.height).data;
    const hash = await crypto.subtle.digest("SHA-256", data);
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  });
  return `Chromium ${page.context().browser()?.version()}, letters ${letters.slice(0, 16)}`;
}
