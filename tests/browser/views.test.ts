import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accusation, denial } from "../app/sample.ts";
import { axe, desktop, phone, Visitor } from "./visitor.ts";

const visitor = new Visitor();
let site: string;
beforeAll(async () => {
  await visitor.start();
  site = await visitor.serve();
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

const evidence = denial.evidence[0];
const places: readonly (readonly [string, string, string])[] = [
  ["the graph with the overview", "?view=graph", "#graph-summary"],
  ["an accusation in the graph", `?view=graph&select=${accusation.id}`, "#details"],
  ["a nation", "?view=graph&select=nation:cn", "#details"],
  ["threads", "?view=threads", ".thread"],
  ["threads by pair with a denial selected", `?view=threads&pairs=1&select=${denial.id}`, ".thread"],
  ["documents", "?view=documents", ".document-entry"],
  ["an article", `?view=documents&read=${evidence?.document}@${evidence?.start}`, ".reader-text"],
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
