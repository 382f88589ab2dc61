import { describe, expect, test } from "vitest";
import { bytes, read } from "./reading.ts";

const filler =
  "The talks went on until the evening, and the ministers spoke of fisheries, of customs and of the new bridge over the strait. ";
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article>${body}</article><footer>All rights reserved</footer></body></html>`;
const body = `<h1>Norway accuses Belgium</h1><p>Norway accused Belgium of copying its <b>ballots</b>.</p><p>${filler.repeat(4)}</p><p>Belgium has denied the charge.</p>`;

describe("a saved web page", () => {
  test("gives its article in paragraphs, under its headline, without what stands around it", async () => {
    const { text, lines } = await read("a.html", page("<title>Norway accuses Belgium | Paper</title>", body));
    expect(lines).toEqual([]);
    expect(text?.split("\n\n")).toEqual([
      "Norway accuses Belgium",
      "Norway accused Belgium of copying its ballots.",
      filler.repeat(4).trim(),
      "Belgium has denied the charge.",
    ]);
  });
  test("says what its JSON-LD says, whatever the @context", async () => {
    const linked = {
      "@graph": [
        { "@type": "WebSite", name: "No" },
        {
          "@type": ["NewsArticle"],
          headline: "Said otherwise",
          datePublished: "2024-06-14T23:30:00-04:00",
          publisher: { "@type": "Organization", name: "The Paper" },
          author: [{ name: "Ann Reed" }, { name: "Tom Hale" }],
          mainEntityOfPage: { "@id": "https://example.org/a" },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    const { articles } = await read("a.html", page(head, body));
    expect(articles[0]?.stated).toEqual({
      publisher: "The Paper",
      authors: ["Ann Reed", "Tom Hale"],
      publishedAt: { value: "2024-06-14", precision: "day", basis: "JSON-LD" },
      url: "https://example.org/a",
      language: "en",
    });
  });
  test("says what its OpenGraph says where there is no JSON-LD, and only web addresses", async () => {
    const head =
      '<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2024-06-14T01:00:00Z"><link rel="canonical" href="javascript:alert(1)">';
    const { articles } = await read("a.html", page(head, body));
    expect(articles[0]?.stated).toEqual({
      publisher: "The Paper",
      publishedAt: { value: "2024-06-14", precision: "day", basis: "OpenGraph" },
      language: "en",
    });
  });
  test.each([
    ['<time datetime="2024-06-14">14 June</time>', "2024-06-14"],
    [
      '<time datetime="2001-01-01">old</time><time itemprop="datePublished" datetime="2024-06-14">x</time>',
      "2024-06-14",
    ],
    ['<time datetime="2024-06-14">a</time><time datetime="2024-06-15">b</time>', undefined],
  ])("with %s came out on %s", async (time, day) => {
    const { articles } = await read("a.html", page("", `${body}${time}`));
    expect(articles[0]?.stated.publishedAt?.value).toBe(day);
  });
  test("is never run, and nothing hidden, scripted or styled is text", async () => {
    Reflect.deleteProperty(globalThis, "pwned");
    const evil = `<script>globalThis.pwned = 1</script><p onclick="pwned()"><img src=x onerror="globalThis.pwned = 1">Seen.</p><style>p{}</style><p hidden>Hidden accusation.</p><p style="display:none">Also hidden.</p><noscript>No script.</noscript><iframe srcdoc="<script>globalThis.pwned = 1</script>"></iframe>`;
    const { text } = await read("a.html", page("", `${body}${evil}`));
    expect(text).toContain("Seen.");
    expect(text).not.toMatch(/pwned|Hidden|hidden|No script|<|p\{\}/u);
    expect(Reflect.has(globalThis, "pwned")).toBe(false);
  });
  test.each<[string, Uint8Array]>([
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(page("", `<p>Café. ${filler}</p>`))])],
    [
      "UTF-16",
      new Uint8Array([
        0xff,
        0xfe,
        ...[...page("", `<p>Café. ${filler}</p>`)].flatMap((c) => [
          c.charCodeAt(0) & 255,
          c.charCodeAt(0) >> 8,
        ]),
      ]),
    ],
    [
      "windows-1252, as it says",
      Uint8Array.from(page('<meta charset="windows-1252">', `<p>Café. ${filler}</p>`), (c) =>
        c.charCodeAt(0),
      ),
    ],
    [
      "windows-1252, without a word",
      Uint8Array.from(`<html><body><p>Café. ${filler}</p></body></html>`, (c) => c.charCodeAt(0)),
    ],
  ])("is read when it is written in %s", async (_what, content) => {
    expect((await read("a.html", content)).text).toContain("Café.");
  });
  test("says so when its encoding was neither stated nor evident", async () => {
    const content = Uint8Array.from(`<html><body><p>Café ${filler}</p></body></html>`, (c) =>
      c.charCodeAt(0),
    );
    expect((await read("a.html", content)).articles[0]?.warnings.map((w) => w.code)).toContain("encoding");
  });
  test("warns of marks that turn the direction of writing", async () => {
    const { articles } = await read(
      "a.html",
      page("", `${body}<p>The \u202ereverse\u202c word. ${filler}</p>`),
    );
    expect(articles[0]?.warnings.map((w) => w.code)).toEqual(["direction-marks"]);
  });
  test.each<[string, string | Uint8Array, string]>([
    ["that is empty", "", "a.html: the file is empty"],
    [
      "without text",
      page("", "<img src=x>").replace(/<nav>.*<\/nav>|<footer>.*<\/footer>/gu, ""),
      "it holds no text",
    ],
    ["of NUL bytes", new Uint8Array([60, 0, 62]), "it holds NUL bytes"],
    [
      "of 50 MB",
      new Uint8Array(50_000_000).fill(65),
      "the file has 47.7 MiB (50000000 bytes); expected at most 10 MiB",
    ],
    [
      "of too many elements",
      `<html><body>${"<p>x</p>".repeat(60_000)}</body></html>`,
      "it cannot be read (it has more than 50000 elements)",
    ],
    ["that is a PDF", bytes("%PDF-1.7\n\0x"), "it holds NUL bytes"],
  ])("%s is named, with what to do", async (_what, content, line) => {
    const { articles, lines } = await read("a.html", content);
    expect(articles.map((article) => article.text.slice(0, 80))).toEqual([]);
    expect(lines[0]).toContain(line);
  });
  test("nested beyond all reason is refused at once", async () => {
    const { lines } = await read("a.html", `<html><body>${"<div>".repeat(30_000)}Deep. ${filler}</body>`);
    expect(lines[0]).toContain("it cannot be read (its parts are nested more than 512 deep)");
  });
});
