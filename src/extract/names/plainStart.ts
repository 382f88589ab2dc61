import type { NameWords } from "./nameWords.ts";
import type { SentenceView } from "./sentenceView.ts";

const small = new Set([
  "DET",
  "PRON",
  "ADP",
  "CCONJ",
  "SCONJ",
  "ADV",
  "AUX",
  "PART",
  "INTJ",
  "NUM",
  "PUNCT",
  "SYM",
]);

/** Words of place that taggers take for names at a sentence's start: "Outside court Jo Reed …". */
const opening = new Set(
  "outside inside behind beneath underneath beyond alongside opposite overnight upstairs downstairs".split(
    " ",
  ),
);

/** Is the capital of a sentence's first word the sentence's, not the word's? `common` holds what the document writes small. */
export function isPlainStart(
  view: SentenceView,
  at: number,
  words: NameWords,
  common: ReadonlySet<string>,
): boolean {
  const token = view.tokens[at];
  if (!token) return true;
  if (token.text === "I" || /^I['’]/u.test(token.text)) return true;
  if (!view.isInitial(at)) return false;
  if (opening.has(token.lower) && !view.isCapital(at + 1)) return true;
  if (small.has(token.pos) && !/\p{Lu}.*\p{Lu}/u.test(token.text)) return true;
  if (words.plainNouns.has(token.lower) || common.has(token.lower)) return !/^\p{Lu}{2,}$/u.test(token.text);
  if (words.ranks.has(token.text) && !words.given.has(token.text)) return true;
  if (token.pos === "VERB" || token.pos === "ADJ")
    return (
      !words.given.has(token.text) &&
      /(ing|ed|ly|al|ic|ous|ive|able|ern|less|ful|ary|ent|ant)$/u.test(token.lower)
    );
  return (
    token.pos === "NOUN" &&
    /(s|tion|ment|ness|ity|ing|ers|ism|ship)$/u.test(token.lower) &&
    token.text !== token.text.toUpperCase()
  );
}
