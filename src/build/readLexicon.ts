import { readFileSync } from "node:fs";
import { join } from "node:path";
import en from "zod/v4/locales/en.js";
import { type PlacedYaml, placedYaml } from "../ingest/placedYaml.ts";
import { type Lexicon, lexiconFiles } from "../model/lexicon.ts";

/** The lexicon is part of the program: what is wrong in it stops the build, with file, place, what was expected and what to do. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
}

const inWords = en().localeError;

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function wrong(file: string, yaml: PlacedYaml, issue: Issue | undefined): LexiconError {
  const [unknown] = issue?.code === "unrecognized_keys" ? (issue.keys ?? []) : [];
  const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
  const { line, column } = yaml.placeOf(path, unknown === undefined ? "value" : "key");
  const where = path.map(String).join(" → ");
  const what =
    unknown === undefined
      ? (issue?.message ?? "it is not what it should be").replace(/^Invalid input: /u, "")
      : `unknown key "${unknown}", expected one that src/model/lexicon.ts names`;
  return new LexiconError(
    `data/lexicon/${file}, line ${line}, column ${column}: ${where ? `${where}: ` : ""}${what}. ` +
      "Mend the line (src/model/lexicon.ts says what each file may hold).",
  );
}

function readOne(folder: string, file: keyof typeof lexiconFiles): object {
  let text: string;
  try {
    text = readFileSync(join(folder, file), "utf8");
  } catch {
    throw new LexiconError(
      `data/lexicon/${file}: it cannot be read; expected a part of the lexicon. Restore the file.`,
    );
  }
  const read = placedYaml(text);
  if ("faults" in read) {
    const [fault] = read.faults;
    const place = fault?.place ? `, line ${fault.place.line}, column ${fault.place.column}` : "";
    throw new LexiconError(`data/lexicon/${file}${place}: ${fault?.message}; expected YAML. Mend the line.`);
  }
  const result = lexiconFiles[file].safeParse(read.yaml.value ?? {}, { error: inWords });
  if (!result.success) throw wrong(file, read.yaml, result.error.issues[0] as Issue | undefined);
  return result.data;
}

/** Reads and checks every file of a lexicon folder, as one object. */
export function readLexicon(folder: string): Lexicon {
  const files = Object.keys(lexiconFiles) as (keyof typeof lexiconFiles)[];
  return Object.assign({}, ...files.map((file) => readOne(folder, file))) as Lexicon;
}
