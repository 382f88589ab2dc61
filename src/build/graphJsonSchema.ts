import * as z from "zod/mini";
import { graphSchema } from "../model/graph.ts";

/** The published JSON Schema of the graph file, from the same definition as the types. */
export function graphJsonSchema(): string {
  const schema = z.toJSONSchema(graphSchema, { target: "draft-2020-12" });
  return `${JSON.stringify({ title: "Counterclaim graph file, schemaVersion 1", ...schema }, null, 2)}\n`;
}
