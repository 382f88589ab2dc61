import { type Article, type ReadFormat, refused } from "../article.ts";
import { contentHash } from "../contentHash.ts";
import type { Problem } from "../problem.ts";
import { unpack } from "../unpack.ts";

const isHidden = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/u.test(name);
const isFolder = (name: string): boolean => name.endsWith("/");

/** A name that stays where it is put: no way up, no root, no drive. */
const isPlain = (name: string): boolean => !/(?:^|\/)\.\.(?:\/|$)|^\/|^[a-z]:|\\/iu.test(name);

/** `.zip`: the articles in it, each as if it lay in a folder of the archive's name. */
export const zipArchive: ReadFormat = async (file, bytes, { inner, isArticle }) => {
  const strange: Problem[] = [];
  const { entries, problems } = unpack(file, bytes, (name) => {
    if (isFolder(name) || (isPlain(name) && isHidden(name))) return false;
    if (isPlain(name) && isArticle(name)) return true;
    strange.push(
      ...refused(
        `${file}/${name}`,
        isPlain(name) ? "this format is not read" : "a name that leads out of the archive",
        "an article",
        "Nothing to do, if it is none.",
      ).problems,
    );
    return false;
  });
  const articles: Article[] = [];
  const found: Problem[] = [...problems, ...strange];
  for (const entry of entries) {
    const taken = await inner(`${file}/${entry.name}`, entry.bytes);
    found.push(...taken.problems);
    for (const article of taken.articles)
      articles.push({
        ...article,
        part: article.part === null ? entry.name : `${entry.name}/${article.part}`,
        hash: article.hash ?? contentHash(entry.bytes),
      });
  }
  if (articles.length === 0 && found.length === 0)
    return refused(file, "it holds no article", "a ZIP archive of articles", "Remove it.");
  return { articles, problems: found };
};
