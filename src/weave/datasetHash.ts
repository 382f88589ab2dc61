import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Graph } from "../model/graph.ts";

const ours = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** `sha256:` and the hex digest of what a graph file holds besides its head. `digest`: a faster SHA-256, where there is one. */
export function datasetHash(
  graph: Omit<Graph, "datasetHash"> & { readonly datasetHash?: string },
  digest: (text: string) => string = ours,
): string {
  const { schemaVersion, generator, offsetUnit, datasetHash: before, ...rest } = graph;
  return `sha256:${digest(JSON.stringify(rest))}`;
}
