import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGraph } from "../../src/build/buildGraph.ts";
import { parseGraph } from "../../src/model/graph.ts";
import { Visitor } from "../browser/visitor.ts";
import { lexicon } from "../lexicon.ts";
import { put, temporaryFolder } from "./folder.ts";

const root = join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const folder = temporaryFolder();
const home = join(folder, "home");
/** Without what an outer npm says of its own project. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$/iu.test(name)),
);

function run(cwd: string, command: string, ...args: string[]) {
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", shell });
  return { status, stdout, stderr };
}
const counterclaim = (...args: string[]) => run(home, "npx", "--no-install", "counterclaim", ...args);

beforeAll(() => {
  const packed = run(root, "npm", "pack", "--silent", "--pack-destination", put(folder, {}));
  if (packed.status !== 0) throw new Error(`npm pack: ${packed.stderr}`);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  put(home, { "package.json": '{"private": true}' });
  const installed = run(
    home,
    "npm",
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    join(folder, tarball),
  );
  if (installed.status !== 0) throw new Error(`npm install: ${installed.stderr}`);
  cpSync(join(root, "seeds"), join(home, "seeds"), { recursive: true });
}, 600_000);

describe("the package, installed into an empty folder", { timeout: 300_000 }, () => {
  test("holds compiled code, and needs neither a compiler nor the explorer's libraries", () => {
    const installed = readdirSync(join(home, "node_modules"));
    for (const name of ["tsx", "typescript", "vite", "react", "cytoscape"])
      expect(installed).not.toContain(name);
    const files = readdirSync(join(home, "node_modules/counterclaim"), { recursive: true }).map(String);
    expect(files.filter((file) => /\.tsx?$/u.test(file) || /^(?:seeds|tests|src)/u.test(file))).toEqual([]);
    expect(files).toContain(join("lib", "example", "__github", "workflows", "pages.yml"));
    const licences = (file: string) =>
      [
        ...readFileSync(join(home, "node_modules/counterclaim/lib", file), "utf8").matchAll(
          /^## (\S+) - /gmu,
        ),
      ].map(([, name]) => name);
    expect(licences("licences.md")).toEqual(expect.arrayContaining(["openai", "Faker"]));
    expect(licences("explorer-single.html")).toEqual(
      expect.arrayContaining(["react", "cytoscape", "zustand"]),
    );
    expect(licences("explorer/licences.md")).toEqual(
      expect.arrayContaining(["react", "cytoscape", "zustand"]),
    );
  });
  test("builds the seeds' site, with the graph that the sources give", async () => {
    const { status, stdout, stderr } = counterclaim(
      "build",
      "seeds",
      "--out",
      "site",
      "--address",
      "https://example.org/x",
    );
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: "" });
    expect(stderr).toContain("2 articles read, 0 passed over");
    const site = join(home, "site");
    const page = readFileSync(join(site, "index.html"), "utf8");
    const [, graphFile = ""] = /href="\.\/([^"]*)" id="graph-file"/u.exec(page) ?? [];
    const graph = JSON.parse(readFileSync(join(site, graphFile), "utf8"));
    expect(graph).toEqual((await buildGraph(join(root, "seeds"), lexicon, version)).graph);
    expect("graph" in parseGraph(graph)).toBe(true);
    for (const [, named = ""] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/gu))
      expect([named, existsSync(join(site, named))]).toEqual([named, true]);
    const preview = readFileSync(join(site, "preview.png"));
    expect([preview.toString("latin1", 1, 4), preview.readUInt32BE(16), preview.readUInt32BE(20)]).toEqual([
      "PNG",
      1200,
      630,
    ]);
    expect(page).toContain('content="https://example.org/x/preview.png"');
    expect(readFileSync(join(site, "sitemap.xml"), "utf8")).toContain("https://example.org/x/claims.html");
    expect(readFileSync(join(site, "claims.html"), "utf8")).toContain("Russia has denied the allegations.");
  });
  test("builds only what changed the second time", () => {
    const { status, stderr } = counterclaim("build", "seeds", "--out", "site");
    expect(status).toBe(0);
    expect(stderr).toContain("2 articles of these unchanged since the last time, and taken from the cache");
    expect(existsSync(join(home, "site/sitemap.xml"))).toBe(false);
  });
  test("builds the site in one file", () => {
    expect(counterclaim("build", "seeds", "--out", "page.html").status).toBe(0);
    const page = readFileSync(join(home, "page.html"), "utf8");
    const [, data = ""] = /id="graph-data">(.*?)<\/script>/u.exec(page) ?? [];
    expect(JSON.parse(data).documents).toHaveLength(2);
    expect(page).not.toMatch(/(?:src|href)="\.\//u);
  });
  test("makes a site and a page that a browser opens: claims, their sentences, the accuracy, in the corpus's language", async () => {
    cpSync(join(root, "seeds"), join(home, "german"), { recursive: true });
    put(join(home, "german"), { "corpus.yaml": "title: Zwei Artikel\ninterface: de\n" });
    expect(counterclaim("build", "german", "--out", "offen").status).toBe(0);
    expect(counterclaim("build", "german", "--out", "offen.html").status).toBe(0);
    const visitor = new Visitor();
    await visitor.start();
    try {
      const site = await visitor.serve("/a/b/", undefined, join(home, "offen"));
      for (const url of [site, pathToFileURL(join(home, "offen.html")).href]) {
        const page = await visitor.visit(`${url}?view=threads`);
        await page.locator(".thread").first().waitFor();
        expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
        expect(await page.title()).toContain("Zwei Artikel");
        expect(await page.locator("main").innerText()).toContain("Russia has denied the allegations.");
      }
      expect(await visitor.leave()).toEqual([]);
    } finally {
      await visitor.stop();
    }
  });
  test("lets nothing of an article leave but what it quotes", () => {
    put(join(home, "clippings"), {
      "a.txt": "Fraud\n\nIt rained on the quay. Norway accused Belgium of fraud. The fishmonger shrugged.",
      "b.html":
        "<html><body><article><h1>Cable</h1><p>Gulls circled.</p><p>Norway accused Russia of sabotage.</p></article></body></html>",
    });
    const { status } = counterclaim("build", "clippings", "--out", "quoted");
    expect(status).toBe(0);
    const site = join(home, "quoted");
    const whole = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
      .join("\n");
    expect(whole).toContain("Norway accused Belgium of fraud.");
    expect(whole).toContain("Norway accused Russia of sabotage.");
    for (const kept of ["rained on", "quay", "fishmonger", "Gulls"]) expect(whole).not.toContain(kept);
  });
  test("watches, builds again on change, tells open pages, and ends well on Ctrl+C", async () => {
    put(join(home, "watched"), { "a.txt": "Norway accused Belgium of fraud." });
    const bin = join(home, "node_modules/counterclaim/lib/counterclaim.js");
    const child = spawn(process.execPath, [bin, "build", "watched", "--out", "live", "--watch"], {
      cwd: home,
      env,
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const until = async (wanted: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await wanted())) await new Promise((done) => setTimeout(done, 50));
    };
    await until(() => said.includes("Watching watched"));
    const url = /http:\/\/localhost:\d+\//u.exec(said)?.[0] ?? "";
    const page = await (await fetch(url)).text();
    expect(page).toContain('<script src="/.counterclaim/reload.js" async></script>');
    expect((await fetch(`${url}nothing`)).status).toBe(404);
    const events = (await fetch(`${url}.counterclaim/reload`)).body?.getReader();
    put(join(home, "watched"), { "b.txt": "Norway accused Russia of sabotage." });
    await until(async () =>
      (await (await fetch(`${url}claims.html`)).text()).includes("Norway against Russia"),
    );
    let heard = "";
    await until(async () => {
      heard += new TextDecoder().decode((await events?.read())?.value);
      return heard.includes("data: built");
    });
    const ended = new Promise((done) => child.once("exit", (code) => done(code)));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    const left = readdirSync(join(home, "live"), { recursive: true }).map(String);
    expect(left.filter((file) => file.includes(".part"))).toEqual([]);
    expect(left.filter((file) => /graph-.*\.json$/u.test(file))).toHaveLength(1);
  });
  test("writes an example corpus and builds it", () => {
    expect(counterclaim("init", "mine").status).toBe(0);
    expect(existsSync(join(home, "mine/.github/workflows/pages.yml"))).toBe(true);
    expect(counterclaim("build", "mine/articles", "--out", "mine/site", "--strict").status).toBe(0);
  });
});
