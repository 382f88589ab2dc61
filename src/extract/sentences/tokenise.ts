import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "../../model/document.ts";
import type { Token, Upos } from "../../model/text.ts";
import { taggable } from "./taggable.ts";

const nlp = winkNLP(model, ["pos"]);
const its = nlp.its;

/** The package's types know one kind of reader of tokens only; these give a list of strings. */
type Column = (reader: unknown) => string[];

/**
 * Tokens of one sentence with POS and lemma. Offsets are those of the document's text.
 * `plain`: words with a capital that the tagger is to take for small ones.
 * A token the tagger altered is found again by its text; one that cannot be found is left out.
 */
export function tokenise(text: string, span: Span, plain: ReadonlySet<string> = new Set()): Token[] {
  const raw = text.slice(span.start, span.end);
  const known = taggable(raw);
  const same =
    plain.size === 0
      ? known
      : known.replace(/\p{Lu}[\p{L}'-]*/gu, (word) => (plain.has(word) ? word.toLowerCase() : word));
  const found = nlp.readDoc(same).tokens();
  const texts: string[] = found.out();
  const column = found.out as Column;
  const tags = column(its.pos) as Upos[];
  const lemmas = column(its.lemma);
  const tokens: Token[] = [];
  let from = 0;
  texts.forEach((piece, i) => {
    const at = same.indexOf(piece, from);
    if (at < 0 || piece.trim() === "") return;
    from = at + piece.length;
    const own = raw.slice(at, from);
    const foreign = own !== piece && /(?=\p{L})[\u0100-\u{10ffff}]/u.test(own);
    tokens.push({
      start: span.start + at,
      end: span.start + from,
      text: own,
      lower: (foreign ? own : piece).toLowerCase(),
      lemma: (foreign ? own : (lemmas[i] ?? piece)).toLowerCase(),
      pos: tags[i] ?? "X",
    });
  });
  return tokens;
}
