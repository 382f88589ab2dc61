import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { curationCodes } from "../../../src/model/curation.ts";
import { operations } from "../../../src/model/graph.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/curation.md"), "utf8");

test("docs/curation.md tells of every operation and every error, and which may be let pass", () => {
  for (const operation of operations) expect(page).toContain(`| \`${operation}\` |`);
  for (const [code, pass] of Object.entries(curationCodes)) {
    const row = page.split("\n").find((line) => line.startsWith("|") && line.includes(`\`${code}\``));
    expect(row).toContain(pass === "stale" ? "| is listed |" : "| ends all the same |");
  }
});
