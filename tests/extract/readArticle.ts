import { makeReader } from "../../src/extract/readDocument.ts";
import type { Reading } from "../../src/model/reading.ts";
import { lexicon } from "../lexicon.ts";

const read = makeReader(lexicon);

/** What a text says, read as an article of which nothing else is known. */
export function readArticle(text: string): Reading {
  return read({
    id: "doc:x",
    file: "x.txt",
    hash: "",
    text,
    publisher: null,
    url: null,
    publishedAt: null,
    language: "en",
    publish: "full",
    warnings: [],
  });
}
