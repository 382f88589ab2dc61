import type { Warning } from "../../model/graph.ts";
import { type ReadFormat, refused } from "../article.ts";
import { decodePage } from "../page/decodePage.ts";
import { readPage } from "../page/readPage.ts";

const guessed: Warning = {
  code: "encoding",
  message: "The page does not say how its letters are written; they were read as windows-1252.",
};

/** `.html`: a saved page, its article found by Readability, its facts read from JSON-LD, OpenGraph and `<time>`. */
export const webPage: ReadFormat = (file, bytes) => {
  const decoded = decodePage(bytes);
  if (!decoded)
    return refused(file, "it holds NUL bytes, so it is no page", "a saved web page", "Save the page again.");
  const { text, stated, warnings } = readPage(decoded.text);
  return {
    articles: [
      {
        part: null,
        mediaType: "text/html",
        text,
        stated,
        warnings: decoded.guessed ? [...warnings, guessed] : warnings,
      },
    ],
    problems: [],
  };
};
