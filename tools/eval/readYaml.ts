import { readFileSync } from "node:fs";
import type * as z from "zod/mini";
import en from "zod/v4/locales/en.js";
import { placedYaml } from "../../src/ingest/placedYaml.ts";

/** Reads a YAML file of a shape; what is wrong is told with its file, its line and what was expected there. */
export function readYaml<T extends z.ZodMiniType>(path: string, shape: T): z.infer<T> {
  const read = placedYaml(readFileSync(path, "utf8"));
  if ("faults" in read) {
    const [fault] = read.faults;
    const line = fault?.place ? `, line ${fault.place.line}` : "";
    throw new Error(`${path}${line}: ${fault?.message}; expected YAML. Mend the line.`);
  }
  const result = shape.safeParse(read.yaml.value, { error: en().localeError });
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => {
    const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
    const at = unknown === undefined ? issue.path : [...issue.path, unknown];
    const { line } = read.yaml.placeOf(at, unknown === undefined ? "value" : "key");
    const said = issue.message.replace(/^Invalid input: /u, "");
    return `${path}, line ${line}: ${at.map(String).join(" → ") || "file"}: ${said}.`;
  });
  throw new Error([...wrong, "The comment at the top of the file shows what it may hold."].join("\n"));
}
