import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { bytes, pdfOf, read, wordOf, zipOf } from "./reading.ts";

const said = "Norway accused Belgium of fraud.";

describe("Markdown", () => {
  test("gives its text without markup, under the title of its front matter, and says what that says", async () => {
    const { articles, lines } = await read(
      "a.md",
      '---\ntitle: "Norway: fraud?"\npublisher: 1843\ndate: 2024-06-14\nurl: https://example.org/a\nlang: en\nauthor: [Ann Reed, Tom Hale]\npublish: full\ntags: [x]\n---\n\n## Under\n\nNorway **accused** [Belgium](http://x.org)\nof *fraud*.\n\n- one\n- two\n\n<script>no</script>\n\n> Quoted.\n',
    );
    expect(lines).toEqual([]);
    expect(articles[0]?.text).toBe(
      "Norway: fraud?\n\nUnder\n\nNorway accused Belgium of fraud.\n\none\n\ntwo\n\nQuoted.",
    );
    expect(articles[0]?.stated).toEqual({
      publisher: "1843",
      authors: ["Ann Reed", "Tom Hale"],
      publishedAt: { value: "2024-06-14", precision: "day", basis: "front matter" },
      url: "https://example.org/a",
      language: "en",
      publish: "full",
    });
  });
  test("needs no front matter", async () => {
    expect((await read("a.md", `# Head\n\n${said}\n`)).text).toBe(`Head\n\n${said}`);
  });
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefgh"].map((n, i) => `${n}: &${n} [${Array(9).fill(`*${"abcdefg"[i]}`).join(",")}]`).join("\n")}`;
  test.each([
    [
      "that would execute",
      `---js\nglobalThis.pwned = 1\n---\n${said}`,
      'front matter written in "js"; expected YAML between two lines of ---. Write it in YAML',
    ],
    ["that is no YAML", `---\na: [1\n---\n${said}`, "a.md, line 2, column 6: front matter: "],
    ["that is a bomb of aliases", `---\n${bomb}\n---\n${said}`, "Excessive alias count"],
    [
      "with a tag that makes functions",
      `---\na: !!js/function "function(){globalThis.pwned=1}"\n---\n\u0000`,
      "NUL byte",
    ],
  ])("with front matter %s is named, with what to do", async (_what, content, line) => {
    const { articles, lines } = await read("a.md", content);
    expect(articles.map((article) => article.text.slice(0, 80))).toEqual([]);
    expect(lines[0]).toContain(line);
    expect(Reflect.has(globalThis, "pwned")).toBe(false);
  });
});

describe("a PDF", () => {
  test("gives its paragraphs, and says where each page begins", async () => {
    const { articles, lines } = await read(
      "a.pdf",
      pdfOf(
        [
          [20, 760, "Norway accuses Belgium"],
          [11, 720, "Norway accused Belgium of copying the bal-"],
          [11, 706, "lots of its neighbours, (twice)."],
          [11, 670, "A second paragraph."],
          [9, 30, "1"],
        ],
        [[11, 760, "Belgium has denied the charge."]],
      ),
    );
    expect(lines).toEqual([]);
    const [article] = articles;
    expect(article?.text.split("\n\n")).toEqual([
      "Norway accuses Belgium",
      "Norway accused Belgium of copying the ballots of its neighbours, (twice).",
      "A second paragraph.",
      "Belgium has denied the charge.",
    ]);
    expect(article?.pages).toEqual([0, article?.text.indexOf("Belgium has")]);
    expect(article?.warnings.map((w) => w.code)).toEqual(["as-extracted"]);
  });
  test.each<[string, Uint8Array, string]>([
    [
      "without text",
      pdfOf([]),
      "it holds no text, only pictures of it; expected a PDF whose text can be selected. Put it through",
    ],
    ["cut short", pdfOf([[11, 700, said]]).slice(0, 60), "it cannot be read ("],
    [
      "that is a web page",
      bytes("<!doctype html><p>x"),
      "by its first bytes it is an HTML page; expected a PDF. Give it the ending",
    ],
    [
      "of too many pages",
      pdfOf(...Array.from({ length: 501 }, () => [])),
      "it has 501 pages; expected at most 500",
    ],
  ])("%s is named, with what to do", async (_what, content, line) => {
    const { articles, lines } = await read("a.pdf", content);
    expect(articles.map((article) => article.text.slice(0, 80))).toEqual([]);
    expect(lines[0]).toContain(line);
  });
});

describe("a Word document", () => {
  test("gives its paragraphs", async () => {
    expect((await read("a.docx", wordOf("Head", said))).text).toBe(`Head\n\n${said}`);
  });
  test("expands no entities", async () => {
    const evil = zipOf({
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<!DOCTYPE d [<!ENTITY a "${"ha".repeat(100)}"><!ENTITY b "${"&a;".repeat(100)}"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>`,
    });
    const { text = "", lines } = await read("a.docx", evil);
    expect(text).not.toMatch(/haha|root:/u);
    expect(lines).toHaveLength(1);
  });
  test("that is none is named, with what to do", async () => {
    expect((await read("a.docx", "x")).lines[0]).toMatch(
      /a\.docx: it holds nothing; expected a whole archive/u,
    );
  });
});

describe("a letter", () => {
  const head =
    "From: Desk <desk@example.org>\r\nSubject: Norway =?utf-8?q?caf=C3=A9?=\r\nDate: Fri, 14 Jun 2024 23:30:00 -0400\r\n";
  test("gives its text under its subject, with the day it was sent", async () => {
    const { articles, text } = await read("a.eml", `${head}Content-Type: text/plain\r\n\r\n${said}\r\n`);
    expect(text).toBe(`Norway café\n\n${said}`);
    expect(articles[0]?.stated).toEqual({
      authors: ["Desk"],
      publishedAt: { value: "2024-06-14", precision: "day", basis: "Date header" },
    });
  });
  test("in HTML is read as text, and what is attached is said not to be read", async () => {
    const parts = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${said}</p><script>no()</script>\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=x.pdf\r\n\r\nx\r\n--b--\r\n`;
    const { articles, text } = await read("a.eml", parts);
    expect(text).toBe(`Norway café\n\n${said}`);
    expect(articles[0]?.warnings.map((w) => w.code)).toEqual(["attachments"]);
  });
  test("that holds a saved page is that page, with its address", async () => {
    const page = `Snapshot-Content-Location: https://example.org/a\r\nSubject: x\r\nContent-Type: multipart/related; boundary=b; type="text/html"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://example.org/a\r\n\r\n<html><body><h1>Head</h1><article><p>${said} ${"And so on it went, day after day. ".repeat(9)}</p></article></body></html>\r\n--b--\r\n`;
    const { articles, text } = await read("a.mhtml", page);
    expect(text).toContain(`Head\n\n${said}`);
    expect(articles[0]?.stated.url).toBe("https://example.org/a");
  });
  test("that is none is named", async () => {
    expect((await read("a.eml", "\u0001\u0002")).lines[0]).toContain("it holds no message");
  });
});

describe("rows", () => {
  test("of JSON lines are articles, by the map or the usual names", async () => {
    const rows = [
      { id: "n-1", title: "Head", meta: { day: "2024-06-14" }, body: said, source: "The Paper" },
      { body: "Second." },
    ];
    const { articles, lines } = await read("a.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"), {
      published: "meta.day",
    });
    expect(lines).toEqual([]);
    expect(articles.map(({ part, text }) => [part, text])).toEqual([
      ["n-1", `Head\n\n${said}`],
      ["2", "Second."],
    ]);
    expect(articles[0]?.stated).toEqual({
      publisher: "The Paper",
      publishedAt: { value: "2024-06-14", precision: "day", basis: 'column "meta.day"' },
    });
    expect(articles[0]?.hash).not.toBe(articles[1]?.hash);
  });
  test("of JSON lines that cannot be used are named with their line, and the others count", async () => {
    const { articles, lines } = await read(
      "a.jsonl",
      `{"text":"${said}"}\n{broken\n[1]\n{"words":"x"}\n{"__proto__":{"text":"x"}}\n`,
    );
    expect(articles).toHaveLength(1);
    expect(lines.map((line) => line.slice(0, 38))).toEqual([
      expect.stringContaining("a.jsonl, line 2: no JSON"),
      expect.stringContaining("a.jsonl, line 3: no object"),
      expect.stringContaining('a.jsonl, line 4: no text under "text"'),
      expect.stringContaining('a.jsonl, line 5: no text under "text"'),
    ]);
  });
  test("of a table are articles", async () => {
    const table = `Headline,Text,Date,Link\r\n"Head, ""quoted""","${said}\nMore.",2024-06-14,https://example.org/a\r\n,Second.,,ftp://x\r\n`;
    const { articles, lines } = await read("a.csv", table);
    expect(lines).toEqual([]);
    expect(articles.map(({ part, text }) => [part, text])).toEqual([
      ["1", `Head, "quoted"\n\n${said}\nMore.`],
      ["2", "Second."],
    ]);
    expect(articles.map(({ stated }) => stated.url)).toEqual(["https://example.org/a", undefined]);
  });
  test.each([
    [
      "a.csv",
      "Txet,Date\nx,y\n",
      {},
      'a.csv, line 1: no column "text" (its columns: Txet, Date); expected a column that holds the articles\' text. Did you mean "Txet"?',
    ],
    ["a.csv", "a,b\nx,y\n", { text: "full" }, 'no column "full"'],
    ["a.csv", "text,b\n,y\nx,z\n", {}, 'a.csv, row 1 below the headings: nothing in the column "text"'],
    ["a.csv", "text\n", {}, "a table without rows"],
    ["a.csv", 'text\n"x\n', {}, "a.csv, row 1 below the headings: Quoted field unterminated"],
    ["a.csv", new Uint8Array([0xff, 0xfe, 116, 0]), {}, "a.csv: it is UTF-16 text; expected UTF-8 text."],
  ])("of %s with %j are refused with what to do", async (file, content, columns, line) => {
    expect((await read(file, content, columns)).lines[0]).toContain(line);
  });
});

describe("a news feed", () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title><item><title>Head &amp; more</title><link>https://example.org/a</link><pubDate>Fri, 14 Jun 2024 10:00:00 +0200</pubDate><dc:creator>Ann Reed</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${said}</p><script>no()</script><p>Second.</p>]]></content:encoded></item><item><title>B</title><description>Only &lt;b&gt;this&lt;/b&gt;.</description></item><item><title>C</title></item></channel></rss>`;
  test("gives an article for each entry that holds a text", async () => {
    const { articles, lines } = await read("a.xml", rss);
    expect(articles.map(({ part, text }) => [part, text])).toEqual([
      ["1", `Head & more\n\n${said}\n\nSecond.`],
      ["2", "B\n\nOnly this."],
    ]);
    expect(articles[0]?.stated).toEqual({
      publisher: "The Paper",
      authors: ["Ann Reed"],
      publishedAt: { value: "2024-06-14", precision: "day", basis: "feed" },
      url: "https://example.org/a",
    });
    expect(articles[1]?.warnings.map((w) => w.code)).toEqual(["summary"]);
    expect(lines[0]).toContain("1 of 3 entries hold no text");
  });
  test("in Atom is read alike", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><entry><title>Head</title><link rel="alternate" href="https://example.org/a"/><published>2024-06-14T01:02:03Z</published><author><name>Ann Reed</name></author><content type="html">&lt;p&gt;${said}&lt;/p&gt;</content></entry></feed>`;
    const { articles } = await read("a.atom", atom);
    expect(articles[0]).toMatchObject({
      text: `Head\n\n${said}`,
      stated: { authors: ["Ann Reed"], url: "https://example.org/a" },
    });
  });
  test.each([
    [
      "that declares entities",
      rss.replace("<rss", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss'),
      "it declares entities of its own",
    ],
    ["that is none", "<note><to>x</to></note>", "it cannot be read ("],
    [
      "with headlines alone",
      "<rss version='2.0'><channel><title>T</title><item><title>A</title></item></channel></rss>",
      "no entry holds a text",
    ],
  ])("%s is named, with what to do", async (_what, content, line) => {
    const { articles, lines } = await read("a.xml", content);
    expect(articles.map((article) => article.text.slice(0, 80))).toEqual([]);
    expect(lines[0]).toContain(line);
  });
});

describe("a web archive", () => {
  const record = (type: string, uri: string, http: string, body: string | Uint8Array): Uint8Array => {
    const payload = typeof body === "string" ? bytes(body) : body;
    const block = new Uint8Array([...bytes(http), ...payload]);
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-06-14T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
    return new Uint8Array([...bytes(head), ...block, 13, 10, 13, 10]);
  };
  const page = `<html><body><h1>Head</h1><article><p>${said} ${"And so on it went, day after day. ".repeat(9)}</p></article></body></html>`;
  const html = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
  const records = [
    record("request", "https://example.org/a", "GET / HTTP/1.1\r\n\r\n", ""),
    record("response", "https://example.org/a", html, page),
    record(
      "response",
      "https://example.org/x.png",
      "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n",
      "x",
    ),
    record("response", "https://example.org/gone", html.replace("200 OK", "404 Not Found"), page),
    record(
      "response",
      "https://example.org/z",
      html.replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n"),
      gzipSync(bytes(page)),
    ),
  ];
  const whole = (...list: Uint8Array[]): Uint8Array => new Uint8Array(list.flatMap((one) => [...one]));
  test.each<[string, Uint8Array]>([
    ["a.warc", whole(...records)],
    ["a.warc.gz", whole(...records.map((one) => gzipSync(one)))],
  ])("%s gives the pages that were fetched well", async (file, content) => {
    const { articles, lines } = await read(file, content);
    expect(lines).toEqual([]);
    expect(articles.map(({ part, stated }) => [part, stated.url])).toEqual([
      ["2", "https://example.org/a"],
      ["5", "https://example.org/z"],
    ]);
    expect(articles[0]?.text).toContain(`Head\n\n${said}`);
  });
  test("tells a page that grows beyond all measure when it is unpacked, and reads the others", async () => {
    const bomb = gzipSync(new Uint8Array(30_000_000).fill(65));
    const packed = html.replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n");
    const { articles, lines } = await read(
      "a.warc",
      whole(record("response", "https://example.org/b", packed, bomb), ...records),
    );
    expect(articles).toHaveLength(2);
    expect(lines[0]).toContain("a.warc, record 1: the page https://example.org/b is too large or broken");
  });
  test("that is none is named, with what to do", async () => {
    expect((await read("a.warc", "x")).lines).toHaveLength(1);
  });
});

describe("a ZIP archive", () => {
  test("gives the articles in it, each at its place, and names what is none", async () => {
    const { articles, lines } = await read(
      "a.zip",
      zipOf({
        "x/one.txt": said,
        "two.md": "# Head\n\nText.",
        "rows.jsonl": '{"text":"Row."}',
        "x/pic.png": "x",
        "__MACOSX/x": "x",
        ".hidden.txt": "x",
        "empty.txt": "",
      }),
    );
    expect(articles.map(({ part, text }) => [part, text])).toEqual([
      ["x/one.txt", said],
      ["two.md", "Head\n\nText."],
      ["rows.jsonl/1", "Row."],
    ]);
    expect(lines).toEqual([
      expect.stringContaining("a.zip/x/pic.png: this format is not read"),
      expect.stringContaining("a.zip/empty.txt: the file is empty"),
    ]);
  });
  test.each<[string, () => Uint8Array, string]>([
    [
      "that grows beyond all measure",
      () => zipOf({ "a.txt": new Uint8Array(101 * 1024 * 1024) }),
      "a.zip: unpacked, it grows beyond",
    ],
    [
      "with too many entries",
      () => zipOf(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.bin`, ""]))),
      "it holds more than 20000 entries",
    ],
    [
      "inside another",
      () => zipOf({ "b.zip": zipOf({ "a.txt": said }) }),
      "a.zip/b.zip: an archive inside an archive",
    ],
    [
      "that leads out of its folder",
      () => zipOf({ "../a.txt": said }),
      "a.zip/../a.txt: a name that leads out of the archive",
    ],
    ["cut short", () => zipOf({ "a.txt": said.repeat(99) }).slice(0, 40), "a.zip"],
    ["that is none", () => bytes("x"), "a.zip: it holds nothing; expected a whole archive"],
  ])("%s is named, with what to do", async (_what, content, line) => {
    const { articles, lines } = await read("a.zip", content());
    expect(articles.map((article) => article.text.slice(0, 80))).toEqual([]);
    expect(lines[0]).toContain(line);
  });
});
