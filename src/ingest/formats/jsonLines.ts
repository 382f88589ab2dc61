import { type Article, type ReadFormat, refused } from "../article.ts";
import { decodeText } from "../decodeText.ts";
import type { Problem } from "../problem.ts";
import { rowArticle } from "../rowArticle.ts";

const MOST_BYTES = 100 * 1024 * 1024;

/** `.jsonl`: one JSON object a line, each an article; `columns` in corpus.yaml says which key holds what. */
export const jsonLines: ReadFormat = (file, bytes, { columns }) => {
  const decoded = decodeText(file, bytes, MOST_BYTES);
  if ("problem" in decoded) return { articles: [], problems: [decoded.problem] };
  const articles: Article[] = [];
  const problems: Problem[] = [];
  decoded.text.split("\n").forEach((line, at) => {
    if (line.trim() === "") return;
    const wrong = (found: string, expected: string, todo: string): void => {
      problems.push(...refused(file, found, expected, todo, `line ${at + 1}`).problems);
    };
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch (error) {
      wrong(
        `no JSON (${error instanceof Error ? error.message : error})`,
        "a JSON object on one line",
        "Mend the line.",
      );
      return;
    }
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      wrong("no object", 'a JSON object such as {"text": "…"}', "Mend the line.");
      return;
    }
    const article = rowArticle(row, at + 1, columns, "application/jsonl");
    if (article) articles.push(article);
    else
      wrong(
        `no text under "${columns.text ?? "text"}" (its keys: ${Object.keys(row).slice(0, 12).join(", ") || "none"})`,
        "the article's text",
        "Say in corpus.yaml, under columns: text:, which key holds it.",
      );
  });
  return { articles, problems };
};
