import type { Lexicon } from "../../model/lexicon.ts";
import type { Party } from "../../model/parties.ts";
import type { ClaimAxes, Entity } from "../../model/reading.ts";
import type { Place } from "./scene.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Hedge {
  readonly text: string;
  /** How many tokens it has, a hyphen counted. */
  readonly size: number;
  /** "believe", "suspect" soften only as the verb of the claim. */
  readonly asCue: boolean;
}

const indexed = new WeakMap<Lexicon, ReadonlyMap<string, readonly Hedge[]>>();
function firstPart(word: string): string {
  const end = word.search(/[ -]/u);
  return end < 0 ? word : word.slice(0, end);
}

/** The lexicon's hedges by their first word. */
function hedgesByWord(lexicon: Lexicon): ReadonlyMap<string, readonly Hedge[]> {
  const held = indexed.get(lexicon);
  if (held) return held;
  const made = new Map<string, Hedge[]>();
  for (const text of lexicon.hedges) {
    const parts = text.split(/[ -]/u);
    const hedge = {
      text,
      size: parts.length + (text.includes("-") ? 1 : 0),
      asCue: /^(believe|suspect|think|suggest|indicate)/u.test(text) && !text.includes(" "),
    };
    const first = firstPart(text);
    made.set(first, [...(made.get(first) ?? []), hedge]);
  }
  indexed.set(lexicon, made);
  return made;
}

/** Words that soften a claim, as token ranges of its sentence: near the cue and in the content. */
export function hedgesIn(place: Place, cue: Range, content: Range | null, lexicon: Lexicon): Range[] {
  const from = Math.max(0, Math.min(cue.from - 3, content?.from ?? cue.from));
  const to = Math.max(cue.to + 6, content ? Math.min(content.to, content.from + 24) : cue.to);
  const byWord = hedgesByWord(lexicon);
  const out: Range[] = [];
  for (let at = from; at < Math.min(to, place.sentence.tokens.length); at++) {
    for (const { text, size, asCue } of byWord.get(firstPart(place.lower(at))) ?? []) {
      if (place.words(at, at + size).replaceAll(" - ", "-") !== text) continue;
      if (asCue && !(at >= cue.from && at < cue.to)) continue;
      if (!out.some((r) => r.from <= at && at < r.to)) out.push({ from: at, to: at + size });
    }
  }
  return out;
}

/** Four of the five axes; polarity is set by the kind of claim. */
export function axesOf(
  place: Place,
  input: {
    rule: string;
    cue: Range;
    content: Range | null;
    quote: number | null;
    speakers: readonly Party[];
    hedges: readonly string[];
  },
  entities: readonly Entity[],
  lexicon: Lexicon,
): Pick<ClaimAxes, "assertion" | "explicitness" | "quotation" | "sourcing"> & { weakened: boolean } {
  const weakened = input.hedges.some((h) => lexicon.weakening.includes(h));
  const alleged = input.hedges.some((h) => /^alleg/u.test(h));
  const softened = input.hedges.some((h) => !/^(alleg|so-called|reported)/u.test(h));
  const implied = weakened || /^(demand-stop|sanction-for|expel-over|penalty-over)$/u.test(input.rule);
  const span = input.content ? place.span(input.content.from, input.content.to) : null;
  const partly = span !== null && place.scene.quotes.some((q) => q.start < span.end && q.end > span.start);
  return {
    weakened,
    assertion: softened ? "hedged" : alleged ? "alleged" : "asserted",
    explicitness: implied
      ? "implied"
      : /^(backed|stemming-from)$/u.test(input.rule)
        ? "presupposed"
        : "explicit",
    quotation:
      input.quote !== null
        ? "direct"
        : partly
          ? "mixed"
          : /^(nominal|backed|each-other)$/u.test(input.rule)
            ? "narrated"
            : "indirect",
    sourcing:
      input.speakers.length === 0
        ? "unattributed"
        : input.speakers.every((p) => entities[p.entity]?.actorType === "unnamed")
          ? "unnamed"
          : "named",
  };
}
