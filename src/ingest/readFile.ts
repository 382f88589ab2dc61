import { type Article, type Columns, refused, type Taken } from "./article.ts";
import { checkedArticle } from "./checkedArticle.ts";
import { tooLarge } from "./decodeText.ts";
import { foreignFormat } from "./foreignFormat.ts";
import { allEndings, formatOf } from "./formats.ts";
import type { Problem } from "./problem.ts";

const archive = /\.(?:zip|warc|warc\.gz)$/iu;

/** A file's bytes → its articles, by the ending of its name. Never throws: what a reader cannot read is a problem of that file. */
export async function readFile(file: string, bytes: Uint8Array, columns: Columns = {}): Promise<Taken> {
  return readAt(file, bytes, columns, false);
}

const isArticle = (file: string): boolean => formatOf(file) !== null;

async function readAt(file: string, bytes: Uint8Array, columns: Columns, inside: boolean): Promise<Taken> {
  const format = formatOf(file);
  if (!format)
    return refused(file, "this format is not read", `one of ${allEndings.join(", ")}`, "Leave it out.");
  if (inside && archive.test(file))
    return refused(file, "an archive inside an archive", "articles", "Unpack it beside the outer one.");
  const large = tooLarge(file, bytes.length, format.mostBytes);
  if (large) return { articles: [], problems: [large] };
  if (bytes.length === 0)
    return refused(file, "the file is empty", "an article", "Put the article's text in it, or remove it.");
  const inner = (name: string, content: Uint8Array): Promise<Taken> => readAt(name, content, columns, true);
  try {
    const read = await format.load();
    return checkedAll(file, await read(file, bytes, { columns, inner, isArticle }));
  } catch (error) {
    const really = foreignFormat(bytes);
    const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0]?.trim();
    return refused(
      file,
      really === null || really === format.begins
        ? `it cannot be read${reason ? ` (${reason.slice(0, 160)})` : ""}`
        : `by its first bytes it is ${really}`,
      format.name,
      really === null || really === format.begins
        ? "Open it in its own program and save it again, or save its text as a .txt file."
        : "Give it the ending that belongs to it.",
    );
  }
}

function checkedAll(file: string, taken: Taken): Taken {
  const articles: Article[] = [];
  const problems: Problem[] = [...taken.problems];
  for (const article of taken.articles) {
    const checked = checkedArticle(file, article);
    if ("problem" in checked) problems.push(checked.problem);
    else articles.push(checked.article);
  }
  return { articles, problems };
}
