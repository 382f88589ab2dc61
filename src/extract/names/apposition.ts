import type { NameWords } from "./nameWords.ts";
import type { SentenceView } from "./sentenceView.ts";
import { titleEnd } from "./titles.ts";

type Told = "person" | "body" | "place" | "thing" | "threat";

/** What a noun says the name beside it is; a "maker" is a person when a given name says so. */
function sortOf(word: string, words: NameWords, personal: boolean): Told | null {
  const noun = word.replace(/^.*-(?=\p{L})/u, "") === "up" ? "start-up" : word;
  if (words.threatNouns.has(noun) && noun !== "threat") return "threat";
  if (words.placeNouns.has(noun)) return "place";
  if (words.eitherNouns.has(noun)) return personal ? "person" : "body";
  if (
    words.roles.has(noun) ||
    words.kin.has(noun) ||
    /^(leader|chief|boss|head|star|veteran|man|woman)$/u.test(noun)
  )
    return "person";
  if (words.bodyNouns.has(noun) || /(maker|broker|builder|grower|producer|company)$/u.test(noun))
    return "body";
  if (words.thingNouns.has(noun)) return "thing";
  return /.(master|man|woman|ist|ian|eer|wright|keeper|grapher|logist|warden|ess)$/u.test(noun)
    ? "person"
    : null;
}

/** The head of the noun phrase from here on: the last noun before "of", a comma or a verb. */
function headBehind(view: SentenceView, start: number, words: NameWords, personal: boolean): Told | null {
  let found: Told | null = null;
  for (let at = start; at < start + 9; at++) {
    const token = view.tokens[at];
    if (
      !token ||
      (/^(PUNCT|ADP|AUX|PRON|SCONJ|CCONJ|PART)$/u.test(token.pos) &&
        !(token.lower === "up" && view.isGlued(at)))
    ) {
      if (token && (token.text === "-" || token.text === "&" || view.isPossessive(at))) continue;
      break;
    }
    if (token.pos === "VERB" && !/(ed|ing)$/u.test(token.lower) && view.tokens[at + 1]?.pos !== "NOUN") break;
    if (token.pos === "DET" && at > start) break;
    const noun = token.lower === "up" && view.word(at - 1) === "-" ? "start-up" : token.lower;
    if (/^(NOUN|PROPN|ADJ|ADV|ADP)$/u.test(token.pos))
      found = sortOf(noun, words, personal) ?? (token.pos === "NOUN" ? null : found);
  }
  return found;
}

/**
 * What an apposition says a name is: "Norvik, a shipping company,", "Apatin, a town on the river,", "Jo Reed, head of the port,",
 * "the operator, Andes Muelle,", "a delegate, Jo Reed,".
 */
export function apposition(view: SentenceView, from: number, to: number, words: NameWords): Told | null {
  const personal = words.given.has(view.word(from));
  // "In Mosta, the mother of the boy …": what follows a place begins the sentence.
  const located = view.isInitial(from - 1) && /^(in|at|near|outside)$/u.test(view.lower(from - 1));
  if (view.word(to) === "," && !located) {
    const lead = view.lower(to + 1);
    if (/^(a|an|the|its|their|his|her|another|one)$/u.test(lead)) {
      const told = headBehind(view, to + 2, words, personal);
      if (told) return told;
      // "Jo Reed, a welder who lost his job".
      if (/^(a|an)$/u.test(lead) && view.tokens[to + 2]?.pos === "NOUN" && view.lower(to + 3) === "who")
        return "person";
    } else if (
      (view.tokens[to + 1]?.pos === "NOUN" && !/[^s]s$/u.test(lead)) ||
      view.tokens[to + 1]?.pos === "ADJ" ||
      view.isCapital(to + 1)
    ) {
      // Without an article only a post: "Jo Reed, head of the port authority"; in "of the region, President Jo Reed" it is the next one's.
      const title = titleEnd(view, to + 1, words);
      const told = title > to + 1 && view.isCapital(title) ? null : headBehind(view, to + 1, words, personal);
      if (told === "person" && !listed(view, from, to)) return told;
    }
  }
  if (
    view.word(from - 1) === "," &&
    /^([,.;:)"”—–-]|and|who|said|says|told|of|from|)$/u.test(view.lower(to))
  ) {
    // The head is the first noun of the phrase that nothing but prepositions hang on to.
    let head: Told | null = null;
    for (let at = from - 2; at >= 0 && at > from - 14; at--) {
      const token = view.tokens[at];
      if (!token || /^(VERB|AUX|PUNCT|PRON|CCONJ)$/u.test(token.pos)) break;
      if (/^(NOUN|ADJ|PROPN)$/u.test(token.pos) && (at === from - 2 || view.tokens[at + 1]?.pos === "ADP")) {
        const told = sortOf(token.lower, words, personal);
        if (told || token.pos === "NOUN") head = told;
      }
      if (view.isPossessive(at)) {
        // "A spokesman for Norland's Ministry of Mines, Jo Reed,".
        let owner = at - 1;
        while (owner > at - 4 && view.isCapital(owner)) owner--;
        const whose = view.lower(owner);
        if (
          /^(of|for)$/u.test(whose) &&
          view.isCapital(from - 2) &&
          sortOf(view.lower(owner - 1), words, personal) === "person"
        )
          head = "person";
        break;
      }
    }
    if (head) return head;
  }
  return null;
}

/** "ministers, Reed, Howard and aides": one name of a list is explained by nothing. */
const listed = (view: SentenceView, from: number, to: number): boolean =>
  view.word(from - 1) === "," && view.isCapital(to + 1) && view.word(to + 2) === ",";
