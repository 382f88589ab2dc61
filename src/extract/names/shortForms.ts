import type { NameWords } from "./nameWords.ts";
import type { Party } from "./party.ts";
import type { Registry } from "./registry.ts";
import type { Segment } from "./segment.ts";
import type { SentenceView } from "./sentenceView.ts";

const tooPlain =
  /^(National|International|Royal|Federal|United|General|Central|Supreme|High|New|First|World|Global|Public|Democratic|Social|Justice|Foreign|Interior|Home|State|American|European|African|Asian|Great|Old|Big|Free|Open|The|People|Independent|Northern|Southern|Eastern|Western|North|South|East|West|St|San|Saint|Advanced|Applied|Digital|Consumer|Human|Civil|Medical|Motor|Food|Police)$/u;

/** First letters of a name's capitalised words: "Coastal Fishers' Federation" → "CFF". */
export const initialsOf = (label: string): string =>
  label
    .split(/[\s-]+/u)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join("");

/** Remembers by what short names a body may go later: "Norvik" of "Norvik Shipping", "CFF", "the Commission". */
export function rememberShorts(
  segment: Segment,
  party: Party,
  view: SentenceView,
  words: NameWords,
  registry: Registry,
): void {
  const { shorts } = registry;
  const parts = segment.text.split(" ");
  const open = view.word(segment.to);
  const abbreviation = view.word(segment.to + 1);
  if (
    open === "(" &&
    view.word(segment.to + 2) === ")" &&
    /^\p{Lu}[\p{Lu}\p{L}&-]{1,9}$/u.test(abbreviation) &&
    /\p{Lu}.*\p{Lu}/u.test(abbreviation)
  )
    shorts.set(abbreviation, party);
  const initials = initialsOf(segment.text);
  if (initials.length >= 3 && !shorts.has(initials)) shorts.set(initials, party);
  if (segment.kind === "known") return;
  for (let size = parts.length - 1; size >= 1; size--) {
    const short = parts.slice(0, size).join(" ");
    const first = parts[0] ?? "";
    if (
      size === 1 &&
      (tooPlain.test(first) ||
        words.topics.has(first) ||
        words.heads.has(first) ||
        (words.given.has(first) && !words.ambiguousGiven.has(first) && parts.length === 2) ||
        words.plainNouns.has(first.toLowerCase()) ||
        first.length < 3)
    )
      continue;
    if (/^(of|for|and|the|&)$/u.test(parts[size - 1] ?? "")) continue;
    if (!shorts.has(short)) shorts.set(short, party);
  }
  // "Velluto" of "Velluto-Karst".
  const half =
    parts.length === 1 ? /^(\p{Lu}\p{Ll}{3,})-\p{Lu}\p{Ll}{3,}$/u.exec(parts[0] ?? "")?.[1] : undefined;
  if (
    half &&
    !words.given.has(half) &&
    !words.plainNouns.has(half.toLowerCase()) &&
    !shorts.has(half) &&
    !registry.isFamily(half)
  )
    shorts.set(half, party);
  const last = parts.at(-1) ?? "";
  if (
    parts.length > 1 &&
    last.length > 3 &&
    !words.heads.has(last) &&
    !words.thingHeads.has(last) &&
    !words.topics.has(last) &&
    !words.plainNouns.has(last.toLowerCase()) &&
    !shorts.has(last)
  )
    shorts.set(last, party);
  // "the Commission": the body named last whose name has that word at its end or beginning.
  for (const word of [parts[0] ?? "", parts.at(-1) ?? ""])
    if (words.heads.has(word)) shorts.set(`the ${word}`, party);
}
