import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Graph } from "../model/graph.ts";

/** `sha256:` and the hex digest of what a graph file holds besides its head. */
export function datasetHash(graph: Omit<Graph, "datasetHash"> & { readonly datasetHash?: string }): string {
  const { schemaVersion, generator, offsetUnit, datasetHash: before, ...rest } = graph;
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(rest))))}`;
}
