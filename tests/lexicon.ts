import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Lexicon, lexiconFiles } from "../src/model/lexicon.ts";

const home = join(import.meta.dirname, "../data/lexicon");

/** The project's own lexicon, read once for the tests that need it whole. */
export const lexicon = Object.assign(
  {},
  ...Object.entries(lexiconFiles).map(([file, shape]) =>
    shape.parse(parse(readFileSync(join(home, file), "utf8"))),
  ),
) as Lexicon;
