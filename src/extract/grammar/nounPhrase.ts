import type { NounPhrase } from "../../model/grammar.ts";
import { type Cell, isOpenNp, nominal, possessives } from "./cell.ts";
import type { GrammarWords } from "./grammarWords.ts";

/** Reads a noun phrase that begins at cell i; null when none does. */
export function nounPhrase(
  cells: readonly Cell[],
  i: number,
  words: GrammarWords,
): { np: NounPhrase; next: number } | null {
  let j = i;
  let lastNoun = -1;
  let lastMark = -1;
  let compound = -1;
  const first = cells[i];
  if (!first || !isOpenNp(first)) return null;
  if (first.pos === "PRON" && !possessives.has(first.lower)) {
    if (words.relatives.has(first.lower)) return null;
    return { np: make(cells, i, i + 1, i, -1), next: i + 1 };
  }
  while (j < cells.length) {
    const cell = cells[j];
    const next = cells[j + 1];
    if (!cell) break;
    if (cell.lower === "'s" || (cell.lower === "'" && lastNoun === j - 1)) {
      if (lastNoun < 0 || cell.pos === "AUX") break;
      if (cell.lower === "'" && !(next && isOpenNp(next))) break;
      lastMark = j;
      j++;
      continue;
    }
    if (cell.lower === "-" || cell.lower === "–" || cell.lower === "/") {
      // "China-backed", "17-year-old", "Franco-German": glued on both sides.
      const glued =
        next && cells[j - 1]?.token.end === cell.token.start && cell.token.end === next.token.start;
      if (!glued) break;
      const after = cells[j + 2];
      if (
        (next.pos === "VERB" || next.pos === "ADJ" || next.pos === "ADV" || next.pos === "ADP") &&
        !nominal.has(next.pos)
      ) {
        if (
          !after ||
          !(
            isOpenNp(after) ||
            after.lower === "-" ||
            (after.pos === "VERB" && /(ing|ed)$/u.test(after.lower))
          )
        ) {
          if (next.pos === "ADP") break;
          lastNoun = j + 1;
        } else if (lastNoun >= 0) {
          // "a China-backed hacking collective": the noun is still to come.
          compound = lastNoun;
          lastNoun = -1;
        }
        j += 2;
        continue;
      }
      if (nominal.has(next.pos)) lastNoun = j + 1;
      j += 2;
      continue;
    }
    if (j > i && cell.quoted && lastNoun >= 0 && lastMark < lastNoun) break;
    // 'dismissed as "pure invention" Norway's claim'
    if (j > i && cell.unquoted && lastNoun >= 0 && (cell.mention || cell.pos === "DET")) break;
    if (j > i && cell.pos === "DET" && lastNoun >= 0) break;
    if (j > i && cell.pos === "DET" && cells[j - 1]?.pos !== "DET") break;
    if (j > i && possessives.has(cell.lower)) {
      if (lastNoun >= 0 || !["all", "both", "some", "half"].includes(cells[j - 1]?.lower ?? "")) break;
    }
    if (j > i && cell.pos === "PRON" && !possessives.has(cell.lower)) break;
    if (cell.pos === "NOUN" || cell.pos === "PROPN" || cell.pos === "SYM") {
      // Two names side by side are two phrases, unless one mention holds both or a title leads.
      const before = cells[j - 1];
      if (
        before?.mention &&
        cell.mention &&
        before.mention !== cell.mention &&
        before.mention.via !== "demonym" &&
        before.mention.via !== "name" &&
        lastMark < j - 1 &&
        lastNoun === j - 1 &&
        words.times.has(cell.lower)
      )
        break;
      // "on Tuesday Osprey Row accused", "in 2022 judges ordered": a time, then somebody.
      if (
        before &&
        lastNoun === j - 1 &&
        lastMark < j - 1 &&
        words.times.has(before.lower) &&
        !words.times.has(cell.lower) &&
        (before.mention === null || before.mention !== cell.mention) &&
        (cell.mention || cell.pos === "PROPN") &&
        /^\p{Lu}/u.test(cell.token.text)
      )
        break;
      if (
        before &&
        j - 1 === i &&
        lastNoun === i &&
        /^(19|20)\d\d$/u.test(before.lower) &&
        cells[i - 1]?.lower === "in"
      )
        break;
      // "fined Norvik $2 million": the sum is a phrase of its own.
      if (before?.mention && lastNoun === j - 1 && lastMark < j - 1 && /^[$£€¥]$/u.test(cell.lower)) break;
      // "In his opening speech Mr Reed blamed": a title begins a phrase.
      if (
        before &&
        lastNoun === j - 1 &&
        before.pos === "NOUN" &&
        /^(mr|mrs|ms|miss|dr|sir|lord|lady|dame)\.?$/u.test(cell.lower) &&
        /^\p{Lu}/u.test(cell.token.text) &&
        !words.roles.has(before.lower)
      )
        break;
      // "In a filing Norvik alleges": a paper, then somebody.
      if (
        before &&
        lastNoun === j - 1 &&
        j - 1 > i &&
        cell.pos === "PROPN" &&
        cell.mention?.via !== "demonym" &&
        before.mention === null &&
        words.papers.has(before.lower) &&
        /^(a|an)$/u.test(first.lower) &&
        cells[i - 1]?.lower === "in"
      )
        break;
      // "On Monday school inspection chief David Bell": the day stands alone.
      if (
        before &&
        j - 1 === i &&
        lastNoun === i &&
        /day$/u.test(before.lower) &&
        words.times.has(before.lower) &&
        (before.mention === null || before.mention !== cell.mention) &&
        cells[i - 1]?.lower === "on" &&
        !words.times.has(cell.lower)
      )
        break;
      if (
        lastNoun === j - 1 &&
        words.times.has(cell.lower) &&
        lastNoun >= 0 &&
        (before?.mention || /day$/u.test(cell.lower))
      )
        break;
      lastNoun = j;
      j++;
      continue;
    }
    if (cell.pos === "NUM") {
      lastNoun = j;
      j++;
      continue;
    }
    if (cell.pos === "ADJ" || cell.pos === "DET" || possessives.has(cell.lower)) {
      if (
        lastNoun >= 0 &&
        lastMark < lastNoun &&
        cell.pos === "ADJ" &&
        !(next && (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ"))
      )
        break;
      j++;
      continue;
    }
    if (
      cell.pos === "VERB" &&
      /(ed|ing|en)$/u.test(cell.lower) &&
      lastNoun < 0 &&
      j > i &&
      next &&
      (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ" || next.pos === "VERB")
    ) {
      j++;
      continue;
    }
    if (
      cell.pos === "ADV" &&
      next &&
      (next.pos === "ADJ" || (next.pos === "VERB" && /ed$/u.test(next.lower))) &&
      lastNoun < 0
    ) {
      j++;
      continue;
    }
    if (cell.pos === "CCONJ" && next?.pos === "ADJ" && cells[j - 1]?.pos === "ADJ" && lastNoun < 0) {
      j++;
      continue;
    }
    break;
  }
  if (lastNoun < 0) lastNoun = compound;
  if (lastNoun < 0) {
    // "the poor", "the accused": an article and an adjective; or an article alone ("this", "that").
    const end = Math.min(j, cells.length);
    const lead = first.pos === "DET" || possessives.has(first.lower);
    if (!lead) return null;
    return {
      np: make(cells, i, Math.max(i + 1, end), Math.max(i + 1, end) - 1, lastMark),
      next: Math.max(i + 1, end),
    };
  }
  return {
    np: make(cells, i, lastNoun + 1, lastNoun, lastMark < lastNoun ? lastMark : -1),
    next: lastNoun + 1,
  };
}

const positionOf = (cells: readonly Cell[], k: number): number => cells[k]?.at ?? -1;

function make(cells: readonly Cell[], i: number, j: number, head: number, mark: number): NounPhrase {
  const from = positionOf(cells, i);
  const headCell = cells[head];
  const mention = headCell?.mention ?? null;
  const whole = mention && (mention.via !== "demonym" || headCell?.pos === "PROPN") ? mention.entity : null;
  let possessor: NounPhrase["possessor"] = null;
  if (mark > i) possessor = { from, to: positionOf(cells, mark) };
  else if (possessives.has(cells[i]?.lower ?? "")) possessor = { from, to: from + 1 };
  return {
    from,
    to: positionOf(cells, j - 1) + 1,
    head: positionOf(cells, head),
    possessor,
    entity: whole,
  };
}
