import { stringify } from "yaml";
import { wellFormed } from "../wellFormed.ts";

/** The properties of a note, as Obsidian reads them: YAML between two rules. */
export function frontMatter(properties: Readonly<Record<string, string | readonly string[] | null>>): string {
  const stated = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    return [[name, typeof value === "string" ? wellFormed(value) : value.map(wellFormed)]];
  });
  return `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n`;
}
