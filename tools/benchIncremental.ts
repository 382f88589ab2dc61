// `npm run bench-incremental [-- articles]`: what a build costs when one article of many was touched, against a build of all.
// Uses the compiled command (lib/), as its users do; run `npm run package` first.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "counterclaim-bench-"));
const articles = join(folder, "articles");
mkdirSync(articles);

/** Sentences of the evaluation's articles, each time others in another order, so that none is a copy: some 3 kB an article. */
const gold = join(root, "tests/gold/dev");
const sentences = readdirSync(gold)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readFileSync(join(gold, name), "utf8").split(/\n+|(?<=[.!?]["”]?) /u))
  .filter((sentence) => sentence.length > 40);
let seed = 20240614;
const pick = (): string => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return sentences[seed % sentences.length] ?? "";
};
const articleOf = (i: number): string =>
  `Report number ${i}\n\n${Array.from({ length: 24 }, (_, s) => pick() + (s % 4 === 3 ? "\n\n" : " ")).join("")}`;
for (let i = 0; i < count; i++) writeFileSync(join(articles, `${i}.txt`), articleOf(i));

function timed(what: string, ...more: string[]): number {
  const started = performance.now();
  const args = [
    join(root, "lib/counterclaim.js"),
    "graph",
    articles,
    "--out",
    join(folder, "graph.json"),
    ...more,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  console.log(`${what.padEnd(28)} ${seconds.toFixed(2)} s`);
  return seconds;
}

const whole = timed("all articles");
timed("nothing touched");
writeFileSync(join(articles, "0.txt"), `${readFileSync(join(articles, "0.txt"), "utf8")} A word more.`);
const one = timed("one article touched");
console.log(`One of ${count} touched: ${((one / whole) * 100).toFixed(1)} % of a build of all.`);
rmSync(folder, { recursive: true, force: true });
