import { posix } from "node:path";
import { type Node, Parser } from "commonmark";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { escapeLine, quoteBlock } from "../../src/export/dossier/escapeMarkdown.ts";
import { noteNames } from "../../src/export/dossier/noteNames.ts";
import { writeDossier } from "../../src/export/dossier/writeDossier.ts";
import type { ExportFile } from "../../src/export/exportFile.ts";
import { wellFormed } from "../../src/export/wellFormed.ts";
import type { Graph } from "../../src/model/graph.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";

/** The properties and the parsed body of a note. */
function opened({ text }: ExportFile): { properties: Record<string, unknown>; body: Node } {
  const [, yaml, body] = /^(?:---\n([\s\S]*?\n)---\n)?([\s\S]*)$/u.exec(text) ?? [];
  const properties = yaml === undefined ? {} : (load(yaml) as Record<string, unknown>);
  return { properties, body: new Parser().parse(body ?? "") };
}

function walked(root: Node): Node[] {
  const found: Node[] = [];
  const walker = root.walker();
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) found.push(step.node);
  return found;
}
/** What a reader sees of a node. */
const seen = (node: Node): string =>
  walked(node)
    .map((n) => (n.type === "linebreak" || n.type === "softbreak" ? "\n" : (n.literal ?? "")))
    .join("");
const ofType = (root: Node, type: string): Node[] => walked(root).filter((n) => n.type === type);
const quotesIn = (root: Node): string[] =>
  ofType(root, "block_quote").map((n) => (n.firstChild ? seen(n.firstChild) : ""));
const plain = (text: string): string =>
  wellFormed(text)
    .split(/\r\n?|\n/u)
    .map((line) =>
      line
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/\p{Cc}/gu, "\uFFFD"),
    )
    .join("\n")
    .replace(/\n+$/u, "");
const notesOf = (graph: Graph) => new Map(writeDossier(graph).map((file) => [file.name, opened(file)]));

describe("the dossier of the shipped graph", () => {
  const notes = notesOf(shippedGraph);
  test("has a note for each party and each accusation, by its id", () => {
    const ids = [...notes.values()].flatMap(({ properties }) => properties["id"] ?? []);
    expect(ids.sort()).toEqual(
      shippedGraph.nodes
        .filter((n) => n.kind !== "denial" && n.kind !== "summit")
        .map((n) => n.id)
        .sort(),
    );
  });
  test("links only to notes that are there, or to the web", () => {
    let inner = 0;
    for (const [name, { body }] of notes)
      for (const link of ofType(body, "link")) {
        const to = link.destination ?? "";
        if (/^https?:/u.test(to)) continue;
        inner++;
        expect([...notes.keys()]).toContain(posix.join(posix.dirname(name), decodeURIComponent(to)));
      }
    expect(inner).toBeGreaterThan(100);
  });
  test("quotes every sentence of an accusation and of its answers, word for word", () => {
    for (const node of shippedGraph.nodes) {
      if (node.kind !== "accusation") continue;
      const note = [...notes.values()].find(({ properties }) => properties["id"] === node.id);
      const denials = shippedGraph.nodes.filter((n) => n.kind === "denial" && n.answers.includes(node.id));
      const wanted = [node, ...denials].flatMap((n) => n.evidence.map((e) => plain(e.quote)));
      expect(quotesIn(note?.body as Node).sort()).toEqual(wanted.sort());
    }
  });
  test("says of an unanswered accusation that this does not make it true", () => {
    const open = shippedGraph.nodes.filter((n) => n.kind === "accusation" && n.contestation === "no-answer");
    const said = writeDossier(shippedGraph).filter(({ text }) =>
      text.includes("That does not make it true."),
    );
    expect(open.length).toBeGreaterThan(0);
    expect(said).toHaveLength(open.length);
  });
});

describe("Markdown", () => {
  test("shows any text as it is, with no markup of its own", () =>
    forAnyText((text) => {
      const block = new Parser().parse(quoteBlock(text));
      expect(quotesIn(block)[0] ?? "").toBe(plain(text));
      const kinds = new Set(walked(block).map((n) => n.type));
      for (const kind of ["document", "block_quote", "paragraph", "text", "linebreak"])
        kinds.delete(kind as Node["type"]);
      expect([...kinds]).toEqual([]);
      const heading = new Parser().parse(`# ${escapeLine(text)}`);
      expect(seen(heading)).toBe(plain(text.replace(/\s+/gu, " ")));
    }, 200));
  test("leaves Obsidian nothing to make a link, a tag, a comment or a formula of", () => {
    expect(escapeLine("[[a]] #b %%c%% $d$ ==e== ^f |g|")).toBe(
      "\\[\\[a\\]\\] \\#b \\%\\%c\\%\\% \\$d\\$ \\=\\=e\\=\\= \\^f \\|g\\|",
    );
  });
  test("of any text makes notes that are read back, properties included", () =>
    forAnyText((text) => {
      const notes = notesOf(sampleGraph(text));
      const actor = [...notes.values()].find(({ properties }) => properties["id"] === "actor:a~b>c");
      expect(actor?.properties["aliases"]).toEqual([wellFormed(text)]);
      expect(quotesIn(actor?.body as Node).at(-1)).toBe(plain(text === "" ? "nothing" : text));
      for (const [name, { body }] of notes) {
        expect(name).toMatch(/^(?:README|(?:Actors|Accusations)\/[^\\/:*?"<>|#^[\]\p{Cc}]{1,90})\.md$/u);
        for (const link of ofType(body, "link"))
          if (!/^https?:/u.test(link.destination ?? ""))
            expect([...notes.keys()]).toContain(
              posix.join(posix.dirname(name), decodeURIComponent(link.destination ?? "")),
            );
      }
    }, 30));
});

describe("the names of notes", () => {
  test.each([
    ["a/b:c*d", "a b c d"],
    ["..hidden. ", "hidden"],
    ["con", "con note"],
    ["", "nation x"],
    ["x".repeat(200), "x".repeat(80)],
    [`${"word ".repeat(15)}unfinished`, "word ".repeat(15).trim()],
  ])("of %j is %j", (label, name) => {
    expect([...noteNames([{ id: "nation:x", label }]).values()]).toEqual([name]);
  });
  test("differ in more than capitals", () => {
    const names = noteNames([
      { id: "a", label: "Officials" },
      { id: "b", label: "officials" },
      { id: "c", label: "OFFICIALS" },
    ]);
    expect([...names.values()]).toEqual(["Officials", "officials (2)", "OFFICIALS (3)"]);
  });
});
