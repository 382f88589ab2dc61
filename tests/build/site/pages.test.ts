import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../../src/build/buildGraph.ts";
import { claimsPage } from "../../../src/build/site/claimsPage.ts";
import { colourSheet } from "../../../src/build/site/colourSheet.ts";
import { hostedPage, singlePage } from "../../../src/build/site/fillPage.ts";
import { ownEdition } from "../../../src/build/site/ownEdition.ts";
import { sitemap } from "../../../src/build/site/sitemap.ts";
import { siteWords } from "../../../src/build/site/siteWords.ts";
import { lexicon } from "../../lexicon.ts";
import { put, temporaryFolder } from "../folder.ts";

const folder = temporaryFolder();
const template =
  '<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="style-src &#39;x&#39;"><title>T</title><meta\n name="description"\n content="D" /></head><body><div id="root"></div><noscript></noscript></body></html>';
const evil = '</title><script>x</script>"';
const filling = { words: { title: evil, description: evil, language: "en" }, address: null, preview: null };

describe("the explorer's page", () => {
  test("bears the corpus's words as text, its graph's address and a way to the plain list", () => {
    const page = hostedPage(template, filling, "assets/graph-1.json", "corpus.css");
    expect(page).not.toContain("<script>x");
    expect(page).toContain("<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;&quot;</title>");
    expect(page).toContain(
      '<link rel="preload" as="fetch" crossorigin href="./assets/graph-1.json" id="graph-file">',
    );
    expect(page).toContain('<link rel="stylesheet" href="./corpus.css">');
    expect(page).toContain('<a href="./claims.html">');
    expect(page).not.toContain("canonical");
  });
  test("says in which language it opens, and nothing where the reader's own is to be taken", () => {
    const inLanguage = (language: string | null): string =>
      hostedPage(template, { ...filling, words: { ...filling.words, language } }, "g.json", null);
    expect(inLanguage("de")).toContain('<html lang="de" data-opens-in="de">');
    expect(inLanguage(null)).toContain('<html lang="en">');
  });
  test("says where it stands when that is known", () => {
    const page = hostedPage(
      template,
      { ...filling, address: "https://a.org/b", preview: "preview.png" },
      "g.json",
      null,
    );
    expect(page).toContain('<link rel="canonical" href="https://a.org/b/">');
    expect(page).toContain('<meta property="og:image" content="https://a.org/b/preview.png">');
  });
  test("in one file holds the graph as data that cannot end its element, and its colours by their hash", () => {
    const sheet = colourSheet({ light: { paper: "#ffffff" } }) ?? "";
    const page = singlePage(template, filling, JSON.stringify({ a: "</script><script>x</script>" }), sheet);
    expect(page).not.toContain("<script>x");
    const [, data = ""] = /id="graph-data">(.*?)<\/script>/u.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual({ a: "</script><script>x</script>" });
    expect(page).toContain(`'sha256-${createHash("sha256").update(sheet).digest("base64")}'`);
  });
  test("is told from any other page", () => {
    expect(() => hostedPage("<html></html>", filling, "g.json", null)).toThrow("The explorer's page has no");
  });
});

describe("the site's edition", () => {
  const worker = 'const FILES = ["./","./a.js"];\nconst EDITION = "1";\n';
  const page = '<head><meta name="edition" content="1"></head>';
  const named = ({ worker: text }: { readonly worker: string }): string =>
    /const EDITION = "(.*)";/u.exec(text)?.[1] ?? "";
  test("is the same in its worker and its page, and the worker keeps its own files too", () => {
    const own = ownEdition(worker, page, new Map([["assets/graph-1.json", "{}"]]));
    expect(own.worker).toContain('const FILES = ["./","./a.js","./assets/graph-1.json"];');
    expect(own.page).toBe(`<head><meta name="edition" content="${named(own)}"></head>`);
  });
  test("is another when the graph, the colours or the explorer are others", () => {
    const editions = [
      ownEdition(worker, page, new Map([["corpus.css", "a"]])),
      ownEdition(worker, page, new Map([["corpus.css", "b"]])),
      ownEdition(worker.replace('"1"', '"2"'), page, new Map([["corpus.css", "a"]])),
      ownEdition(worker, page, new Map([["assets/graph-1.json", "a"]])),
    ].map(named);
    expect(new Set(editions).size).toBe(editions.length);
    expect(named(ownEdition(worker, page, new Map([["corpus.css", "a"]])))).toBe(editions[0]);
  });
});

describe("the plain list of claims", () => {
  test("shows every claim with its sentences, their sources, and the answers, as text", async () => {
    const { graph, corpus } = await buildGraph(
      put(join(folder, "list"), {
        "a.txt":
          "Fraud <b>said</b>\n\nNorway accused Belgium of fraud & theft. Belgium has denied the charge.",
        "b.txt":
          "Die Bundesregierung hat Russland vorgeworfen, hinter dem Angriff auf die Server des Bundestags zu stehen. Der Kreml wies die Vorwürfe am Dienstag zurück.",
        "corpus.yaml":
          "documents:\n  a.txt: {publisher: P & Q, published: 2024-06-14, url: 'https://example.org/a?b=c'}\n",
      }),
      lexicon,
      "0",
    );
    if (!graph) throw new Error("no graph");
    const page = claimsPage(graph, siteWords(graph, corpus));
    for (const text of [
      "<h3>Norway against Belgium</h3>",
      "denied by Belgium",
      "Norway accused Belgium of fraud &amp; theft.",
      'href="https://example.org/a?b=c"',
      "Fraud &lt;b&gt;said&lt;/b&gt;",
      "P &amp; Q",
      "<h3>Denial by Belgium</h3>",
      "not read (language: de)",
      "1 accusation, 1 denial, 2 documents",
    ])
      expect(page).toContain(text);
    expect(page).not.toMatch(/<script|<b>|Bundesregierung/u);
    for (const node of graph.nodes)
      if (node.kind === "accusation" || node.kind === "denial") expect(page).toContain(`id="${node.id}"`);
  });
});

test("the plain list says what a person corrected or set aside, and why", async () => {
  const { graph, corpus } = await buildGraph(
    put(join(folder, "corrected"), {
      "a.txt": "Head\n\nNorway accused Belgium of fraud. Belgium has denied the charge.",
      "curation.yaml":
        "- {id: x, by: Jo <b>, at: 2026-05-31, reason: Not so & so., op: reject-claim, claim: {document: a.txt, kind: denial, quote: Belgium has denied the charge.}}\n",
    }),
    lexicon,
    "0",
  );
  const page = graph ? claimsPage(graph, siteWords(graph, corpus)) : "";
  expect(page).toContain("<h2>Set aside by a person</h2>");
  expect(page).toContain(
    '<li>Belgium: denial<p class="note">Edited by Jo &lt;b&gt;, 2026-05-31: Not so &amp; so.</p></li>',
  );
});

test("a sitemap names the pages by their full addresses", () => {
  expect(sitemap("https://a.org/x?y&z").match(/<loc>[^<]*/gu)).toEqual([
    "<loc>https://a.org/x?y&amp;z/",
    "<loc>https://a.org/x?y&amp;z/claims.html",
  ]);
});

test("a colour sheet holds what is stated, with the explorer's own for the other half", () => {
  expect(colourSheet({})).toBe(null);
  expect(colourSheet({ light: { accent: "#112233" } })).toBe(
    ":root {\n  --focus: light-dark(#112233, #8ab4f8);\n}\n",
  );
});
