import { keysOf, publishChoices, wanted } from "./corpusShape.ts";
import { nearestWord } from "./nearestWord.ts";

/** Where something stands in `corpus.yaml`, and what to say of it. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly part: "key" | "value";
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

const meant = (word: string, known: Iterable<string>, otherwise: string): string => {
  const near = nearestWord(word, known);
  return near === null ? otherwise : `Did you mean "${near}"?`;
};

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === "") return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : JSON.stringify(value);
};

/** "titel": a key that means nothing here. */
export function unknownKey(path: readonly PropertyKey[], key: string): Finding {
  const known = keysOf(path) ?? [];
  return {
    path: [...path, key],
    part: "key",
    found: `unknown key "${key}"`,
    expected: `one of ${known.join(", ")}`,
    todo: meant(key, known, "Remove it."),
  };
}

const described = (path: readonly PropertyKey[]): string => {
  const keys = keysOf(path);
  return keys ? `a map with the keys ${keys.join(", ")}` : "a text";
};

/** "published: soon": a known key with something it cannot hold. */
export function wrongValue(path: readonly PropertyKey[], value: unknown): Finding {
  const key = String(path.at(-1) ?? "");
  const common = { path, part: "value" as const };
  if (path.length === 0)
    return {
      ...common,
      found: `the file is ${shown(value)}`,
      expected: `a map with the keys ${(keysOf([]) ?? []).join(", ")}`,
      todo: "Mend it; until then nothing is known of the articles but their texts.",
    };
  if (path.length === 2 && path[0] === "documents")
    return {
      ...common,
      found: `the entry of "${key}" is ${shown(value)}`,
      expected: `a map with the keys ${(keysOf(path) ?? []).join(", ")}`,
      todo: "Put the facts below it, further in, or remove it.",
    };
  const otherwise = value === null ? "Fill it in, or remove the line." : "Mend it, or remove the line.";
  return {
    ...common,
    found: `${key} is ${shown(value)}`,
    expected:
      path[0] === "columns" && path.length === 2 ? "the name of a column" : (wanted[key] ?? described(path)),
    todo:
      key === "publish" && typeof value === "string" ? meant(value, publishChoices, otherwise) : otherwise,
  };
}

/** "gone.txt": an entry for an article that is not in the folder. */
export function missingFile(name: string, present: Iterable<string>): Finding {
  const flat = name.replaceAll("\\", "/").replace(/^\.?\//u, "");
  const files = [...present];
  return {
    path: ["documents", name],
    part: "key",
    found: `no article "${name}"`,
    expected: "the path of an article in this folder",
    todo: files.includes(flat)
      ? `Did you mean "${flat}"?`
      : meant(name, files, "Mend the name, or remove the entry."),
  };
}
