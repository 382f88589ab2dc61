import { type Graph, parseGraph, SCHEMA_VERSION } from "../../model/graph.ts";
import { checkReferences } from "./checkReferences.ts";
import type { Failure } from "./failure.ts";

export type Loaded = { readonly graph: Graph } | { readonly failure: Failure };

/** Fetches the graph file and checks it against the contract; never throws. */
export async function loadGraph(url: string, get: typeof fetch = fetch): Promise<Loaded> {
  const where = url.startsWith("data:") ? "inside this page" : new URL(url, globalThis.location?.href).href;
  let body: string;
  try {
    const response = await get(url);
    if (!response.ok) return { failure: { kind: "missing", where, status: response.status } };
    body = await response.text();
  } catch (error) {
    return { failure: { kind: "unreachable", where, reason: reasonOf(error) } };
  }
  return readGraph(body, where);
}

/** Reads a graph file's text; `where` is for the message when it cannot be used. */
export function readGraph(body: string, where: string): Loaded {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return { failure: { kind: "notJson", where, reason: reasonOf(error) } };
  }
  const found = typeof value === "object" && value !== null ? Reflect.get(value, "schemaVersion") : undefined;
  if (found !== undefined && found !== SCHEMA_VERSION)
    return { failure: { kind: "version", where, found: JSON.stringify(found) } };
  const parsed = parseGraph(value);
  const problems = "problems" in parsed ? parsed.problems : checkReferences(parsed.graph);
  if ("problems" in parsed || problems.length > 0) return { failure: { kind: "invalid", where, problems } };
  return { graph: parsed.graph };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
