import { createHash } from "node:crypto";
import { put } from "./fillPage.ts";

const shown = /<meta name="edition" content="[^"]*/u;
const held = /const FILES = (\[.*?\]);/u;
const named = /const EDITION = "([^"]*)"/u;

/**
 * Makes the explorer's worker and page those of this site: the worker keeps the site's own files too, and another content of theirs is
 * another edition, of which a page that is open is told.
 */
export function ownEdition(
  worker: string,
  page: string,
  own: ReadonlyMap<string, string>,
): { readonly worker: string; readonly page: string } {
  const hash = createHash("sha256").update(named.exec(worker)?.[1] ?? "");
  for (const [path, content] of own) hash.update(path).update("\n").update(content);
  const edition = hash.digest("hex").slice(0, 12);
  const files = [
    ...(JSON.parse(held.exec(worker)?.[1] ?? "[]") as string[]),
    ...[...own.keys()].map((path) => `./${path}`),
  ];
  return {
    worker: put(
      put(worker, held, `const FILES = ${JSON.stringify(files)};`),
      named,
      `const EDITION = "${edition}"`,
    ),
    page: put(page, shown, `<meta name="edition" content="${edition}`),
  };
}
