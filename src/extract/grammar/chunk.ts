import type { NounPhrase, VerbForm, VerbGroup } from "../../model/grammar.ts";
import type { Mention } from "../../model/reading.ts";
import type { Token, Upos } from "../../model/text.ts";
import type { GrammarWords } from "./grammarWords.ts";

export type ChunkKind =
  | "np"
  | "vg"
  | "prep"
  | "cc"
  | "rel"
  | "sub"
  | "comma"
  | "dash"
  | "colon"
  | "quote"
  | "adv"
  | "adj"
  | "stop";

export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  readonly np?: NounPhrase;
  readonly vg?: VerbGroup;
  /** For a full quotation standing in the sentence. */
  readonly quote?: number;
}

/** A token as the chunker sees it. */
interface Cell {
  readonly at: number;
  readonly token: Token;
  readonly lower: string;
  pos: Upos;
  readonly mention: Mention | null;
  /** An opening quotation mark stands right before it. */
  readonly quoted: boolean;
  /** A closing one does. */
  readonly unquoted: boolean;
}

export interface ChunkInput {
  readonly tokens: readonly Token[];
  /** Token positions to look at, in order: the running text, or the inside of one quotation. */
  readonly at: readonly number[];
  /** Full quotations that stand between those positions: position before which each stands → its number. */
  readonly quotesBefore: ReadonlyMap<number, number>;
  readonly mentions: readonly Mention[];
  readonly isPerson: (np: NounPhrase) => boolean;
  /** Tags tried in place of those given, by token position. */
  readonly retagged?: ReadonlyMap<number, Upos>;
}

const nominal = new Set<Upos>(["NOUN", "PROPN", "NUM", "PRON", "SYM"]);
const possessives = new Set(["his", "her", "its", "their", "our", "my", "your", "whose"]);
const subjectPronouns = new Set(["he", "she", "they", "we", "i", "it", "who"]);

const reflexive = /^(himself|herself|itself|themselves|myself|ourselves)$/u;

/** Tags corrected by what stands around a word: names are nouns, "collective known as" has a noun, "claims that" after a name is a verb. */
function correctTags(cells: Cell[], words: GrammarWords): void {
  cells.forEach((cell, i) => {
    const next = cells[i + 1];
    const before = cells[i - 1];
    if (cell.mention) {
      const single = cell.mention.to - cell.mention.from === 1;
      cell.pos =
        cell.mention.via === "demonym" &&
        single &&
        next &&
        (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN")
          ? "ADJ"
          : "PROPN";
      return;
    }
    if (/^\d+(st|nd|rd|th)$/u.test(cell.lower) && next && next.pos !== "PUNCT") cell.pos = "ADJ";
    // "Late on Tuesday", "Early in March"
    if (/^(late|early|later|earlier)$/u.test(cell.lower) && next?.pos === "ADP") cell.pos = "ADV";
    // "its lead analyst", "her quarrels with", "into allied ports": no finite verb stands right behind these.
    if (
      cell.pos === "VERB" &&
      before &&
      possessives.has(before.lower) &&
      (before.lower !== "her" || (/[^s]s$/u.test(cell.lower) && next?.pos === "ADP")) &&
      !/ing$/u.test(cell.lower)
    )
      cell.pos = next && (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ") ? "ADJ" : "NOUN";
    if (
      cell.pos === "VERB" &&
      /ed$/u.test(cell.lower) &&
      before?.pos === "ADP" &&
      next &&
      (next.pos === "NOUN" || next.pos === "PROPN")
    )
      cell.pos = "ADJ";
    // "lying to fans", "of match fixing", "a cyber-enabled attack", "all but names".
    if (
      cell.pos === "VERB" &&
      before?.lower === "to" &&
      /[^s]s$/u.test(cell.lower) &&
      cell.token.lemma !== cell.lower
    )
      cell.pos = "NOUN";
    if (
      cell.pos === "VERB" &&
      before?.pos === "ADP" &&
      before.lower !== "to" &&
      !/(ing|ed|en)$/u.test(cell.lower) &&
      !words.irregular.has(cell.lower)
    )
      cell.pos = "NOUN";
    if (
      cell.pos === "VERB" &&
      cell.lower.endsWith("ing") &&
      before?.pos === "NOUN" &&
      cells[i - 2]?.pos === "ADP" &&
      (!next || next.pos === "PUNCT" || next.pos === "VERB" || next.pos === "AUX")
    )
      cell.pos = "NOUN";
    if (cell.pos === "VERB" && cell.lower.includes("-") && cell.lower.endsWith("ed")) cell.pos = "ADJ";
    // "Mr Brown vigorously denied claims": no article leads, and a phrase follows.
    if (
      cell.pos === "ADJ" &&
      cell.lower.endsWith("ed") &&
      words.verbs.has(
        cell.token.lemma === cell.lower
          ? cell.lower.replace(/ied$/u, "y").replace(/ed$/u, "")
          : cell.token.lemma,
      ) &&
      (before?.pos === "ADV" ? (cells[i - 2]?.pos ?? "ADP") : (before?.pos ?? "ADP")) !== "ADP" &&
      (before?.mention ||
        before?.pos === "PROPN" ||
        before?.pos === "PRON" ||
        (before?.pos === "ADV" &&
          (cells[i - 2]?.mention ||
            cells[i - 2]?.pos === "PRON" ||
            cells[i - 2]?.pos === "NOUN" ||
            cells[i - 2]?.pos === "PROPN"))) &&
      !possessives.has(before?.lower ?? "") &&
      next &&
      (isOpenNp(next) || next.pos === "ADP")
    )
      cell.pos = "VERB";
    if (
      cell.lower === "but" &&
      before?.lower === "all" &&
      next &&
      (next.pos === "VERB" || next.pos === "NOUN")
    ) {
      cell.pos = "ADV";
      before.pos = "ADV";
      if (/s$/u.test(next.lower)) next.pos = "VERB";
    }
    // "denies hiding the leak": a gerund with an object of its own.
    if (
      cell.pos === "NOUN" &&
      cell.lower.endsWith("ing") &&
      before &&
      (before.pos === "VERB" || before.pos === "ADP") &&
      next &&
      (next.pos === "DET" || possessives.has(next.lower) || (next.mention && next.mention.via !== "demonym"))
    )
      cell.pos = "VERB";
    // "the minister lied": a past tense taken for a noun.
    if (
      cell.pos === "NOUN" &&
      words.irregular.has(cell.lower) &&
      !words.alsoNouns.has(cell.lower) &&
      before &&
      (before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "PRON" || before.mention)
    )
      cell.pos = "VERB";
    // "… the declaration published on Tuesday states."
    if (
      cell.pos === "NOUN" &&
      /s$/u.test(cell.lower) &&
      before &&
      (words.times.has(before.lower) || before.mention || before.pos === "PROPN") &&
      (!next || next.pos === "PUNCT") &&
      words.speech.has(cell.lower.replace(/s$/u, "")) &&
      !cells.some((c) => c.pos === "AUX" || (c.pos === "VERB" && !words.describing.has(c.lower)))
    )
      cell.pos = "VERB";
    // "an accusation the company also contests."
    if (
      cell.pos === "NOUN" &&
      words.presentVerbs.has(cell.lower) &&
      (!next || next.pos === "PUNCT") &&
      before &&
      (before.pos === "ADV" || before.pos === "NOUN") &&
      /s$/u.test(cell.lower)
    )
      cell.pos = "VERB";
    if (
      cell.pos === "NOUN" &&
      next &&
      next.lower === "out" &&
      words.speech.has(cell.lower.replace(/s$/u, ""))
    )
      cell.pos = "VERB";
    // "rejected that claim".
    if (
      cell.pos === "VERB" &&
      cell.lower === cell.token.lemma &&
      (before?.lower === "that" || before?.lower === "this") &&
      cells[i - 2]?.pos === "VERB" &&
      !words.speech.has(cells[i - 2]?.token.lemma ?? "")
    )
      cell.pos = "NOUN";
    // "It's slander", "It's nonsense".
    if (
      cell.pos === "VERB" &&
      before?.lower === "'s" &&
      (cells[i - 2]?.pos === "PRON" || cells[i - 2]?.lower === "that") &&
      !/(ed|ing|en)$/u.test(cell.lower) &&
      !words.irregular.has(cell.lower)
    )
      cell.pos = "NOUN";
    // "the group itself disputes", "had herself asked": the pronoun only stresses.
    if (
      reflexive.test(cell.lower) &&
      before &&
      ((before.pos === "AUX" && isVerbal(next)) ||
        ((before.pos === "NOUN" || before.pos === "PROPN" || before.mention) &&
          (isVerbal(next) ||
            words.presentVerbs.has(next?.lower ?? "") ||
            words.neverNouns.has(next?.lower ?? ""))))
    )
      cell.pos = "ADV";
    if (words.modals.has(cell.lower) && cell.pos !== "NOUN" && cell.pos !== "PROPN") cell.pos = "AUX";
    if (
      cell.pos === "ADJ" &&
      before &&
      (before.pos === "DET" || before.pos === "ADJ" || before.pos === "NOUN" || before.pos === "VERB") &&
      next &&
      next.pos === "VERB" &&
      /(ed|known|ing)$/u.test(next.lower)
    ) {
      if (words.describing.has(next.lower) && !next.lower.endsWith("ing")) cell.pos = "NOUN";
    }
    if (
      cell.pos === "NOUN" &&
      /s$/u.test(cell.lower) &&
      next &&
      before &&
      (before.mention || before.pos === "PROPN" || subjectPronouns.has(before.lower)) &&
      before.lower !== "'s"
    ) {
      if (words.speech.has(cell.token.lemma) || words.speech.has(cell.lower.replace(/s$/u, ""))) {
        if (
          next.lower === "that" ||
          next.pos === "DET" ||
          next.pos === "PRON" ||
          next.mention ||
          /^["“]$/u.test(next.lower)
        )
          cell.pos = "VERB";
      }
    }
    // "had alleged that", "alleged, without proof, that".
    if (
      (cell.pos === "ADJ" || cell.pos === "NOUN") &&
      (cell.lower.endsWith("ed") || words.onlyParticiples.has(cell.lower)) &&
      before?.pos === "AUX" &&
      ["had", "has", "have", "'ve", "having"].includes(before.lower) &&
      (words.onlyParticiples.has(cell.lower) || cell.pos === "NOUN" || next?.pos !== "NOUN")
    )
      cell.pos = "VERB";
    if (
      cell.lower === "alleged" &&
      cell.pos === "ADJ" &&
      next &&
      next.pos !== "NOUN" &&
      next.pos !== "ADJ" &&
      next.pos !== "PROPN"
    )
      cell.pos = "VERB";
    // "The cooperative faults Spain's ministry for": no verb so far, and an object follows.
    if (
      cell.pos === "NOUN" &&
      words.presentVerbs.has(cell.lower) &&
      before &&
      (before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "ADJ" || before.mention) &&
      next &&
      (next.mention ||
        next.pos === "DET" ||
        next.pos === "PROPN" ||
        next.lower === "that" ||
        possessives.has(next.lower) ||
        ((cell.lower === "points" || cell.lower === "hits") && next.pos === "ADP")) &&
      !cells.slice(0, i).some((c) => c.pos === "VERB" || c.pos === "AUX")
    )
      cell.pos = "VERB";
    // "its mackerel catch": a bare verb cannot follow a singular noun.
    if (
      cell.pos === "VERB" &&
      before?.pos === "NOUN" &&
      !before.mention &&
      before.token.lemma === before.lower &&
      cell.token.lemma === cell.lower &&
      !words.irregular.has(cell.lower) &&
      (cells[i - 2]?.pos === "DET" ||
        cells[i - 2]?.pos === "ADJ" ||
        possessives.has(cells[i - 2]?.lower ?? ""))
    )
      cell.pos = "NOUN";
    // "the reported attack", "a leading diplomat": a participle between a determiner and a noun.
    if (
      cell.pos === "VERB" &&
      /(ed|ing|en)$/u.test(cell.lower) &&
      before &&
      (before.pos === "DET" ||
        possessives.has(before.lower) ||
        before.lower === "'s" ||
        before.pos === "ADJ") &&
      next &&
      (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN")
    )
      cell.pos = "ADJ";
    // "the killing of", "the hacking", "its bombing".
    if (
      cell.pos === "VERB" &&
      cell.lower.endsWith("ing") &&
      before &&
      (before.pos === "DET" ||
        possessives.has(before.lower) ||
        before.lower === "'s" ||
        before.pos === "ADJ") &&
      (!next || next.lower === "of" || next.pos === "PUNCT" || next.pos === "ADP" || next.pos === "AUX")
    )
      cell.pos = "NOUN";
    // "the accused", "a claim": a verb tag right after an article, before what cannot be its object.
    if (
      cell.pos === "VERB" &&
      before &&
      before.pos === "DET" &&
      (!next ||
        next.pos === "VERB" ||
        next.pos === "AUX" ||
        next.lower === "of" ||
        next.lower === "that" ||
        next.pos === "PUNCT" ||
        next.pos === "ADP")
    )
      cell.pos = "NOUN";
    // "Opening the case, Jo Reed said"; "has been jamming our radar"
    if (
      (cell.pos === "NOUN" || cell.pos === "PROPN") &&
      !cell.mention &&
      /[^aeiou]ing$|[aeiou][^aeiou]+ing$/u.test(cell.lower) &&
      next &&
      (next.pos === "DET" ||
        possessives.has(next.lower) ||
        (next.mention && next.mention.via !== "demonym")) &&
      (i === 0 || (before?.pos === "AUX" && /^(been|is|are|was|were|'s|'re)$/u.test(before.lower)))
    )
      cell.pos = "VERB";
    // "have since accused"
    if (
      /^(have|has|had)$/u.test(cell.lower) &&
      next?.lower === "since" &&
      (cells[i + 2]?.pos === "VERB" || cells[i + 2]?.pos === "AUX" || /ed$/u.test(cells[i + 2]?.lower ?? ""))
    ) {
      cell.pos = "AUX";
      next.pos = "ADV";
    }
    // "low-cost countries"
    if (
      cell.pos === "VERB" &&
      next?.token.text === "-" &&
      next.token.start === cell.token.end &&
      cell.lower === cell.token.lemma &&
      before?.lower === "to"
    )
      cell.pos = "ADJ";
    // "were fakes", "are lies"
    if (
      cell.pos === "VERB" &&
      /[^s]s$/u.test(cell.lower) &&
      cell.token.lemma !== cell.lower &&
      before?.pos === "AUX" &&
      /^(is|are|was|were|be|been)$/u.test(before.lower)
    )
      cell.pos = "NOUN";
    // "Chad, Cameroon trade blame"
    if (
      /^(trade|trades|swap|swaps|exchange)$/u.test(cell.lower) &&
      next &&
      /^(blame|accusations|allegations|barbs|insults|charges|threats|recriminations)$/u.test(next.lower) &&
      before &&
      (before.mention || before.pos === "NOUN" || before.pos === "PROPN")
    ) {
      cell.pos = "VERB";
      next.pos = "NOUN";
    }
    // "a dealer that shares a chairman": "that" leads no plural noun.
    if (
      before?.lower === "that" &&
      before.pos === "DET" &&
      cell.pos === "NOUN" &&
      /[^s]s$/u.test(cell.lower) &&
      cell.token.lemma !== cell.lower &&
      cells[i - 2] &&
      next &&
      (isOpenNp(next) || next.pos === "ADP" || next.pos === "ADV")
    ) {
      before.pos = "SCONJ";
      cell.pos = "VERB";
    }
    // "who chairs the board": a plural noun with an object of its own.
    if (
      before?.lower === "who" &&
      cell.pos === "NOUN" &&
      /[^s]s$/u.test(cell.lower) &&
      cell.token.lemma !== cell.lower &&
      next &&
      (isOpenNp(next) || next.pos === "ADP")
    )
      cell.pos = "VERB";
    // "Friends of the official say Paris lied": these are no nouns, whatever the tag.
    if (
      (cell.pos === "NOUN" || cell.pos === "PROPN" || cell.pos === "ADJ") &&
      words.neverNouns.has(cell.lower) &&
      before &&
      !(
        before.pos === "DET" ||
        before.pos === "ADP" ||
        possessives.has(before.lower) ||
        before.lower === "'s"
      )
    )
      cell.pos = "VERB";
    if (
      cell.lower === "'s" &&
      before &&
      (before.pos === "PRON" || before.lower === "that" || before.lower === "there") &&
      !possessives.has(before.lower)
    )
      cell.pos = "AUX";
  });
}

const isOpenNp = (cell: Cell): boolean =>
  cell.pos === "DET" ||
  cell.pos === "ADJ" ||
  cell.pos === "NUM" ||
  cell.pos === "NOUN" ||
  cell.pos === "PROPN" ||
  cell.pos === "PRON" ||
  cell.pos === "SYM" ||
  possessives.has(cell.lower);

function isVerbal(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.pos === "VERB" || cell.pos === "AUX");
}

/** Reads a noun phrase that begins at cell i; null when none does. */
function nounPhrase(
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

function make(cells: readonly Cell[], i: number, j: number, head: number, mark: number): NounPhrase {
  const at = (k: number): number => cells[k]?.at ?? -1;
  const to = at(j - 1) + 1;
  const headCell = cells[head];
  const mention = headCell?.mention ?? null;
  const whole = mention && (mention.via !== "demonym" || headCell?.pos === "PROPN") ? mention.entity : null;
  let possessor: NounPhrase["possessor"] = null;
  if (mark > i) possessor = { from: at(i), to: at(mark) };
  else if (possessives.has(cells[i]?.lower ?? "")) possessor = { from: at(i), to: at(i) + 1 };
  return { from: at(i), to, head: at(head), possessor, entity: whole };
}

function formOf(
  main: Cell,
  auxiliaries: readonly Cell[],
  infinitive: boolean,
  words: GrammarWords,
): VerbForm {
  if (infinitive) return "infinitive";
  if (
    auxiliaries.some(
      (a) => a.pos === "AUX" && a.lower !== "being" && a.lower !== "having" && a.lower !== "been",
    )
  )
    return "finite";
  if (auxiliaries.some((a) => a.lower === "being" || a.lower === "having")) return "gerund";
  if (main.lower.endsWith("ing") && main.lower !== "bring" && main.lower !== "sing") return "gerund";
  if (words.onlyParticiples.has(main.lower)) return "participle";
  return "finite";
}

/** Reads a verb group that begins at cell i: auxiliaries, negation and adverbs up to the main verb and its particle. */
function verbGroup(
  cells: readonly Cell[],
  i: number,
  words: GrammarWords,
): { vg: VerbGroup; next: number } | null {
  let j = i;
  const auxiliaries: Cell[] = [];
  const infinitive =
    cells[i]?.lower === "to" &&
    (() => {
      let k = i + 1;
      while (cells[k]?.pos === "ADV") k++;
      const verb = cells[k];
      return verb !== undefined && (verb.pos === "VERB" || verb.pos === "AUX") && !/ing$/u.test(verb.lower);
    })();
  if (infinitive) j++;
  else if (!isVerbal(cells[i]) && !(words.negations.has(cells[i]?.lower ?? "") && isVerbal(cells[i + 1])))
    return null;
  let negated = false;
  let main: Cell | null = null;
  let end = j;
  for (; j < cells.length; j++) {
    const cell = cells[j];
    if (!cell) break;
    if (words.negations.has(cell.lower) || cell.lower === "n't" || cell.lower === "not") {
      negated = true;
      continue;
    }
    if (cell.pos === "AUX") {
      auxiliaries.push(cell);
      main = cell;
      end = j + 1;
      continue;
    }
    if (cell.pos === "ADV" && (auxiliaries.length > 0 || infinitive) && main?.pos !== "VERB") {
      // An adverb belongs to the group only if a verb follows.
      let k = j + 1;
      while (cells[k]?.pos === "ADV") k++;
      if (isVerbal(cells[k]) || words.negations.has(cells[k]?.lower ?? "")) continue;
      break;
    }
    if (cell.pos === "VERB") {
      main = cell;
      end = j + 1;
      // "to have been", "to be seen": an auxiliary, whatever its tag.
      const after = cells[j + 1];
      const joins =
        /^(have|having|be|being|been)$/u.test(cell.lower) &&
        after !== undefined &&
        (after.lower === "been" ||
          (cell.lower === "having" && after.lower === "had") ||
          ((after.pos === "VERB" || after.pos === "ADJ") &&
            (/ed$/u.test(after.lower) || words.irregular.has(after.lower))));
      if (!joins) break;
      if (after.pos === "ADJ") after.pos = "VERB";
      auxiliaries.push(cell);
      continue;
    }
    break;
  }
  if (!main) return null;
  const lastAux = auxiliaries.at(-1);
  const isAuxMain = main.pos === "AUX";
  const aux = isAuxMain ? auxiliaries.slice(0, -1) : auxiliaries;
  const pastForm = /(ed|en)$/u.test(main.lower) || words.irregular.has(main.lower);
  const passive =
    !isAuxMain &&
    lastAux !== undefined &&
    words.passive.has(lastAux.lower) &&
    pastForm &&
    !main.lower.endsWith("ing");
  const after = cells[end];
  let particle: string | null = null;
  if (
    after &&
    (after.pos === "ADP" || after.pos === "ADV" || after.pos === "PART") &&
    words.particles.has(after.lower) &&
    after.lower !== "on" &&
    after.lower !== "in" &&
    !isAuxMain
  )
    particle = after.lower;
  const lemma = words.irregular.get(main.lower) ?? main.token.lemma;
  const modal =
    aux.concat(isAuxMain && auxiliaries.length > 0 ? [] : []).find((a) => words.modals.has(a.lower))?.lower ??
    null;
  return {
    vg: {
      from: cells[i]?.at ?? 0,
      to: (cells[end - 1]?.at ?? 0) + 1,
      main: main.at,
      lemma,
      form: formOf(
        main,
        aux.length > 0 || !isAuxMain ? auxiliaries.filter((a) => a !== main) : [],
        infinitive,
        words,
      ),
      passive,
      negated,
      modal,
      particle,
    },
    next: end,
  };
}

/** Cuts the tokens into phrases, in order. What is in brackets is passed over. */
export function chunk(input: ChunkInput, words: GrammarWords): Chunk[] {
  const mentionAt = new Map<number, Mention>();
  for (const mention of input.mentions) {
    for (let at = mention.from; at < mention.to; at++) {
      const held = mentionAt.get(at);
      if (!held || held.to - held.from < mention.to - mention.from) mentionAt.set(at, mention);
    }
  }
  const cells: Cell[] = [];
  const quoteAt = new Map<number, number[]>();
  let depth = 0;
  for (const at of input.at) {
    const token = input.tokens[at];
    if (!token) continue;
    const quote = input.quotesBefore.get(at);
    if (quote !== undefined) quoteAt.set(cells.length, [...(quoteAt.get(cells.length) ?? []), quote]);
    if (token.text === "(" || token.text === "[") depth++;
    const skip = depth > 0;
    if ((token.text === ")" || token.text === "]") && depth > 0) depth--;
    if (skip || /^["“”]$/u.test(token.text) || token.text === "‘") continue;
    cells.push({
      at,
      token,
      lower: token.lower,
      pos: token.pos,
      mention: mentionAt.get(at) ?? null,
      quoted: /^["“‘]$/u.test(input.tokens[at - 1]?.text ?? ""),
      unquoted:
        /^["”]$/u.test(input.tokens[at - 1]?.text ?? "") &&
        input.tokens[at - 1]?.start === input.tokens[at - 2]?.end,
    });
  }
  const trailing = input.quotesBefore.get(-1);
  if (trailing !== undefined) quoteAt.set(cells.length, [...(quoteAt.get(cells.length) ?? []), trailing]);
  correctTags(cells, words);
  for (const cell of cells) cell.pos = input.retagged?.get(cell.at) ?? cell.pos;
  const chunks: Chunk[] = [];
  let i = 0;
  while (i <= cells.length) {
    for (const quote of quoteAt.get(i) ?? [])
      chunks.push({
        kind: "quote",
        from: cells[i]?.at ?? input.tokens.length,
        to: cells[i]?.at ?? input.tokens.length,
        quote,
      });
    const cell = cells[i];
    if (!cell) break;
    const simple = (kind: ChunkKind): void => {
      chunks.push({ kind, from: cell.at, to: cell.at + 1 });
      i++;
    };
    const next = cells[i + 1];
    if (
      cell.pos === "PUNCT" ||
      /^[,;:.!?—–…]+$/u.test(cell.lower) ||
      cell.lower === "--" ||
      (cell.lower === "-" && !glued(cells, i))
    ) {
      if (cell.lower === ",") simple("comma");
      else if (/^(—|–|--|-)$/u.test(cell.lower)) simple("dash");
      else if (cell.lower === ":" || cell.lower === ";") simple("colon");
      else if (/^[.!?…]+$/u.test(cell.lower)) simple("stop");
      else i++;
      continue;
    }
    if (
      cell.lower === "at" &&
      next &&
      ["least", "most", "best", "worst", "once", "times", "all", "first", "last"].includes(next.lower)
    ) {
      chunks.push({ kind: "adv", from: cell.at, to: next.at + 1 });
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
      simple("prep");
      continue;
    }
    if (
      cell.lower === "as" &&
      chunks.at(-1)?.kind === "np" &&
      words.labelling.has(chunks.at(-2)?.vg?.lemma ?? "")
    ) {
      simple("prep");
      continue;
    }
    if (
      /^(including|excluding|regarding|concerning|following|involving|barring)$/u.test(cell.lower) &&
      next &&
      isOpenNp(next) &&
      cells[i - 1]?.pos !== "AUX"
    ) {
      simple("prep");
      continue;
    }
    if (cell.lower === "according" && next?.lower === "to") {
      chunks.push({ kind: "prep", from: cell.at, to: cell.at + 2 });
      i += 2;
      continue;
    }
    const previous = chunks.at(-1);
    if (words.relatives.has(cell.lower) && !cell.mention) {
      const verbNext = isVerbal(next) || (next?.pos === "ADV" && isVerbal(cells[i + 2]));
      if (cell.lower === "that") {
        if (previous?.kind === "np" && verbNext) {
          simple("rel");
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
            chunks.push({ kind: "np", from: np.np.from, to: np.np.to, np: np.np });
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
            chunks.push({ kind: "np", from: np.np.from, to: np.np.to, np: np.np });
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
          chunks.push({ kind: "np", from: cell.at, to: cell.at + 1, np });
          i++;
          continue;
        }
        simple("sub");
        continue;
      }
      if (cell.lower !== "whose") {
        simple("rel");
        continue;
      }
    }
    if (cell.lower === "to" || isVerbal(cell) || words.negations.has(cell.lower)) {
      const found = verbGroup(cells, i, words);
      if (found) {
        chunks.push({ kind: "vg", from: found.vg.from, to: found.vg.to, vg: found.vg });
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
      simple("cc");
      continue;
    }
    // "On the news, though, he said"
    if (cell.lower === "though" && next?.lower === ",") {
      simple("adv");
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
        simple("sub");
        continue;
      }
    }
    if (
      cell.pos === "ADP" ||
      (cell.pos === "SCONJ" && !words.subordinators.has(cell.lower)) ||
      cell.lower === "to"
    ) {
      simple("prep");
      continue;
    }
    const np = nounPhrase(cells, i, words);
    if (np) {
      chunks.push({ kind: "np", from: np.np.from, to: np.np.to, np: np.np });
      i = np.next;
      continue;
    }
    if (cell.pos === "ADJ" || cell.pos === "VERB") {
      simple("adj");
      continue;
    }
    if (cell.pos === "ADV" || cell.pos === "PART" || cell.pos === "INTJ") {
      simple("adv");
      continue;
    }
    i++;
  }
  return joinTitles(withoutAges(chunks, input.tokens), input, words);
}

/** "Mr Dunn, 43, who denies it": an age between commas is passed over. */
function withoutAges(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (!chunk) continue;
    const age = chunks[i + 1];
    const isAge =
      chunk.kind === "comma" &&
      age?.np &&
      age.to - age.from === 1 &&
      /^\d{1,3}$/u.test(tokens[age.from]?.text ?? "");
    if (isAge && chunks[i + 2]?.kind === "comma") {
      const after = chunks[i + 3];
      if (after?.kind === "rel" || after?.kind === "prep" || after?.np) out.push(chunks[i + 2] as Chunk);
      i += 2;
      continue;
    }
    out.push(chunk);
  }
  return out;
}

/** "Secretary of State Rex Tillerson" is one phrase with one head: a role, its office, and the name that follows with no comma. */
function joinTitles(chunks: readonly Chunk[], input: ChunkInput, words: GrammarWords): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const prep = out.at(-1);
    const role = out.at(-2);
    const np = chunk.np;
    const name =
      np && np.entity !== null
        ? input.mentions.find((m) => m.entity === np.entity && m.from <= np.head && np.head < m.to)
        : undefined;
    const lead = np && name && name.from > np.from ? (input.tokens[np.from]?.lower ?? "") : "";
    if (
      np &&
      name &&
      lead !== "" &&
      !words.titles.has(lead) &&
      prep?.kind === "prep" &&
      role?.np &&
      role.np.entity === null &&
      words.roles.has(input.tokens[role.np.head]?.lower ?? "") &&
      input.isPerson(np)
    ) {
      out.splice(-2);
      out.push({
        kind: "np",
        from: role.from,
        to: chunk.to,
        np: { ...np, from: role.from, possessor: role.np.possessor },
      });
    } else out.push(chunk);
  }
  return out;
}

function glued(cells: readonly Cell[], i: number): boolean {
  return (
    cells[i - 1]?.token.end === cells[i]?.token.start && cells[i]?.token.end === cells[i + 1]?.token.start
  );
}

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
