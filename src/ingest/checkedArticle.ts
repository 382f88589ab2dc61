import type { Warning } from "../model/graph.ts";
import type { Article } from "./article.ts";
import { MAX_BYTES } from "./decodeText.ts";
import type { Problem } from "./problem.ts";

const turns = /[\u202a-\u202e\u2066-\u2069]/gu;

/** What can be wrong with any article, whatever its format was: nothing to read, too much of it, marks that mislead the eye. */
export function checkedArticle(file: string, article: Article): { article: Article } | { problem: Problem } {
  const { text, part } = article;
  const problem = (found: string, expected: string, todo: string): { problem: Problem } => ({
    problem: { file: part === null ? file : `${file}/${part}`, place: null, found, expected, todo },
  });
  if (!/[\p{L}\p{N}]/u.test(text))
    return problem("it holds no text", "an article's text", "Put the text in it, or remove it.");
  if (text.length > MAX_BYTES)
    return problem(
      `its text has ${text.length} characters`,
      `at most ${MAX_BYTES}`,
      "Split it into one file for each article.",
    );
  const marks = text.match(turns)?.length ?? 0;
  const turned: Warning = {
    code: "direction-marks",
    message: `The text holds ${marks} marks that turn the direction of writing; what is shown may stand in another order than what is read.`,
  };
  return { article: marks === 0 ? article : { ...article, warnings: [...article.warnings, turned] } };
}
