import type { Graph } from "../model/graph.ts";
import type { ExportFile } from "./exportFile.ts";

/** A way of writing a graph as text. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Of each file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Several files in a folder, or one. */
  readonly files: "one" | "several";
  /** What is lost on the way, for the reader who chooses. */
  readonly cannotSay: string;
  /** The same graph gives the same bytes. */
  readonly write: (graph: Graph) => Promise<readonly ExportFile[]>;
}

const one = (extension: string, text: string): ExportFile[] => [{ name: `counterclaim.${extension}`, text }];

/** Every format, each with code that is loaded when it is first used. */
export const formats: readonly Format[] = [
  {
    id: "json",
    label: "JSON (the graph file)",
    extension: "json",
    mediaType: "application/json",
    files: "one",
    cannotSay: "Nothing is lost.",
    write: async (graph) => one("json", (await import("./writeJson.ts")).writeJson(graph)),
  },
  {
    id: "csv",
    label: "CSV (four tables)",
    extension: "csv",
    mediaType: "text/csv",
    files: "several",
    cannotSay:
      "Marks inside quotations; articles without a quotation and whole texts; the difference between empty and not stated.",
    write: async (graph) => (await import("./writeCsv.ts")).writeCsv(graph),
  },
  {
    id: "graphml",
    label: "GraphML",
    extension: "graphml",
    mediaType: "application/graphml+xml",
    files: "one",
    cannotSay:
      "Of a node's quotations only the first, of an edge's none; lists, which become one text; control characters.",
    write: async (graph) => one("graphml", (await import("./xml/writeGraphml.ts")).writeGraphml(graph)),
  },
  {
    id: "gexf",
    label: "GEXF (Gephi)",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    files: "one",
    cannotSay:
      "Of a node's quotations only the first, of an edge's none; lists, which become one text; control characters.",
    write: async (graph) => one("gexf", (await import("./xml/writeGexf.ts")).writeGexf(graph)),
  },
  {
    id: "cyjs",
    label: "Cytoscape JSON",
    extension: "cyjs",
    mediaType: "application/json",
    files: "one",
    cannotSay:
      "Where a quotation stands in its article; all but the first quotation's source; lists of parties, which become one text.",
    write: async (graph) => one("cyjs", (await import("./writeCyjs.ts")).writeCyjs(graph)),
  },
  {
    id: "jsonld",
    label: "JSON-LD (schema.org, Web Annotation)",
    extension: "jsonld",
    mediaType: "application/ld+json",
    files: "one",
    cannotSay: "The order of lists (who reported to whom); marks inside quotations; places in the picture.",
    write: async (graph) => one("jsonld", (await import("./rdf/writeJsonld.ts")).writeJsonld(graph)),
  },
  {
    id: "turtle",
    label: "Turtle (RDF)",
    extension: "ttl",
    mediaType: "text/turtle",
    files: "one",
    cannotSay: "The order of lists (who reported to whom); marks inside quotations; places in the picture.",
    write: async (graph) => one("ttl", (await import("./rdf/writeTurtle.ts")).writeTurtle(graph)),
  },
  {
    id: "stix",
    label: "STIX 2.1",
    extension: "stix.json",
    mediaType: "application/stix+json;version=2.1",
    files: "one",
    cannotSay:
      "The axes of a claim, but for its contestation or response; meetings, which become notes; dates that nobody stated, which become 1970.",
    write: async (graph) => one("stix.json", (await import("./stix/writeStix.ts")).writeStix(graph)),
  },
  {
    id: "markdown",
    label: "Markdown dossier (Obsidian vault)",
    extension: "md",
    mediaType: "text/markdown",
    files: "several",
    cannotSay:
      "Marks inside quotations; the evidence of ties; places in the picture. It is for readers, not for programs.",
    write: async (graph) => (await import("./dossier/writeDossier.ts")).writeDossier(graph),
  },
];
