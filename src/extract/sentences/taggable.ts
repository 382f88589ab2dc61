/** Letters that are no base letter with a mark: the letter an English reader sees in them. */
const likeness: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ħ: "h",
  ı: "i",
  ə: "e",
  ŋ: "n",
  œ: "o",
  ŧ: "t",
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
  ƴ: "y",
};

/** A letter the tagger does not know as one it does; one unit for one unit. */
function known(letter: string): string {
  const base = letter.normalize("NFD").charAt(0);
  if (base < "\u0100") return base;
  const small = letter.toLowerCase();
  const like = likeness[small] ?? "a";
  const capital = small !== letter || /\p{Lu}/u.test(letter);
  return (capital ? like.toUpperCase() : like).padEnd(letter.length, "a");
}

/** What may be a letter or a mark on one beyond Latin-1: dashes, quotation marks and the like lie between. */
const foreign = /[\u0100-\u200f\u2060-\u{10ffff}]/u;

/**
 * The same text, unit by unit, in the signs the tagger was trained on: it knows straight quotation marks and the letters of Latin-1,
 * and would cut "Kayabaş" before the last letter.
 */
export function taggable(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  const marked = text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑]/gu, "-")
    .replace(/[^\S ]/gu, " ");
  if (!foreign.test(marked)) return marked;
  return marked
    .replace(/[\u0100-\u{10ffff}](?<=\p{L})/gu, known)
    .replace(/(?<=\p{L})\p{M}+/gu, (marks) => "a".repeat(marks.length));
}
