import type { Span } from "../../model/document.ts";
import type { Lexicon } from "../../model/lexicon.ts";

/** Words an editor writes small even in a headline of capitals. */
const small =
  /^(a|an|the|of|in|on|at|to|for|and|or|but|by|as|with|from|over|after|nor|per|via|is|are|was|its|his|her)$/u;

/** Is this headline written with a capital to each word? Then capitals say nothing of names. */
function isTitleCase(headline: string): boolean {
  const words = headline.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const telling = words.slice(1).filter((word) => !small.test(word.toLowerCase()));
  const capital = telling.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return telling.length >= 3 && capital.length >= telling.length * 0.75;
}

/**
 * Makes the teller of the words in a Title-Case headline that name nobody: those the text below writes small, and verbs the lexicon
 * knows that the text below does not have as a name. Given to the tagger in small letters, they are read for what they are.
 */
export function makePlainWords(
  lexicon: Lexicon,
): (text: string, headline: Span, body: readonly Span[]) => ReadonlySet<string> {
  const known = new Set([
    ...lexicon.nounLikeVerbs,
    ...lexicon.presentVerbs,
    ...lexicon.neverNouns,
    ...lexicon.badVerbs,
    ...lexicon.badNouns,
    ...lexicon.speechVerbs,
    ...small.source.slice(2, -2).split("|"),
  ]);
  const verbal = (word: string): boolean =>
    [word, word.replace(/s$/u, ""), word.replace(/e?d$/u, ""), word.replace(/d$/u, "")].some((w) =>
      known.has(w),
    );
  return (text, headline, body) => {
    const line = text.slice(headline.start, headline.end);
    if (!isTitleCase(line)) return new Set();
    const below = body.map((zone) => text.slice(zone.start, zone.end)).join("\n");
    const lower = new Set(below.match(/(?<![\p{L}-])\p{Ll}[\p{L}'’-]*/gu) ?? []);
    const named = new Set(below.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]*/gu) ?? []);
    return new Set(
      (line.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).filter((word) => {
        const plain = word.toLowerCase();
        return named.has(word) ? false : lower.has(plain) || verbal(plain);
      }),
    );
  };
}
