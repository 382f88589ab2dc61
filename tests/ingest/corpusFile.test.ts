import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../src/ingest/corpusFile.ts";
import { isDate } from "../../src/ingest/corpusShape.ts";
import { problemLine } from "../../src/ingest/problem.ts";

const present = ["a.txt", "news/b.txt", "cafe\u0301.txt"];
const read = (text: string) => {
  const { corpus, problemsAmong } = readCorpus("corpus.yaml", text);
  return { corpus, problems: problemsAmong(present) };
};
const lines = (text: string): string[] => read(text).problems.map(problemLine);
const entry = (...facts: string[]): string =>
  `documents:\n  a.txt:\n${facts.map((f) => `    ${f}\n`).join("")}`;

describe("corpus.yaml", () => {
  test("says of a document what the document does not", () => {
    const { corpus, problems } = read(
      `title: T\ndescription: D\nlanguage: en-GB\npublish: full\n${entry(
        "publisher: The Paper",
        "published: 2024-06",
        "url: https://example.org/a?b=c#d",
        "language: fr",
        "publish: none",
      )}`,
    );
    expect(problems).toEqual([]);
    expect(corpus).toMatchObject({ title: "T", description: "D", language: "en-GB", publish: "full" });
    expect(corpus.documents.get("a.txt")).toEqual({
      publisher: "The Paper",
      authors: null,
      publishedAt: { value: "2024-06", precision: "month", basis: "corpus.yaml" },
      url: "https://example.org/a?b=c#d",
      language: "fr",
      publish: "none",
    });
  });
  test.each(["", "# nothing yet\n", "title: T\n", "{}\n"])(
    "%j leaves quotations only to be published",
    (text) => {
      const { corpus, problems } = read(text);
      expect(problems).toEqual([]);
      expect(corpus).toMatchObject({ publish: "quotes", language: "en" });
    },
  );
  test("keeps a year, and a name that looks like a number, as they are written", () => {
    const { corpus, problems } = read(entry("publisher: 1843", "published: 2024"));
    expect(problems).toEqual([]);
    expect(corpus.documents.get("a.txt")).toMatchObject({
      publisher: "1843",
      publishedAt: { value: "2024", precision: "year" },
    });
  });
  test("finds a file whose name is composed in another way", () => {
    expect(read("documents:\n  café.txt: {publisher: P}\n").corpus.documents.get("café.txt")?.publisher).toBe(
      "P",
    );
  });
  test.each([
    [
      "titel: T\n",
      'corpus.yaml, line 1, column 1: unknown key "titel"; expected one of title, description, licence, contact, address, language, interface, publish, colours, columns, documents. Did you mean "title"?',
    ],
    [
      entry("publishr: P"),
      'corpus.yaml, line 3, column 5: unknown key "publishr"; expected one of publisher, authors, published, url, language, publish. Did you mean "publisher"?',
    ],
    [
      entry("shoe-size: 43"),
      'unknown key "shoe-size"; expected one of publisher, authors, published, url, language, publish. Remove it.',
    ],
    [
      "documents:\n  c.txt:\n    publisher: P\n",
      'line 2, column 3: no article "c.txt"; expected the path of an article in this folder. Did you mean "a.txt"?',
    ],
    [
      "colours:\n  light: {paper: '#ffff'}\n",
      'line 2, column 18: paper is "#ffff"; expected a colour in quotation marks, such as "#faf9f6" (light)',
    ],
    ["colours:\n  light: {paper: '#333333'}\n", 'paper is "#333333"; expected a colour in quotation marks'],
    ["colours:\n  dark: {accent: '#202020'}\n", 'accent is "#202020"; expected a colour in quotation marks'],
    [
      "colours:\n  drak: {}\n",
      'line 2, column 3: unknown key "drak"; expected one of light, dark. Did you mean "dark"?',
    ],
    ["columns:\n  txet: body\n", 'line 2, column 3: unknown key "txet"; expected one of id, text, '],
    ["columns:\n  text: [a]\n", "text is a list; expected the name of a column."],
    ["columns: body\n", 'columns is "body"; expected a map with the keys id, text'],
    ["interface: fr\n", 'interface is "fr"; expected one of en, de.'],
    ["address: example.org\n", "expected an address that begins with http:// or https://"],
    ["documents:\n  news\\b.txt: {publisher: P}\n", 'Did you mean "news/b.txt"?'],
    [
      "documents:\n  ./a.txt: {publisher: P}\n",
      'no article "./a.txt"; expected the path of an article in this folder. Did you mean "a.txt"?',
    ],
    ["documents:\n  entirely-other.txt: {}\n", "Mend the name, or remove the entry."],
    [
      entry("published: 2024-02-31"),
      'line 3, column 16: published is "2024-02-31"; expected a date such as 2024-06-14, 2024-06 or 2024. Mend it',
    ],
    [entry("published: 14 June 2024"), 'published is "14 June 2024"; expected a date'],
    [entry("published: 2024-6-4"), 'published is "2024-6-4"; expected a date'],
    [
      entry("url: javascript:alert(1)"),
      'url is "javascript:alert(1)"; expected an address that begins with http:// or https://',
    ],
    [entry("url: https://user@example.org/"), "url is"],
    [entry("url: ftp://example.org/"), "url is"],
    [entry("publisher: [A, B]"), "publisher is a list; expected a text."],
    [entry("publisher:"), "publisher is empty; expected a text. Fill it in, or remove the line."],
    [
      entry("language: English, British"),
      'language is "English, British"; expected a language tag such as "en"',
    ],
    [
      "publish: ful\n",
      'corpus.yaml, line 1, column 10: publish is "ful"; expected full, quotes, none. Did you mean "full"?',
    ],
    [
      "documents:\n  - a.txt\n",
      "line 2, column 3: documents is a list; expected a map from the path of an article to its facts.",
    ],
    ["documents:\n  a.txt:\n", 'the entry of "a.txt" is empty; expected a map with the keys publisher'],
    ["- a\n", "line 1, column 1: the file is a list; expected a map with the keys title"],
    ["just words\n", 'the file is "just words"; expected a map'],
    ["title: [\n", "corpus.yaml, line 2, column 1: "],
    [
      "title: a\ntitle: b\n",
      "corpus.yaml, line 2, column 1: Map keys must be unique; expected YAML. Mend it",
    ],
    ["title: *no\n", "expected YAML."],
  ])("%j is told with its place, what was expected and what to do", (text, line) => {
    expect(lines(text)).toHaveLength(1);
    expect(lines(text)[0]).toContain(line);
  });
  test("tells all that is wrong, in the order of the lines, and keeps all that is right", () => {
    const text = `${entry("publisher: The Paper", "published: soon", "web: x")}  gone.txt: {}\npublish: full\ntitle: [x]\n`;
    expect(read(text).problems.map((p) => p.place)).toEqual([
      "line 4, column 16",
      "line 5, column 5",
      "line 6, column 3",
      "line 8, column 8",
    ]);
    expect(read(text).corpus.publish).toBe("full");
    expect(read(text).corpus.documents.get("a.txt")).toMatchObject({
      publisher: "The Paper",
      publishedAt: null,
    });
  });
  test("stops a bomb of aliases and endless nesting", () => {
    const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${[...Array(9).keys()]
      .map((i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]\n`)
      .join("")}`;
    expect(lines(bomb).join()).toContain("expected YAML");
    expect(lines("[".repeat(20_000))).not.toEqual([]);
  });
  test("never throws, whatever the text", () => {
    const token = fc.constantFrom(
      "title",
      "documents",
      "a.txt",
      "published",
      "publish",
      "__proto__",
      "constructor",
      ":",
      ": ",
      "\n",
      "\n  ",
      "\n    ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "|",
      ">",
      "&x ",
      "*x",
      "!!set ",
      "? ",
      "<<: ",
      "# ",
      "null",
      "2024",
      "\t",
      "%YAML 9\n",
      "---\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(token, { maxLength: 30 }).map((t) => t.join("")),
        ),
        (text) => {
          for (const line of lines(text))
            expect(line).toMatch(/^corpus\.yaml(?:, line \d+, column \d+)?: .+; expected .+\. .+$/su);
        },
      ),
      { seed: 11, numRuns: 2000 },
    );
  });
});

describe("a date", () => {
  test.each(["2024-06-14", "2024-06", "2024", "2024-02-29", "0099-12-31"])("may be %s", (date) => {
    expect(isDate(date)).toBe(true);
  });
  test.each(["2023-02-29", "2024-13", "2024-00", "2024-06-00", "24", "2024-06-14T00:00", "2024/06/14", ""])(
    "is not %j",
    (date) => {
      expect(isDate(date)).toBe(false);
    },
  );
});
