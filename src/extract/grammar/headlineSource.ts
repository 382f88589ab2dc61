import type { Sentence } from "../../model/text.ts";

/** Who a headline says it from, set off by a colon or dash; tokens, half-open. */
export interface HeadlineSource {
  readonly from: number;
  readonly to: number;
  /** The mark that sets it off. */
  readonly mark: number;
}

const MOST_WORDS = 4;

/** Words that name no source: what is shown, or what kind of article it is. */
const kinds =
  /^(analysis|opinion|video|watch|live|exclusive|updated?|breaking|comment|review|profile|timeline|explainer|factbox|q|a|new|quotes?|correction)$/u;

/** "Deputies: Ex-treasurer took $86K", "Police beat bar owner: Lawyer", "Labour 'broke promise' - Tories". */
export function headlineSource(sentence: Sentence): HeadlineSource | null {
  if (sentence.zone !== "headline") return null;
  const { tokens } = sentence;
  const marks = tokens.flatMap((t, at) =>
    /^(:|-|–|—)$/u.test(t.text) && isSetOff(sentence, at) ? [at] : [],
  );
  const [mark] = marks;
  if (mark === undefined || marks.length > 1) return null;
  const leads = tokens[mark]?.text === ":" && isLabel(sentence, 0, mark);
  const ends = isLabel(sentence, mark + 1, tokens.length);
  if (leads === ends) return null;
  return leads ? { from: 0, to: mark, mark } : { from: mark + 1, to: tokens.length, mark };
}

/** A colon, or a dash with spaces around it. */
function isSetOff({ tokens }: Sentence, at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || !after) return false;
  return after.start > mark.end && (mark.text === ":" || before.end < mark.start);
}

const isLabel = ({ tokens }: Sentence, from: number, to: number): boolean =>
  to > from &&
  to - from <= MOST_WORDS &&
  tokens.slice(from, to).every((t) => /^(NOUN|PROPN|ADJ|DET|PART)$/u.test(t.pos) && /\p{L}/u.test(t.text)) &&
  !tokens.slice(from, to).some((t) => kinds.test(t.lower));
