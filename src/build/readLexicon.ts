import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { type Lexicon, lexiconFiles } from "../model/lexicon.ts";

/** The lexicon is part of the program: what is wrong in it stops the build, with file, place and what was expected. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
}

/** Reads and checks every file of a lexicon folder. */
export function readLexicon(folder: string): Lexicon {
  const parts = Object.entries(lexiconFiles).map(([file, shape]) => {
    const lines = new LineCounter();
    const parsed = parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter: lines });
    const [error] = parsed.errors;
    if (error)
      throw new LexiconError(
        `data/lexicon/${file}, line ${error.linePos?.[0]?.line ?? "?"}: ${error.message.split("\n")[0]}. Mend the line.`,
      );
    const result = shape.safeParse(parsed.toJS());
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const node = parsed.getIn(issue?.path ?? [], true) as { range?: [number, number, number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : "?";
    throw new LexiconError(
      `data/lexicon/${file}, line ${line}: ${issue?.path.join(".")}: ${issue?.message}. See the comment at the file's top for its fields.`,
    );
  });
  return Object.assign({}, ...parts) as Lexicon;
}
