import { firstWord } from "./lexiconNames.ts";
import type { NameWords } from "./nameWords.ts";
import type { SentenceView } from "./sentenceView.ts";

/** Where the capitalised title or role that begins here ends: "Prime Minister", "Secretary of State", "Sen."; `at` when none does. */
export function titleEnd(view: SentenceView, at: number, words: NameWords): number {
  const list = view.isCapital(at) ? words.titles.get(firstWord(view.word(at))) : undefined;
  if (!list) return at;
  for (const title of list) {
    let to = at + 1;
    while (to < at + 6 && view.slice(at, to).length < title.length) to++;
    const found = view.slice(at, to);
    if (found === title || found === `${title}.`) return to;
  }
  return at;
}

/** The same with the words of rank before it: "Deputy Prime Minister", "Former Finance Minister". */
export function rankedTitleEnd(view: SentenceView, at: number, words: NameWords): number {
  let to = at;
  while (
    to < at + 4 &&
    titleEnd(view, to, words) === to &&
    view.isCapital(to) &&
    (words.ranks.has(view.word(to)) || words.topics.has(view.word(to)))
  ) {
    to++;
    if (view.word(to) === "-" && view.isGlued(to) && view.isGlued(to + 1)) to++;
    if (view.lower(to) === "and" && words.topics.has(view.word(to + 1))) to++;
  }
  let end = titleEnd(view, to, words);
  if (end === to) return at;
  end = portfolioEnd(view, end, words);
  // "Vice President General Jo Reed".
  for (let next = titleEnd(view, end, words); next > end; next = titleEnd(view, end, words)) end = next;
  return end;
}

/** "Minister for Foreign Affairs Jo Reed": what the post is for, when it is written with capitals. */
function portfolioEnd(view: SentenceView, end: number, words: NameWords): number {
  const post = /^(minister|secretary|commissioner|undersecretary|ambassador|rapporteur|envoy|prosecutor)$/u;
  if (!post.test(view.lower(end - 1)) && view.lower(end - 1) !== "state") return end;
  if (!/^(of|for|on)$/u.test(view.lower(end))) return end;
  const isTopic = (at: number): boolean =>
    view.isCapital(at) && (words.topics.has(view.word(at)) || /^(Affairs|State|War)$/u.test(view.word(at)));
  let at = view.lower(end + 1) === "the" ? end + 2 : end + 1;
  if (!isTopic(at)) return end;
  while (isTopic(at) || ((view.lower(at) === "and" || view.word(at) === ",") && isTopic(at + 1))) at++;
  return at;
}
