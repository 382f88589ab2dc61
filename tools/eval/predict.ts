import { createHash } from "node:crypto";
import { readLexicon } from "../../src/build/readLexicon.ts";
import { makeReader } from "../../src/extract/readDocument.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import type { Graph } from "../../src/model/graph.ts";
import type { Lexicon } from "../../src/model/lexicon.ts";
import type { Reading } from "../../src/model/reading.ts";
import { weave } from "../../src/weave/weave.ts";
import type { Compared } from "./evaluate.ts";
import { checkOffsets, findingsOf } from "./found.ts";
import type { GoldDocument } from "./gold.ts";

export const lexiconFolder = "data/lexicon";
export const loadLexicon = (): Lexicon => readLexicon(lexiconFolder);

/** Reads each article by itself with the rules as they are, once; the lexicon is prepared once. */
export function makeGoldReader(lexicon: Lexicon): (document: GoldDocument) => Reading {
  const read = makeReader(lexicon);
  const held = new WeakMap<GoldDocument, Reading>();
  return (document) => {
    const reading = held.get(document) ?? read(sourceOf(document));
    held.set(document, reading);
    return reading;
  };
}

/** What a graph of the one article says. */
export function makePredictor(
  read: (document: GoldDocument) => Reading,
): (document: GoldDocument) => Compared {
  return (document) => {
    const reading = read(document);
    return compared(document, weave([reading], { version: "eval" }), reading.document.id);
  };
}

/** Looks an article up in a graph already built, by its path or the end of it. */
export function fromGraph(graph: Graph, document: GoldDocument): Compared | null {
  const held =
    graph.documents.find((d) => d.file === document.file) ??
    graph.documents.find((d) => d.file.endsWith(`/${document.file}`) || document.file.endsWith(`/${d.file}`));
  return held ? compared(document, graph, held.id) : null;
}

const compared = (document: GoldDocument, graph: Graph, id: string): Compared => ({
  document,
  found: findingsOf(graph, id),
  offsets: checkOffsets(graph, id, document.text),
});

/** An article of the gold as the pipeline takes it in. */
export function sourceOf({ file, text }: GoldDocument): SourceDocument {
  const hash = createHash("sha256").update(text).digest("hex");
  return {
    id: `doc:${file.replace(/\.txt$/u, "")}`,
    file,
    hash: `sha256:${hash}`,
    text,
    publisher: null,
    url: null,
    publishedAt: null,
    language: "en",
    publish: "full",
    warnings: [],
  };
}
