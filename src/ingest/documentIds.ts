import type { DocumentId } from "../model/graph.ts";

const clean = (path: string): string => path.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._/-]+/gu, "-");
const withoutEnding = (path: string): string => clean(path.replace(/\.[^./]+$/u, ""));

/**
 * Paths inside the folder → ids, unique and the same whatever the order: the path without its ending,
 * and with it (and at last a number) where two would be alike.
 */
export function documentIds(paths: readonly string[]): Map<string, DocumentId> {
  const alike = new Map<string, number>();
  for (const path of paths) alike.set(withoutEnding(path), (alike.get(withoutEnding(path)) ?? 0) + 1);
  const taken = new Set<string>();
  const ids = new Map<string, DocumentId>();
  for (const path of [...paths].sort()) {
    let id = alike.get(withoutEnding(path)) === 1 ? withoutEnding(path) : clean(path);
    for (let n = 2; taken.has(id); n++) id = `${clean(path)}~${n}`;
    taken.add(id);
    ids.set(path, `doc:${id}`);
  }
  return ids;
}
