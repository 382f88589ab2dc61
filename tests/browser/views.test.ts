import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accusation, denial } from "../app/sample.ts";
import { axe, desktop, fixed, phone, Visitor } from "./visitor.ts";

const visitor = new Visitor();
let site: string;
beforeAll(async () => {
  await visitor.start();
  site = await visitor.serve("/", fixed);
});
afterEach(async () => expect(await visitor.leave()).toEqual([]));
afterAll(() => visitor.stop());

const quote = denial.evidence[0]?.quote ?? "";

describe("a reader of the threads", () => {
  test("goes from a quotation to the article, to the next claim, and back", async () => {
    const page = await visitor.visit(`${site}?view=threads&data=`);
    await page.getByText(quote.slice(0, 25)).first().waitFor();
    await page
      .locator(".thread .answer")
      .filter({ hasText: quote.slice(0, 25) })
      .first()
      .getByRole("button")
      .click();
    await expect.poll(() => page.locator(".reader .here").innerText()).toContain(quote.slice(0, 25));
    await page.getByRole("button", { name: "Previous claim" }).click();
    await expect.poll(() => page.url()).not.toContain(denial.id);
    await page.goBack();
    await page.goBack();
    await page.locator(".thread").first().waitFor();
  });
  test("opens a copied address in a fresh browser on the same view, filter and selection", async () => {
    const first = await visitor.visit(`${site}?view=threads`);
    await first.getByRole("button", { name: /^Russia/u }).click();
    await first.locator(".thread-link").first().click();
    await expect.poll(() => first.url()).toContain("select=");
    const second = await visitor.visit(first.url());
    await expect
      .poll(() => second.locator("#detail-title").innerText())
      .toBe(await first.locator("#detail-title").innerText());
    expect(await second.locator(".chips").innerText()).toBe(await first.locator(".chips").innerText());
  });
  test("filters to nothing, reads which filter did it, and undoes it", async () => {
    const page = await visitor.visit(`${site}?view=threads&since=2020-01-01&undated=0`);
    await page.locator(".thread").first().waitFor();
    await page.getByText("Publisher", { exact: true }).click();
    await page.getByRole("button", { name: /^The Hill/u }).click();
    await page.getByText("No claim is left").waitFor();
    await page.getByRole("button", { name: /undo the last/iu }).click();
    await page.locator(".thread").first().waitFor();
  });
});

describe("a reader of the other views", () => {
  test("opens the threads of a cell of the matrix with the keyboard alone", async () => {
    const page = await visitor.visit(`${site}?view=matrix`);
    await page.locator(".matrix-cell[tabindex='0']").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Enter");
    await page.locator(".thread").first().waitFor();
    expect(page.url()).toContain("by=");
    await page.goBack();
    await page.getByRole("grid").waitFor();
  });
  test("brushes a span of the timeline, sees the list follow, and undoes it", async () => {
    const page = await visitor.visit(`${site}?view=timeline`);
    const rows = page.locator(".timeline-list .claim-row");
    await rows.first().waitFor();
    const before = await rows.count();
    const box = await page.locator(".time-brush .overlay").boundingBox();
    if (!box) throw new Error("no brush is drawn");
    await page.mouse.move(box.x + box.width * 0.7, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/since=20\d\d/u);
    await expect.poll(() => rows.count()).toBeLessThan(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => rows.count()).toBe(before);
  });
  test("sorts the table and leads from a row to its sentence", async () => {
    const page = await visitor.visit(`${site}?view=table`);
    await page.getByRole("button", { name: "Who", exact: true }).click();
    await page.locator(".table-frame td a").first().click();
    await page.locator("#details .quote").first().waitFor();
  });
});

const evidence = denial.evidence[0];
const places: readonly (readonly [string, string, string])[] = [
  ["the graph with the overview", "?view=graph", "#graph-summary"],
  ["an accusation in the graph", `?view=graph&select=${accusation.id}`, "#details"],
  ["a nation", "?view=graph&select=nation:cn", "#details"],
  ["threads", "?view=threads", ".thread"],
  ["threads by pair with a denial selected", `?view=threads&pairs=1&select=${denial.id}`, ".thread"],
  ["documents", "?view=documents", ".document-entry"],
  ["an article", `?view=documents&read=${evidence?.document}@${evidence?.start}`, ".reader-text"],
  ["the matrix", "?view=matrix", "[role=grid]"],
  ["the timeline", "?view=timeline&since=2020-01-01", ".time-chart"],
  ["the table", "?view=table", ".table-frame td"],
  ["nothing left", "?view=threads&publisher=Nobody&data=00000000", ".nothing"],
];

describe("axe finds nothing, light or dark,", () => {
  for (const [name, size] of [
    ["a desktop", desktop],
    ["a phone", phone],
  ] as const)
    test.each(places)(`on ${name}: %s`, async (_what, query, there) => {
      const page = await visitor.visit(`${site}${query}`, { ...size, colorScheme: "light" });
      await page.locator(there).first().waitFor({ state: "attached" });
      await axe(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await axe(page);
    });
});
