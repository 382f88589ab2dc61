import Papa from "papaparse";
import { type Article, type ReadFormat, refused } from "../article.ts";
import { decodeText } from "../decodeText.ts";
import { nearestWord } from "../nearestWord.ts";
import type { Problem } from "../problem.ts";
import { namesIn, rowArticle } from "../rowArticle.ts";

const MOST_BYTES = 100 * 1024 * 1024;

/** `.csv`, `.tsv`: a table with a row of headings, each further row an article; `columns` in corpus.yaml says which column holds what. */
export const table: ReadFormat = (file, bytes, { columns }) => {
  const decoded = decodeText(file, bytes, MOST_BYTES);
  if ("problem" in decoded) return { articles: [], problems: [decoded.problem] };
  const { data, errors } = Papa.parse<string[]>(decoded.text, { skipEmptyLines: "greedy" });
  const [headings = [], ...rows] = data;
  const keys = headings.map((heading) => heading.trim());
  const { text } = namesIn(keys, columns);
  if (text === undefined || !keys.includes(text)) {
    const wanted = columns.text ?? "text";
    const near = nearestWord(wanted, keys);
    return refused(
      file,
      `no column "${wanted}" (its columns: ${keys.slice(0, 20).join(", ")})`,
      "a column that holds the articles' text",
      near === null
        ? "Say in corpus.yaml, under columns: text:, which column holds it."
        : `Did you mean "${near}"? Say so in corpus.yaml: columns: {text: ${near}}.`,
      "line 1",
    );
  }
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const broken = new Map(errors.map((error) => [error.row, error.message]));
  rows.forEach((cells, at) => {
    const row = Object.fromEntries(keys.map((key, k) => [key, cells[k] ?? ""]));
    const article = broken.has(at + 1) ? null : rowArticle(row, at + 1, columns, "text/csv");
    if (article) articles.push(article);
    else
      problems.push(
        ...refused(
          file,
          broken.get(at + 1) ?? `nothing in the column "${text}"`,
          "an article's text",
          "Mend the row, or remove it.",
          `row ${at + 1} below the headings`,
        ).problems,
      );
  });
  if (rows.length === 0) return refused(file, "a table without rows", "a row for each article", "Remove it.");
  return { articles, problems };
};
