import { createHash } from "node:crypto";
import { readLexicon } from "../../src/build/readLexicon.ts";
import { makeReader } from "../../src/extract/readDocument.ts";
import type { SourceDocument, Span } from "../../src/model/document.ts";
import type { Graph } from "../../src/model/graph.ts";
import type { Lexicon } from "../../src/model/lexicon.ts";
import { weave } from "../../src/weave/weave.ts";
import type { Compared } from "./evaluate.ts";
import { checkOffsets, findingsOf } from "./found.ts";
import type { GoldDocument } from "./gold.ts";

export const lexiconFolder = "data/lexicon";
export const loadLexicon = (): Lexicon => readLexicon(lexiconFolder);

/** Reads each article by itself with the rules as they are; the lexicon is prepared once. */
export function makePredictor(lexicon: Lexicon): (document: GoldDocument) => Compared {
  const read = makeReader(lexicon);
  return (document) => {
    const source = sourceOf(document);
    return compared(document, weave([read(source)], { version: "eval" }), source.id);
  };
}

/** The sentences of an article as they are read, without credits and links. */
export function makeSentenceFinder(lexicon: Lexicon): (document: GoldDocument) => readonly Span[] {
  const read = makeReader(lexicon);
  return (document) => read(sourceOf(document)).sentences;
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

function sourceOf({ file, text }: GoldDocument): SourceDocument {
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
