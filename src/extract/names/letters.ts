/** Does a word begin with a capital? Asked of every word: most need no look at the alphabets of all languages. */
export const beginsLarge = (word: string): boolean =>
  word > "\u007f" ? /^\p{Lu}/u.test(word) : word >= "A" && word < "[";

/** Does a word begin with a small letter? */
export const beginsSmall = (word: string): boolean =>
  word > "\u007f" ? /^\p{Ll}/u.test(word) : word >= "a" && word < "{";
