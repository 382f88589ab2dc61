import type { Corpus } from "../../ingest/corpusFile.ts";
import type { Graph } from "../../model/graph.ts";

/** What a site says of itself in its title, in previews and to search engines. */
export interface SiteWords {
  readonly title: string;
  readonly description: string;
  /** Language the explorer's own words are to be in at first; null for the reader's own. */
  readonly language: string | null;
}

const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/** The corpus's own words, else such as its numbers give. */
export function siteWords(graph: Graph, corpus: Corpus): SiteWords {
  const count = (kind: "accusation" | "denial"): string =>
    many(graph.nodes.filter((node) => node.kind === kind).length, kind);
  return {
    title: corpus.title ?? "Who accused whom, and who denied it",
    description:
      corpus.description ??
      `${count("accusation")} and ${count("denial")} from ${many(graph.documents.length, "article")}, each with the sentence that says so.`,
    language: corpus.interface,
  };
}
