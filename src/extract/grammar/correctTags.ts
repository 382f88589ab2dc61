import type { Upos } from "../../model/text.ts";
import { type Cell, isOpenNp, isVerbal, possessives, subjectPronouns } from "./cell.ts";
import type { GrammarWords } from "./grammarWords.ts";

const reflexives = new Set(["himself", "herself", "itself", "themselves", "myself", "ourselves"]);
const timely = new Set(["late", "early", "later", "earlier"]);
const trading = new Set(["trade", "trades", "swap", "swaps", "exchange"]);

/** Classes of words that are open to new ones, and often mistaken for each other. */
const openClasses = new Set<Upos>(["VERB", "NOUN", "PROPN", "ADJ"]);
/** Words that are corrected whatever their tag. */
const oftenWrong = new Set([
  ...["general", "think", "but", "'s", "have", "has", "had"],
  ...[...reflexives, ...timely, ...trading],
]);

/** As plurals and present tenses do: "claims", but not "pass". */
const endsInOneS = (word: string): boolean => word.length > 1 && word.endsWith("s") && !word.endsWith("ss");
const beginsWithDigit = (word: string): boolean => word >= "0" && word < ":";

/** Most words of other classes than the open ones are tagged rightly: what stands around them is not looked at. */
const isNeverCorrected = (cell: Cell, { modals }: GrammarWords): boolean =>
  !openClasses.has(cell.pos) &&
  cell.mention === null &&
  !oftenWrong.has(cell.lower) &&
  !modals.has(cell.lower) &&
  !cell.lower.endsWith("ing") &&
  !beginsWithDigit(cell.lower);

/** Tags corrected by what stands around a word: names are nouns, "collective known as" has a noun, "claims that" after a name is a verb. */
export function correctTags(cells: Cell[], words: GrammarWords): void {
  cells.forEach((cell, i) => {
    if (i > 0 && isNeverCorrected(cell, words)) return;
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
    if (next && next.pos !== "PUNCT" && beginsWithDigit(cell.lower) && /^\d+(st|nd|rd|th)$/u.test(cell.lower))
      cell.pos = "ADJ";
    // "Cross-examined by the court, he …"
    if (!before && cell.lower.endsWith("ed") && next?.lower === "by") cell.pos = "VERB";
    // "the Kyrgyz side had shot first"
    if (
      cell.pos === "NOUN" &&
      words.irregular.has(cell.lower) &&
      /^(had|has|have)$/u.test(before?.lower ?? "") &&
      /^(ADV|ADP|DET|PRON|PUNCT|PROPN|ADJ)$/u.test(next?.pos ?? "PUNCT")
    )
      cell.pos = "VERB";
    // "Jo Reed, an engineer, claims Norvik dismissed her": the first verb of the sentence.
    if (
      cell.lower === "claims" &&
      cell.pos === "NOUN" &&
      before?.lower === "," &&
      /^(PROPN|DET|PRON|ADJ)$/u.test(next?.pos ?? "") &&
      !cells.slice(0, i).some((c) => c.pos === "AUX" || (c.pos === "VERB" && !c.lower.endsWith("ing")))
    )
      cell.pos = "VERB";
    // "the only known suspect charged"
    if (
      cell.pos === "VERB" &&
      /^(suspect|known)$/u.test(cell.lower) &&
      /^(only|first|prime|main|chief|known)$/u.test(before?.lower ?? "") &&
      cells.slice(Math.max(0, i - 3), i).some((c) => c.pos === "DET")
    )
      cell.pos = cell.lower === "known" ? "ADJ" : "NOUN";
    // "The Liberal Democrats claim ministers rigged the list"
    if (
      cell.lower === "claim" &&
      cell.pos === "NOUN" &&
      before?.mention &&
      before.lower.endsWith("s") &&
      /^(NOUN|PROPN|DET|PRON|ADJ)$/u.test(next?.pos ?? "") &&
      !cells.slice(0, i).some((c) => c.pos === "AUX" || c.pos === "VERB")
    )
      cell.pos = "VERB";
    // "the attorney general"
    if (
      cell.lower === "general" &&
      /^(attorney|solicitor|secretary|director|governor|inspector|consul|surgeon|comptroller|auditor)s?$/u.test(
        before?.lower ?? "",
      )
    )
      cell.pos = "NOUN";
    // "the former DJ Rodney Binge": an abbreviation in capitals, as no verb is written.
    if (
      cell.pos === "VERB" &&
      /^\p{Lu}{2,4}$/u.test(cell.token.text) &&
      cells.some((c) => /\p{Ll}/u.test(c.token.text))
    )
      cell.pos = "NOUN";
    if (cell.pos === "VERB" && /^(every|any|some|no)(thing|body|one)$/u.test(cell.lower)) cell.pos = "PRON";
    if (cell.lower === "think" && /^tanks?$/u.test(next?.lower ?? "")) cell.pos = "ADJ";
    // "took 14 people and beheaded two of them"
    if (
      cell.pos === "ADJ" &&
      cell.lower.endsWith("ed") &&
      before?.pos === "CCONJ" &&
      /^(NUM|DET)$/u.test(next?.pos ?? "")
    )
      cell.pos = "VERB";
    // "punished for allegedly insulting a referee"
    if (
      cell.pos === "ADJ" &&
      cell.lower.endsWith("ing") &&
      before?.pos === "ADV" &&
      cells[i - 2]?.pos === "ADP" &&
      /^(DET|PRON|NUM)$/u.test(next?.pos ?? "")
    )
      cell.pos = "VERB";
    // "the army prosecuting authority"
    if (
      cell.lower.endsWith("ing") &&
      /^(prosecuting|investigating|sentencing|governing|licensing|ruling|managing|presiding)$/u.test(
        cell.lower,
      ) &&
      /^(authority|body|counsel|judge|officer|magistrate|party|coalition|director|editor|partner)s?$/u.test(
        next?.lower ?? "",
      )
    )
      cell.pos = "ADJ";
    // "Late on Tuesday", "Early in March"
    if (next?.pos === "ADP" && timely.has(cell.lower)) cell.pos = "ADV";
    // "its lead analyst", "her quarrels with", "into allied ports": no finite verb stands right behind these.
    if (
      cell.pos === "VERB" &&
      before &&
      possessives.has(before.lower) &&
      (before.lower !== "her" || (endsInOneS(cell.lower) && next?.pos === "ADP")) &&
      !cell.lower.endsWith("ing")
    )
      cell.pos = next && (next.pos === "NOUN" || next.pos === "PROPN" || next.pos === "ADJ") ? "ADJ" : "NOUN";
    if (
      cell.pos === "VERB" &&
      cell.lower.endsWith("ed") &&
      before?.pos === "ADP" &&
      next &&
      (next.pos === "NOUN" || next.pos === "PROPN")
    )
      cell.pos = "ADJ";
    // "lying to fans", "of match fixing", "a cyber-enabled attack", "all but names".
    if (
      cell.pos === "VERB" &&
      before?.lower === "to" &&
      endsInOneS(cell.lower) &&
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
      if (next.lower.endsWith("s")) next.pos = "VERB";
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
      cell.lower.endsWith("s") &&
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
      cell.lower.endsWith("s")
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
      before &&
      reflexives.has(cell.lower) &&
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
      cell.lower.endsWith("s") &&
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
      cell.lower.endsWith("ing") &&
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
      next?.lower === "since" &&
      /^(have|has|had)$/u.test(cell.lower) &&
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
      endsInOneS(cell.lower) &&
      cell.token.lemma !== cell.lower &&
      before?.pos === "AUX" &&
      /^(is|are|was|were|be|been)$/u.test(before.lower)
    )
      cell.pos = "NOUN";
    // "Chad, Cameroon trade blame"
    if (
      trading.has(cell.lower) &&
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
      endsInOneS(cell.lower) &&
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
      endsInOneS(cell.lower) &&
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

/** "Helsinki points finger at Moscow", "Chad and Niger trade accusations": the word behind the first names of a headline is its verb. */
export function correctHeadline(cells: readonly Cell[], words: GrammarWords): void {
  if (!cells[0]?.mention) return;
  const at = cells.findIndex((cell) => !cell.mention && !/^(and|,|&)$/u.test(cell.lower));
  const cell = cells[at];
  const next = cells[at + 1];
  if (!cell || !next || next.pos === "PUNCT" || !/^(NOUN|PROPN|ADJ)$/u.test(cell.pos)) return;
  const many = cells.slice(0, at).some((c) => /^(and|,|&)$/u.test(c.lower));
  const base = cell.lower.replace(/s$/u, "");
  const known = words.verbs.has(base) || words.speech.has(base);
  const agrees = many ? cell.lower === base : cell.lower === `${base}s`;
  if (known && agrees && !cells.some((c) => c.pos === "AUX")) cell.pos = "VERB";
}
