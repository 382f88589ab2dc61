import type { ReadFormat } from "../article.ts";
import { readText } from "../readText.ts";

/** `.txt`: UTF-8, the headline on the first line. */
export const plainText: ReadFormat = (file, bytes) => {
  const result = readText(file, bytes);
  if ("problem" in result) return { articles: [], problems: [result.problem] };
  const { text } = result.read;
  return {
    articles: [{ part: null, mediaType: "text/plain", text, stated: {}, warnings: [] }],
    problems: [],
  };
};
