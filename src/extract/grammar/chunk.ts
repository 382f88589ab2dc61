import type { NounPhrase } from "../../model/grammar.ts";
import type { Upos } from "../../model/text.ts";
import { type Cell, glued, isOpenNp, isVerbal, subjectPronouns } from "./cell.ts";
import {
  type Chunk,
  type ChunkInput,
  type ChunkKind,
  nounChunk,
  plainChunk,
  verbChunk,
} from "./chunkShape.ts";
import { correctHeadline, correctTags } from "./correctTags.ts";
import type { GrammarWords } from "./grammarWords.ts";
import { joinTitles, withoutAges } from "./joinChunks.ts";
import { makeCells } from "./makeCells.ts";
import { nounPhrase } from "./nounPhrase.ts";
import { verbGroup } from "./verbGroup.ts";

/**
 * Makes the cutter of tokens into phrases, in order. What is in brackets is passed over.
 * The cutter takes tags that are tried in place of those given, by token position.
 */
export function makeChunker(
  input: ChunkInput,
  words: GrammarWords,
): (retagged?: ReadonlyMap<number, Upos>) => Chunk[] {
  const { cells, quotesAt } = makeCells(input);
  correctTags(cells, words);
  if (input.headline === true) correctHeadline(cells, words);
  const tags = cells.map((cell) => cell.pos);
  return (retagged) => {
    cells.forEach((cell, i) => {
      cell.pos = retagged?.get(cell.at) ?? tags[i] ?? cell.pos;
    });
    const chunks = cut(cells, quotesAt, input.tokens.length, words);
    return joinTitles(withoutAges(chunks, input.tokens), input, words);
  };
}

const single = (kind: ChunkKind, { at }: Cell): Chunk => plainChunk(kind, at, at + 1);

/** What kind of pause a mark is; null where it is none. */
function pauseOf(mark: string): ChunkKind | null {
  if (mark === ",") return "comma";
  if (/^(—|–|--|-)$/u.test(mark)) return "dash";
  if (mark === ":" || mark === ";") return "colon";
  return /^[.!?…]+$/u.test(mark) ? "stop" : null;
}

/** `quotesAt`: cell before which full quotations stand → how many; `end`: the position behind the sentence's last token. */
function cut(
  cells: readonly Cell[],
  quotesAt: ReadonlyMap<number, number>,
  end: number,
  words: GrammarWords,
): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i <= cells.length) {
    const cell = cells[i];
    const place = cell?.at ?? end;
    for (let k = quotesAt.get(i) ?? 0; k > 0; k--) chunks.push(plainChunk("quote", place, place));
    if (!cell) break;
    const next = cells[i + 1];
    if (
      cell.pos === "PUNCT" ||
      (!startsPlainly(cell.lower) && marks.test(cell.lower)) ||
      cell.lower === "--" ||
      (cell.lower === "-" && !glued(cells, i))
    ) {
      const kind = pauseOf(cell.lower);
      if (kind) chunks.push(single(kind, cell));
      i++;
      continue;
    }
    // "At no time did we withhold it"
    if (
      cell.pos === "AUX" &&
      subjectPronouns.has(next?.lower ?? "") &&
      isVerbal(cells[i + 2]) &&
      frontedNegation.test(
        cells
          .slice(0, i)
          .map((c) => c.lower)
          .join(" "),
      )
    ) {
      chunks.push(single("adv", cell));
      i++;
      continue;
    }
    if (
      cell.lower === "at" &&
      next &&
      ["least", "most", "best", "worst", "once", "times", "all", "first", "last"].includes(next.lower)
    ) {
      chunks.push(plainChunk("adv", cell.at, next.at + 1));
      i += 2;
      continue;
    }
    // "described the complaint as a mistake", whatever clause may follow.
    if (
      cell.lower === "as" &&
      /^(know|identify|track|describe|designate|see|view|recognise|recognize)$/u.test(
        chunks.at(-1)?.vg?.lemma ?? "",
      )
    ) {
      chunks.push(single("prep", cell));
      i++;
      continue;
    }
    if (
      cell.lower === "as" &&
      chunks.at(-1)?.kind === "np" &&
      words.labelling.has(chunks.at(-2)?.vg?.lemma ?? "")
    ) {
      chunks.push(single("prep", cell));
      i++;
      continue;
    }
    if (naming.has(cell.lower) && next && isOpenNp(next) && cells[i - 1]?.pos !== "AUX") {
      chunks.push(single("prep", cell));
      i++;
      continue;
    }
    if (cell.lower === "according" && next?.lower === "to") {
      chunks.push(plainChunk("prep", cell.at, cell.at + 2));
      i += 2;
      continue;
    }
    // "more than £180,000 to pay for it": a number, and no clause.
    if (cell.lower === "than" && next && /^(NUM|SYM)$/u.test(next.pos)) {
      chunks.push(single("prep", cell));
      i++;
      continue;
    }
    // "As is the case with other talks, …"
    const aside = i === 0 ? caseAside(cells) : 0;
    const last = cells[aside - 1];
    if (last) {
      chunks.push(plainChunk("adv", cell.at, last.at + 1));
      i = aside;
      continue;
    }
    const previous = chunks.at(-1);
    if (words.relatives.has(cell.lower) && !cell.mention) {
      const verbNext = isVerbal(next) || (next?.pos === "ADV" && isVerbal(cells[i + 2]));
      if (cell.lower === "that") {
        if (previous?.kind === "np" && verbNext) {
          chunks.push(single("rel", cell));
          i++;
          continue;
        }
        const turnedDown =
          previous?.vg !== undefined &&
          (!words.speech.has(previous.vg.lemma) || next?.token.lemma === next?.lower);
        const many =
          (/[^s]s$/u.test(next?.lower ?? "") && next?.token.lemma !== next?.lower) ||
          /(men|people|police|children|staff)$/u.test(next?.lower ?? "");
        if ((cell.pos === "DET" || turnedDown) && next?.pos === "NOUN" && !verbNext && !many) {
          cell.pos = "DET";
          const np = nounPhrase(cells, i, words);
          const after = np ? cells[np.next] : undefined;
          if (np && np.np.to - np.np.from > 1 && !isVerbal(after)) {
            chunks.push(nounChunk(np.np));
            i = np.next;
            continue;
          }
        }
        if (
          next &&
          (next.pos === "NOUN" || next.pos === "ADJ") &&
          !(next.pos === "NOUN" && /s$/u.test(next.lower)) &&
          previous?.kind !== "vg" &&
          previous?.kind !== "np"
        ) {
          const np = nounPhrase(cells, i, words);
          if (np && np.np.to - np.np.from > 1 && cell.pos === "DET") {
            chunks.push(nounChunk(np.np));
            i = np.next;
            continue;
          }
        }
        if (verbNext || previous?.kind === "prep" || !next || next.pos === "PUNCT") {
          const np: NounPhrase = {
            from: cell.at,
            to: cell.at + 1,
            head: cell.at,
            possessor: null,
            entity: null,
          };
          chunks.push(nounChunk(np));
          i++;
          continue;
        }
        chunks.push(single("sub", cell));
        i++;
        continue;
      }
      if (cell.lower !== "whose") {
        chunks.push(single("rel", cell));
        i++;
        continue;
      }
    }
    if (cell.lower === "to" || isVerbal(cell) || words.negations.has(cell.lower)) {
      const found = verbGroup(cells, i, words);
      if (found) {
        chunks.push(verbChunk(found.vg));
        i = found.next;
        if (found.vg.particle) {
          // The particle is a word of its own only when a phrase it could govern follows ("hit out at" keeps "at").
          const after = cells[i + 1];
          if (
            cells[i]?.lower === "back" ||
            cells[i]?.lower === "away" ||
            cells[i]?.lower === "out" ||
            cells[i]?.lower === "up" ||
            cells[i]?.lower === "off" ||
            cells[i]?.lower === "down" ||
            !after ||
            !isOpenNp(after)
          )
            i++;
        }
        continue;
      }
    }
    if (cell.pos === "CCONJ" && cell.lower !== "that") {
      chunks.push(single("cc", cell));
      i++;
      continue;
    }
    // "On the news, though, he said", "Reed though accused the club"
    if (cell.lower === "though" && (next?.lower === "," || standsAmid(cells, i))) {
      chunks.push(single("adv", cell));
      i++;
      continue;
    }
    if (
      words.subordinators.has(cell.lower) &&
      (cell.pos === "SCONJ" ||
        cell.pos === "ADV" ||
        cell.pos === "PRON" ||
        (cell.pos === "ADP" && clauseFollows(cells, i)))
    ) {
      if (!(cell.pos === "ADV" && cell.lower === "once")) {
        chunks.push(single("sub", cell));
        i++;
        continue;
      }
    }
    if (
      cell.pos === "ADP" ||
      (cell.pos === "SCONJ" && !words.subordinators.has(cell.lower)) ||
      cell.lower === "to"
    ) {
      chunks.push(single("prep", cell));
      i++;
      continue;
    }
    const np = nounPhrase(cells, i, words);
    if (np) {
      chunks.push(nounChunk(np.np));
      i = np.next;
      continue;
    }
    if (cell.pos === "ADJ" || cell.pos === "VERB") {
      chunks.push(single("adj", cell));
      i++;
      continue;
    }
    if (cell.pos === "ADV" || cell.pos === "PART" || cell.pos === "INTJ") {
      chunks.push(single("adv", cell));
      i++;
      continue;
    }
    i++;
  }
  return chunks;
}

/** Gerunds that lead a phrase as a preposition does. */
const naming = new Set([
  "including",
  "excluding",
  "regarding",
  "concerning",
  "following",
  "involving",
  "barring",
]);
/** Does a word begin with one of the letters of English? Most do, and are no marks. */
const startsPlainly = (word: string): boolean => word >= "a" && word < "{";
const marks = /^[,;:.!?—–…]+$/u;

/** What turns auxiliary and subject round behind it. */
const frontedNegation =
  /(^|, )(at no (time|point|stage)|never|nor|neither|in no way|on no occasion|under no circumstances|not once)$/u;

/** "As is the case with other talks, …": the comma that ends such an opening; 0 where the sentence does not open so. */
function caseAside(cells: readonly Cell[]): number {
  const opening = cells.slice(0, 4).map((cell) => cell.lower);
  if (!/^as (is|was) the case$/u.test(opening.join(" "))) return 0;
  return Math.max(
    0,
    cells.findIndex((cell) => cell.lower === ","),
  );
}

const standsAmid = (cells: readonly Cell[], i: number): boolean =>
  /^(PROPN|PRON)$/u.test(cells[i - 1]?.pos ?? "") && isVerbal(cells[i + 1]);

/** "after X fled": does a finite verb follow the preposition's noun phrase before the next comma? */
function clauseFollows(cells: readonly Cell[], i: number): boolean {
  for (let j = i + 1; j < Math.min(cells.length, i + 9); j++) {
    const cell = cells[j];
    if (!cell || cell.pos === "PUNCT" || cell.pos === "CCONJ") return false;
    if (cell.pos === "AUX") return j > i + 1;
    if (cell.pos === "VERB") return j > i + 1 && !cell.lower.endsWith("ing");
  }
  return false;
}
