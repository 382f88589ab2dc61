import type { BodyWord } from "../../model/lexicon.ts";
import type { NameWords } from "./nameWords.ts";
import type { SentenceView } from "./sentenceView.ts";
import { isTimeWord } from "./timeWords.ts";
import { titleEnd } from "./titles.ts";

export interface Body {
  readonly to: number;
  readonly head: BodyWord;
  /** Does the head alone say too little? */
  readonly weak: boolean;
}

/** "Traders'", "Women's": a possessive inside a name, with a head to come. */
function joinsPossessive(view: SentenceView, at: number, words: NameWords): boolean {
  if (!view.isPossessive(at) || !view.isGlued(at) || !view.isCapital(at + 1)) return false;
  const owner = view.word(at - 1);
  const plural =
    !/^['’]s$/u.test(view.word(at)) ||
    /^(Children|Women|Men|People|King|Queen|Prince|Mother|Sailor|Seamen|Policemen)$/u.test(owner);
  for (let k = at + 1; k < at + 5 && view.isCapital(k); k++) if (words.heads.has(view.word(k))) return plural;
  return false;
}

/** Where the run of capitals that begins here ends. */
function runEnd(view: SentenceView, from: number, words: NameWords): number {
  let to = from;
  while (to < from + 12) {
    const joined =
      view.isGlued(to) &&
      view.isGlued(to + 1) &&
      view.word(to) === "-" &&
      /^[\p{Lu}\d]/u.test(view.word(to + 1));
    if (view.isCapital(to)) {
      if (to > from && isTimeWord(view.word(to)) && view.word(to) !== "May") break;
      if (to > from && (view.word(to) === "I" || words.postNominals.has(view.word(to)))) break;
      if (to > from) {
        const end = titleEnd(view, to, words);
        if (
          end > to &&
          !words.heads.has(view.word(end)) &&
          !words.heads.has(view.word(to)) &&
          !words.topics.has(view.word(to))
        )
          break;
      }
      to++;
    } else if (to > from && joined) to += 2;
    else if (to > from && view.word(to) === "&" && view.isCapital(to + 1)) to++;
    else if (
      to > from &&
      view.lower(to) === "and" &&
      words.topics.has(view.word(to - 1)) &&
      (words.topics.has(view.word(to + 1)) || words.heads.has(view.word(to + 1))) &&
      !words.heads.has(view.word(to - 1))
    )
      to++;
    else if (to > from && joinsPossessive(view, to, words)) to++;
    else break;
  }
  return to;
}

/** What stands behind a link: "of State Security", "for Environment, Food and Rural Affairs", "of England and Wales". */
function complementEnd(view: SentenceView, from: number, words: NameWords): number {
  let at = view.lower(from) === "the" ? from + 1 : from;
  if (!view.isCapital(at) || isTimeWord(view.word(at))) return from;
  const start = at;
  while (at < start + 10) {
    if (view.isCapital(at)) {
      if (isTimeWord(view.word(at))) break;
      const end = titleEnd(view, at, words);
      if (at > start && end > at && view.isCapital(end) && !words.heads.has(view.word(end))) break;
      at++;
      continue;
    }
    const joined = view.isGlued(at) && view.isGlued(at + 1) && view.word(at) === "-";
    const next = view.lower(at + 1) === "the" ? at + 2 : at + 1;
    if (joined) at += 2;
    else if (view.word(at) === "&" && view.isCapital(at + 1)) at++;
    else if (/^(of|for)$/u.test(view.lower(at)) && view.isCapital(next) && !view.nation(at - 1)) at = next;
    else if (view.lower(at) === "and" && words.topics.has(view.word(at + 1))) at++;
    else if (
      view.word(at) === "," &&
      words.topics.has(view.word(at + 1)) &&
      words.topics.has(view.word(at - 1)) &&
      /^(,|and|Food|Rural)$/u.test(view.word(at + 2))
    )
      at++;
    else if (joinsPossessive(view, at, words)) at++;
    else break;
  }
  return at;
}

/** "the Embassy of Vistria in Kenya": where a mission sits belongs to its name. */
export function seatEnd(view: SentenceView, at: number): number {
  if (!/^(in|to|at)$/u.test(view.lower(at))) return at;
  const place = view.lower(at + 1) === "the" ? at + 2 : at + 1;
  return view.nation(place)?.to ?? at;
}

/** A body told by the words of its name, if one begins here: "Lodeston Systems", "Institute for Tidal Studies", "Radio Mosta". */
export function findBody(view: SentenceView, from: number, words: NameWords): Body | null {
  if (!view.isCapital(from)) return null;
  const title = titleEnd(view, from, words);
  if (title > from) {
    if (view.isPossessive(title) && view.lower(title + 1) === "office") {
      return {
        to: title + 2,
        head: { word: "Office", type: "government", links: [], weak: false, example: "" },
        weak: false,
      };
    }
    if (
      view.isCapital(title) &&
      !words.heads.has(view.word(title)) &&
      !words.heads.has(view.word(from)) &&
      !words.topics.has(view.word(from))
    )
      return null;
    if (!view.isCapital(title) && title > from + 1) return null;
  }
  const end = runEnd(view, from, words);
  let at = end - 1;
  while (at > from && !words.heads.has(view.word(at))) at--;
  const head = words.heads.get(view.word(at));
  // What ends in "Cup" or "Act" is a thing, whatever stands in it.
  const last = view.word(end - 1);
  if (head && !words.heads.has(last) && words.thingHeads.has(last)) return null;
  if (head) {
    let to = at + 1;
    if (to === end || at === from) {
      const link = view.lower(to);
      if (to === end && head.links.includes(link)) {
        const behind = complementEnd(view, to + 1, words);
        const lead = view.lower(to + 1) === "the" ? to + 2 : to + 1;
        if (behind > to + 1 && !(link === "to" && view.nation(lead) && head.type !== "mission")) to = behind;
      }
    }
    if (head.type === "mission") to = seatEnd(view, to);
    const linked = to > at + 1;
    const wholly = at > from || linked;
    if (wholly) return { to, head, weak: head.weak && !(linked && at === from) };
  }
  const first = words.firstHeads.get(view.word(from));
  if (first && end - from >= 2 && end - from <= 3 && !view.isInitial(from))
    return { to: end, head: first, weak: true };
  return null;
}
