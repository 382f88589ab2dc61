import type { Sentence, Token } from "../../model/text.ts";
import { beginsLarge, beginsSmall } from "./letters.ts";
import { type KnownName, type NameTable, namesFrom } from "./lexiconNames.ts";

/** A name of the lexicon at some place of a sentence; `to` is the token position behind it. */
export interface Match {
  readonly known: KnownName;
  readonly to: number;
}

const determiners = /^(the|a|an|this|that|these|those|its|his|her|their|our|my|your|no|some|every|each)$/u;

/** Written small, and long enough to be no word that headlines write small as well. */
const isSmall = ({ text, pos }: Token): boolean =>
  beginsSmall(text) &&
  (/^\p{Ll}{4,}/u.test(text) || (/^\p{Ll}{2,}/u.test(text) && /^(VERB|AUX|NOUN|ADJ)$/u.test(pos)));

/** Is it mostly capitals? "Jane Holt met Peter Marsh." is no headline: its verb is written small. */
function isTitled({ tokens, zone }: Sentence): boolean {
  if (zone !== "headline" && tokens.some(isSmall)) return false;
  const capital = tokens.filter((t) => beginsLarge(t.text)).length;
  return capital > tokens.filter(isSmall).length + 2;
}

/** One sentence with the questions the finders of names ask of it. Positions are of tokens. */
export class SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Mostly capitals, as headlines are: a capital says nothing. */
  readonly titled: boolean;
  private readonly text: string;
  private readonly table: NameTable;
  private readonly matches: (Match | null | undefined)[] = [];

  /** `text` is the document's, with plain apostrophes and spaces. */
  constructor(sentence: Sentence, text: string, table: NameTable) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.text = text;
    this.table = table;
    this.titled = isTitled(sentence);
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? "";
  }

  word(at: number): string {
    return this.tokens[at]?.text ?? "";
  }

  isCapital(at: number): boolean {
    return beginsLarge(this.tokens[at]?.text ?? "");
  }

  isDeterminer(at: number): boolean {
    return determiners.test(this.lower(at));
  }

  /** Does nothing stand between a token and the one before? */
  isGlued(at: number): boolean {
    return at > 0 && this.tokens[at - 1]?.end === this.tokens[at]?.start;
  }

  /** "'s" or the apostrophe of a plural. */
  isPossessive(at: number): boolean {
    const word = this.lower(at);
    return (
      word === "'s" ||
      word === "’s" ||
      ((word === "'" || word === "’") && this.isGlued(at) && this.lower(at - 1).endsWith("s"))
    );
  }

  /** Is this the first word of the sentence, or of words quoted in it? */
  isInitial(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && /^["“”‘'’([—–-]$/u.test(this.word(before))) before--;
    return (
      before < 0 ||
      (before < at - 1 && /^["“]$/u.test(this.word(before + 1))) ||
      /^[:•]$/u.test(this.word(before))
    );
  }

  /** The text of a token range, single spaces; there is no other white space in it. */
  slice(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last ? this.text.slice(first.start, last.end).replace(/ {2,}/gu, " ") : "";
  }

  /** The longest name of the lexicon that begins here. */
  match(at: number): Match | null {
    const held = this.matches[at];
    if (held !== undefined) return held;
    const found = this.find(at);
    this.matches[at] = found;
    return found;
  }

  private find(at: number): Match | null {
    const token = this.tokens[at];
    const list = token ? namesFrom(this.table, token.text) : undefined;
    if (!token || !list) return null;
    for (const { text, known } of list) {
      if (!this.text.startsWith(text, token.start)) continue;
      const end = token.start + text.length;
      let to = at + 1;
      while (to < this.tokens.length && (this.tokens[to - 1]?.end ?? end) < end) to++;
      if (this.tokens[to - 1]?.end === end) return { known, to };
    }
    return null;
  }

  /** A nation that begins here, unless its string is more often something else. */
  nation(at: number): Match | null {
    const found = this.match(at);
    return found?.known.kind === "nation" && !found.known.ambiguous ? found : null;
  }
}
