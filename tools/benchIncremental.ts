// `npm run bench-incremental [-- articles [share]]`: what a build costs when one article of many was touched, against a build
// of all. `share` of the sentences bear a claim: 0.02 unless told, since news holds about one in every second article.
// Uses the compiled command (lib/), as its users do; run `npm run package` first.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const count = Number(process.argv[2] ?? 1000);
const share = Number(process.argv[3] ?? 0.02);
const folder = mkdtempSync(join(tmpdir(), "counterclaim-bench-"));
const articles = join(folder, "articles");
mkdirSync(articles);

/** Sentences of the evaluation's articles, each time others in another order, so that none is a copy: some 3 kB an article. */
const gold = join(root, "tests/gold/dev");
const bearing: string[] = [];
const plain: string[] = [];
for (const name of readdirSync(gold).filter((file) => file.endsWith(".txt"))) {
  const marked = readFileSync(join(gold, name.replace(/txt$/u, "gold.json")), "utf8");
  const { accusations, denials }: Record<string, { sentence: string }[]> = JSON.parse(marked);
  const claims = [...(accusations ?? []), ...(denials ?? [])];
  for (const sentence of readFileSync(join(gold, name), "utf8").split(/\n+|(?<=[.!?]["”]?) /u))
    if (sentence.length > 40)
      (claims.some((claim) => claim.sentence.includes(sentence)) ? bearing : plain).push(sentence);
}
let seed = 20240614;
/** The next number of a fixed row, 0 to 1. */
const next = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const pick = (): string => {
  const sentences = next() < share ? bearing : plain;
  return sentences[Math.floor(next() * sentences.length)] ?? "";
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
