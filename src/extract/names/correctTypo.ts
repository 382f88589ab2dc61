import type { NationClues } from "./acceptNation.ts";
import type { NameWords } from "./nameWords.ts";
import type { Party } from "./party.ts";
import type { Registry } from "./registry.ts";

/** The nation whose name or capital a capitalised word nobody knows is a slip of: "Beijijng". */
export function correctTypo(
  text: string,
  words: NameWords,
  clues: NationClues,
  registry: Registry,
): Party | undefined {
  if (
    !/^\p{Lu}\p{Ll}{5,}$/u.test(text) ||
    clues.common.has(text.toLowerCase()) ||
    words.given.has(text) ||
    words.family.has(text) ||
    words.notNames.has(text)
  )
    return undefined;
  for (const cut of cuts(text)) {
    for (const known of words.slips.get(cut) ?? []) {
      const near = distance(known.text, text);
      const there = clues.sure.has(known.known.id);
      if (
        (near === 1 && (there || (text.length >= 7 && known.text[0] === text[0]))) ||
        (near === 2 && there && text.length >= 8 && known.text[0] === text[0])
      )
        return registry.nation(known.known);
    }
  }
  return undefined;
}

/** A word and what is left of it without one of its letters. */
export function cuts(word: string): string[] {
  const all = [word];
  for (let at = 0; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

/** Edit distance with neighbour swaps (Damerau, optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i] as number[];
      const up = rows[i - 1] as number[];
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min((up[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (up[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j] ?? 0, ((rows[i - 2] as number[])[j - 2] ?? 0) + 1);
    }
  }
  return (rows[a.length] as number[])[b.length] ?? 0;
}
