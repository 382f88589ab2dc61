import { describe, expect, test } from "vitest";
import { readCorpus } from "../../src/ingest/corpusFile.ts";
import { problemLine } from "../../src/ingest/problem.ts";

const read = (text: string) => readCorpus("corpus.yaml", text, new Set(["a.txt", "news/b.txt"]));
const problems = (text: string): string[] => read(text).problems.map(problemLine);

describe("corpus.yaml", () => {
  test("says of a document what the document does not", () => {
    const { corpus, problems: none } = read(
      "title: T\npublish: full\ndocuments:\n  a.txt:\n    publisher: The Paper\n    published: 2024-06\n    url: https://example.org/a\n",
    );
    expect(none).toEqual([]);
    expect(corpus.publish).toBe("full");
    expect(corpus.documents.get("a.txt")).toEqual({
      publisher: "The Paper",
      publishedAt: { value: "2024-06", precision: "month", basis: "corpus.yaml" },
      url: "https://example.org/a",
      language: null,
      publish: null,
    });
  });
  test("publishes quotations only where nothing is said", () => {
    expect(read("title: T\n").corpus.publish).toBe("quotes");
  });
  test.each([
    ["titel: T\n", 'corpus.yaml, line 1, column 1: unknown key "titel"', 'Did you mean "title"?'],
    [
      "documents:\n  a.txt:\n    publishr: P\n",
      'line 3, column 5: unknown key "publishr"',
      'Did you mean "publisher"?',
    ],
    [
      "documents:\n  c.txt:\n    publisher: P\n",
      'line 2, column 3: no file "c.txt"',
      'Did you mean "a.txt"?',
    ],
    [
      "documents:\n  a.txt:\n    published: 2024-02-31\n",
      'line 3, column 16: published is "2024-02-31"',
      "2024-06-14, 2024-06 or 2024",
    ],
    [
      "documents:\n  a.txt:\n    url: javascript:alert(1)\n",
      'url is "javascript:alert(1)"',
      "http:// or https://",
    ],
    ["publish: ful\n", 'publish is "ful"', 'Did you mean "full"?'],
    ["- a\n", "the file is no map", "title, description"],
    ["title: [\n", "line", "YAML"],
  ])("%j is told with its place and what to do", (text, found, todo) => {
    const [line = ""] = problems(text);
    expect(line).toContain(found);
    expect(line).toContain(todo);
  });
  test("keeps the good facts of an entry with a bad one", () => {
    const { corpus } = read("documents:\n  a.txt:\n    publisher: The Paper\n    published: soon\n");
    expect(corpus.documents.get("a.txt")).toMatchObject({ publisher: "The Paper", publishedAt: null });
  });
});
