import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../../ingest/corpusFile.ts";
import type { Graph } from "../../model/graph.ts";
import { explorerFolder, explorerPage } from "../programFiles.ts";
import { claimsPage, claimsStyle } from "./claimsPage.ts";
import { colourSheet } from "./colourSheet.ts";
import { hostedPage, singlePage } from "./fillPage.ts";
import { ownEdition } from "./ownEdition.ts";
import { previewImage } from "./previewImage.ts";
import { sitemap } from "./sitemap.ts";
import { siteWords } from "./siteWords.ts";

/** Path inside the site, with `/` → content; the page that opens first is last. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

function explorerFiles(): Map<string, Uint8Array> {
  return new Map(
    readdirSync(explorerFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(explorerFolder.length + 1).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

/** All files of a site: the explorer as it was built ahead, this graph, and what can be read without it. */
export async function siteFiles(graph: Graph, corpus: Corpus): Promise<SiteFiles> {
  const files = new Map<string, string | Uint8Array>(explorerFiles());
  const template = Buffer.from(files.get("index.html") ?? "").toString("utf8");
  files.delete("index.html");
  const text = `${JSON.stringify(graph)}\n`;
  const graphFile = `assets/graph-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.json`;
  const words = siteWords(graph, corpus);
  const colours = colourSheet(corpus.colours);
  files.set(graphFile, text);
  if (colours !== null) files.set("corpus.css", colours);
  files.set("claims.css", colours === null ? claimsStyle : `${claimsStyle}${colours}`);
  files.set("claims.html", claimsPage(graph, words));
  if (corpus.address !== null) files.set("sitemap.xml", sitemap(corpus.address));
  const [, font] = [...files].find(([path]) => /-600-[^/]*\.woff2$/u.test(path)) ?? [];
  const picture = await previewImage(graph, words, typeof font === "object" ? font : null);
  const preview = picture === null ? null : "preview.png";
  if (picture !== null) files.set("preview.png", picture);
  const filling = { words, address: corpus.address, preview };
  const { worker, page } = ownEdition(
    Buffer.from(files.get("sw.js") ?? "").toString("utf8"),
    hostedPage(template, filling, graphFile, colours === null ? null : "corpus.css"),
    new Map([[graphFile, text], ...(colours === null ? [] : [["corpus.css", colours] as const])]),
  );
  files.set("sw.js", worker);
  files.set("index.html", page);
  return files;
}

/** The whole site in one file. */
export function siteInOneFile(graph: Graph, corpus: Corpus): string {
  const filling = { words: siteWords(graph, corpus), address: null, preview: null };
  return singlePage(
    readFileSync(explorerPage, "utf8"),
    filling,
    JSON.stringify(graph),
    colourSheet(corpus.colours),
  );
}
