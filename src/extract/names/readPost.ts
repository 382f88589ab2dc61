import type { NameWords } from "./nameWords.ts";
import type { SentenceView } from "./sentenceView.ts";

export interface Post {
  /** As written: "spokesperson of the Chinese Embassy in the U.S.". */
  readonly text: string;
  /** ISO code of the nation the post is of. */
  readonly nation: string | null;
}

const isRole = (view: SentenceView, at: number, words: NameWords): boolean =>
  words.roles.has(view.lower(at)) ||
  words.roles.has(view.lower(at).replace(/^ex-/u, "")) ||
  /^(leader|chief|boss|head|founder)$/u.test(view.lower(at));

/** The first nation of a stretch, directly or by a known body; not one that somebody is sent to. */
function nationIn(view: SentenceView, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const found = view.match(at);
    if (!found || found.known.ambiguous || found.known.kind === "place" || !found.known.nation) continue;
    const lead = view.lower(at - 1) === "the" ? view.lower(at - 2) : view.lower(at - 1);
    if (/^(to|on|in|against|with)$/u.test(lead)) continue;
    return found.known.nation;
  }
  return null;
}

/** What the text says a person is: behind a comma, or before the name. */
export function readPost(view: SentenceView, from: number, to: number, words: NameWords): Post | null {
  return behind(view, to, words) ?? before(view, from, words) ?? copula(view, to, words);
}

/** "Mr Reed is the port's director". */
function copula(view: SentenceView, to: number, words: NameWords): Post | null {
  if (!/^(is|was|became|remains)$/u.test(view.lower(to)) || !view.isDeterminer(to + 1)) return null;
  const start = to + 2;
  let end = start;
  while (
    end < start + 6 &&
    (/^(NOUN|ADJ|PROPN)$/u.test(view.tokens[end]?.pos ?? "") || view.isPossessive(end))
  )
    end++;
  return end > start && isRole(view, end - 1, words)
    ? { text: view.slice(start, end), nation: nationIn(view, start, end) }
    : null;
}

function behind(view: SentenceView, to: number, words: NameWords): Post | null {
  if (view.word(to) !== ",") return null;
  let start = to + 1;
  // "Jo Reed, 43, a lawyer".
  if (/^\d{2}$/u.test(view.word(start)) && view.word(start + 1) === ",") start += 2;
  let end = start;
  let role = false;
  while (end < view.tokens.length && end - start < 16) {
    const token = view.tokens[end];
    if (!token || token.pos === "AUX" || /^[,.;"”—–)]$/u.test(token.text)) break;
    if (token.pos === "VERB" && !isRole(view, end, words) && !/^\p{Lu}/u.test(token.text)) break;
    if (end > start && /^(who|which|whose|that)$/u.test(token.lower)) break;
    if (isRole(view, end, words)) role = true;
    end++;
  }
  if (!role || /^(and|who|whose|but|with)$/u.test(view.lower(start))) return null;
  if (view.isDeterminer(start)) start++;
  return end > start ? { text: view.slice(start, end), nation: nationIn(view, start, end) } : null;
}

function before(view: SentenceView, from: number, words: NameWords): Post | null {
  const end = view.word(from - 1) === "," ? from - 1 : from;
  let start = end;
  let role = false;
  while (start > 0 && end - start < 9) {
    const token = view.tokens[start - 1];
    if (!token || /^(AUX|DET|SCONJ|CCONJ|PRON)$/u.test(token.pos)) break;
    if (token.pos === "VERB" && !isRole(view, start - 1, words)) break;
    if (token.pos === "PUNCT" && !(token.text === "-" && view.isGlued(start))) break;
    if (token.lower === "not" || token.pos === "ADV") break;
    // "the lawyer of Jo Reed" is not Jo Reed.
    if (token.pos === "ADP" && start === from) break;
    if (
      token.pos === "ADP" &&
      !(/^(of|for)$/u.test(token.lower) && (view.isCapital(start) || view.isDeterminer(start)))
    )
      break;
    if (isRole(view, start - 1, words)) role = true;
    start--;
  }
  // Behind a comma only a whole phrase explains: "the ministry's spokesman, Jo Reed".
  if (end < from && !isRole(view, end - 1, words) && !(role && view.isCapital(end - 1))) return null;
  if (!role || start >= end) return null;
  return { text: view.slice(start, end), nation: nationIn(view, start, end) };
}
