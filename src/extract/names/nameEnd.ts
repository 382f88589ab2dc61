import type { NameWords } from "./nameWords.ts";
import type { SentenceView } from "./sentenceView.ts";
import { isTimeWord } from "./timeWords.ts";
import { titleEnd } from "./titles.ts";

const particle =
  /^(van|von|de|der|den|del|della|di|da|dos|das|do|du|la|le|al|el|ul|bin|ibn|ben|bint|ter|ten|zu|y|e|abu|dal|des)$/u;

/** "Lou “Fast Eddie” Singh": where a name goes on behind what its bearer is called; `at` when nothing of the kind is there. */
function nicknameEnd(view: SentenceView, at: number): number {
  if (!/^["“‘']$/u.test(view.word(at))) return at;
  for (let to = at + 1; to <= at + 4; to++) {
    if (/^["”’']$/u.test(view.word(to)) && to > at + 1) return view.isCapital(to + 1) ? to + 1 : at;
    if (!view.isCapital(to)) return at;
  }
  return at;
}

/** Where the capitalised name that begins here ends, particles, initials and hyphens with it. */
export function nameEnd(view: SentenceView, from: number, words: NameWords, titled: boolean): number {
  let to = from;
  const personal = titled || words.given.has(view.word(from)) || /^\p{Lu}\.$/u.test(view.word(from));
  while (to < from + 7) {
    if (to > from && view.isGlued(to) && view.word(to) === "-" && view.isGlued(to + 1)) {
      // "Jean-Luc" and "Yoon Seo-jin", but not "Norvik-based".
      const syllable = words.syllables.has(view.word(to + 1)) && (to > from + 1 || view.isCapital(to + 2));
      if (!view.isCapital(to + 1) && !/^\d/u.test(view.word(to + 1)) && !syllable) break;
      to += 2;
      continue;
    }
    if (to > from && view.word(to) === "&" && view.isCapital(to + 1)) {
      to++;
      continue;
    }
    if (to > from && particle.test(view.lower(to)) && view.lower(to) === view.word(to)) {
      let behind = to + 1;
      while (
        behind < to + 4 &&
        (particle.test(view.word(behind)) || (view.word(behind) === "-" && view.isGlued(behind)))
      )
        behind++;
      if (!view.isCapital(behind)) break;
      to = behind;
      continue;
    }
    const nickname = to > from ? nicknameEnd(view, to) : to;
    if (nickname > to) {
      to = nickname;
      continue;
    }
    if (!view.isCapital(to)) break;
    if (to > from) {
      if (view.word(to) === "I" || words.postNominals.has(view.word(to))) break;
      if (isTimeWord(view.word(to)) && !(personal && view.word(to) === "May")) break;
      const title = titleEnd(view, to, words);
      if (
        title > to &&
        !(
          view.isCapital(title - 1) &&
          !view.isCapital(title) &&
          title === to + 1 &&
          personal &&
          to === from + 1
        )
      )
        break;
      const match = view.match(to);
      if (match && match.known.kind !== "place" && !(match.known.ambiguous && match.to === to + 1)) {
        const single = match.to === to + 1;
        const sandwiched =
          view.isCapital(match.to) &&
          titleEnd(view, match.to, words) === match.to &&
          !isTimeWord(view.word(match.to)) &&
          match.known.via !== "demonym";
        // "Carers Aotearoa, a union, …": a body's name that ends with its nation's.
        const closing =
          match.known.kind === "nation" &&
          to === from + 1 &&
          !view.isInitial(from) &&
          view.tokens[from]?.pos === "PROPN" &&
          /^([,.;)]|said|says)$/u.test(view.lower(match.to)) &&
          /^(name|alias)$/u.test(match.known.via);
        if (!(single && (personal || sandwiched || closing) && match.known.via !== "demonym")) break;
      }
    }
    to++;
  }
  while (
    to > from + 1 &&
    !view.isCapital(to - 1) &&
    !/^\d/u.test(view.word(to - 1)) &&
    !words.syllables.has(view.word(to - 1))
  )
    to--;
  return Math.max(to, from + 1);
}
