import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accusation, denial } from "../app/sample.ts";
import { atRest, difference, drawnWith, keep, kept } from "./picture.ts";
import { desktop, drawn, fixed, phone, Visitor } from "./visitor.ts";

// Set by `npm run pictures`: the pictures are made anew instead of compared.
const renew = process.env["RENEW_PICTURES"] === "1";
const madeWith = join(kept, "made-with.txt");

const visitor = new Visitor();
let site: string;
let mismatch: string | null = null;
beforeAll(async () => {
  await visitor.start();
  site = await visitor.serve("/", fixed);
  const here = await drawnWith(await visitor.visit(site));
  await visitor.leave();
  mkdirSync(kept, { recursive: true });
  if (renew) writeFileSync(madeWith, `${here}\n`);
  const there = existsSync(madeWith) ? readFileSync(madeWith, "utf8").trim() : "nothing";
  if (here !== there) mismatch = `pictures were made with ${there}, here draws ${here}: not compared`;
  if (mismatch) console.log(mismatch);
});
afterEach(async () => expect(await visitor.leave()).toEqual([]));
afterAll(() => visitor.stop());

const evidence = denial.evidence[0];
const views: readonly (readonly [string, string, string])[] = [
  ["graph", `?view=graph&select=${accusation.id}`, "#details .quote"],
  ["threads", "?view=threads", ".thread"],
  ["matrix", "?view=matrix", "[role=grid]"],
  ["timeline", "?view=timeline", ".time-chart"],
  ["table", "?view=table", ".table-frame td"],
  ["documents", "?view=documents", ".document-entry"],
  ["article", `?view=documents&read=${evidence?.document}@${evidence?.start}`, ".reader-text"],
];
// A large screen at half its resolution: what moves or is lost is seen all the same, in a quarter of the file.
const sizes = [
  ["desktop", { ...desktop, deviceScaleFactor: 0.5 }],
  ["phone", phone],
] as const;

for (const [size, screen] of sizes)
  for (const colorScheme of ["light", "dark"] as const)
    test.for(views)(
      `%s on a ${size}, ${colorScheme}, looks as it did`,
      async ([view, query, there], { skip }) => {
        skip(mismatch !== null, mismatch ?? "");
        const name = `${view}-${size}-${colorScheme}`;
        const page = await visitor.visit(`${site}${query}`, {
          ...screen,
          colorScheme,
          reducedMotion: "reduce",
          locale: "en-GB",
          timezoneId: "UTC",
        });
        await page.locator(there).first().waitFor();
        if (view === "graph") await drawn(page, accusation.id);
        // On a slow machine the frame may come to its size before or after the selection, which takes room of its own.
        if (view === "graph" && size === "desktop") {
          await atRest(page);
          await page.getByRole("button", { name: "Show everything", exact: true }).dispatchEvent("click");
        }
        const taken = await atRest(page);
        if (renew) keep(name, taken);
        else expect(difference(name, taken)).toBeNull();
      },
    );

test("a picture that lost a button the size of a finger's target is another one", () => {
  const name = "matrix-phone-light";
  const picture = PNG.sync.read(readFileSync(join(kept, `${name}.png`)));
  expect(difference(name, PNG.sync.write(picture))).toBeNull();
  for (let y = 100; y < 112; y++)
    for (let x = 100; x < 112; x++) picture.data.set([200, 0, 0, 255], (y * picture.width + x) * 4);
  expect(difference(name, PNG.sync.write(picture))).toMatch(/differs in \d+ pixels/u);
});
