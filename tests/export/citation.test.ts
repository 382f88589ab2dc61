import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse as parseRis } from "astrocite-ris";
import { describe, expect, test } from "vitest";
import { citationBibtex } from "../../src/export/citation/citationBibtex.ts";
import { citationRis } from "../../src/export/citation/citationRis.ts";
import { citationText } from "../../src/export/citation/citationText.ts";
import { citeEvidence } from "../../src/export/citation/citeEvidence.ts";
import { quotationLink } from "../../src/export/citation/quotationLink.ts";
import type { Evidence, GraphDocument } from "../../src/model/graph.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";

const cited = (text: string, more: Partial<GraphDocument> = {}) => {
  const graph = sampleGraph(text, more);
  return citeEvidence(graph.nodes[0]?.evidence[0] as Evidence, graph.documents[0] as GraphDocument);
};
const oneLine = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

describe("a citation as text", () => {
  test("has the quotation, headline, publisher, date and a link that scrolls to it", () => {
    expect(citationText({ ...cited("They did it"), headline: "News", publisher: "Paper" })).toBe(
      "“They did it” — “News”, Paper, 2024-06-14. https://example.org/a?b=c#:~:text=They%20did%20it\n",
    );
  });
  test("says nothing of what is not stated", () => {
    expect(
      citationText(cited("They did it", { headline: null, publisher: null, publishedAt: null, url: null })),
    ).toBe("“They did it” — a.txt.\n");
  });
});

describe("a link to a quotation", () => {
  test.each([
    ["https://a.org/x#y", "one, two - three", "https://a.org/x#:~:text=one%2C%20two%20%2D%20three"],
    ["http://a.org", "a b c d e f g h i j k", "http://a.org/#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k"],
    ["javascript:alert(1)", "x", null],
    ["not an address", "x", null],
    [null, "x", null],
  ])("%s and %s", (address, quote, link) => {
    expect(quotationLink(address, quote)).toBe(link);
  });
});

const entryOf = (bibtex: string) => {
  const { entries, errors } = parseBibtex(bibtex, { sentenceCase: false, verbatimFields: ["url"] });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0];
};

describe("BibTeX", () => {
  test("is read by another program with all its parts", () => {
    const entry = entryOf(
      citationBibtex({ ...cited("They did it"), headline: "News & more", publisher: "Paper" }),
    );
    expect(entry).toMatchObject({
      type: "article",
      key: "doc-a-11",
      fields: {
        title: "News & more",
        journal: "Paper",
        year: "2024",
        day: "14",
        url: "https://example.org/a?b=c#:~:text=They%20did%20it",
        note: "“They did it”",
      },
    });
  });
  test("of an article of no stated publisher or date is @misc without them", () => {
    const entry = entryOf(citationBibtex(cited("x", { publisher: null, publishedAt: null })));
    expect(entry?.type).toBe("misc");
    expect(entry?.fields).not.toHaveProperty("year");
  });
  test("of every quotation of the shipped graph is read", () => {
    const documents = new Map(shippedGraph.documents.map((d) => [d.id, d]));
    for (const node of shippedGraph.nodes)
      for (const evidence of node.evidence) {
        const entry = entryOf(
          citationBibtex(citeEvidence(evidence, documents.get(evidence.document) as GraphDocument)),
        );
        expect(entry?.fields["note"]).toBe(`“${oneLine(evidence.quote)}”`);
      }
  });
  test("keeps any text, on one line", () =>
    forAnyText((text) => {
      const entry = entryOf(citationBibtex(cited(text)));
      // The reader takes LaTeX's grave accent for U+02CB.
      expect(oneLine(String(entry?.fields["title"])).replaceAll("ˋ", "`")).toBe(oneLine(text) || "a.txt");
    }));
});

describe("RIS", () => {
  test("is a newspaper article to another program", () => {
    const [entry, ...more] = parseRis(
      citationRis({ ...cited("They did it"), headline: "News", publisher: "Paper" }),
    );
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      type: "article-newspaper",
      title: "News",
      "container-title": "Paper",
      URL: "https://example.org/a?b=c#:~:text=They%20did%20it",
      note: "“They did it”",
    });
  });
  test("keeps any text, on one line, and no text ends the entry or adds to it", () =>
    forAnyText((text) => {
      const ris = citationRis(cited(text));
      const lines = ris.split("\r\n");
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/u);
      expect(lines.map((line) => line.slice(0, 2))).toEqual([
        "TY",
        "ID",
        "TI",
        ...(oneLine(text) ? ["T2"] : []),
        "PY",
        "DA",
        "UR",
        "LA",
        "N1",
        "ER",
        "",
      ]);
      expect(lines[2]?.slice(6)).toBe(oneLine(text) || "a.txt");
    }));
});
