import type { VerbForm, VerbGroup } from "../../model/grammar.ts";
import { type Cell, isVerbal } from "./cell.ts";
import type { GrammarWords } from "./grammarWords.ts";

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

/** Does a verb follow this "to", adverbs passed over? */
function leadsInfinitive(cells: readonly Cell[], to: number): boolean {
  let k = to + 1;
  while (cells[k]?.pos === "ADV") k++;
  const verb = cells[k];
  return verb !== undefined && isVerbal(verb) && !verb.lower.endsWith("ing");
}

/** Verbs that join a group as auxiliaries when a participle follows. */
const helping = new Set(["have", "having", "be", "being", "been"]);

const having = new Set(["has", "have", "had", "'ve", "'d"]);
const times =
  /^(past|years?|months?|weeks?|days?|decades?|hours?|times?|weekend|january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)days?|(19|20)\d\d)$/u;

/** "has in the past accused", "had for two years hidden": the participle behind a time put in between; 0 where none is. */
function behindTime(cells: readonly Cell[], i: number, words: GrammarWords): number {
  if (!/^(in|for|on|since|over|at)$/u.test(cells[i]?.lower ?? "")) return 0;
  for (let k = i + 2; k <= i + 5; k++) {
    const cell = cells[k];
    if (!cell || !times.test(cells[k - 1]?.lower ?? "")) continue;
    const past = cell.lower.endsWith("ed") || words.irregular.has(cell.lower);
    return past && /^(VERB|ADJ|NOUN)$/u.test(cell.pos) ? k : 0;
  }
  return 0;
}

/** Reads a verb group that begins at cell i: auxiliaries, negation and adverbs up to the main verb and its particle. */
export function verbGroup(
  cells: readonly Cell[],
  i: number,
  words: GrammarWords,
): { vg: VerbGroup; next: number } | null {
  let j = i;
  const auxiliaries: Cell[] = [];
  const infinitive = cells[i]?.lower === "to" && leadsInfinitive(cells, i);
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
    const behind = main !== null && having.has(cells[j - 1]?.lower ?? "") ? behindTime(cells, j, words) : 0;
    const participle = cells[behind];
    if (behind > 0 && participle) {
      participle.pos = "VERB";
      main = participle;
      end = behind + 1;
      break;
    }
    if (cell.pos === "VERB") {
      main = cell;
      end = j + 1;
      // "to have been", "to be seen": an auxiliary, whatever its tag.
      const after = cells[j + 1];
      const joins =
        helping.has(cell.lower) &&
        after !== undefined &&
        (after.lower === "been" ||
          (cell.lower === "having" && after.lower === "had") ||
          ((after.pos === "VERB" || after.pos === "ADJ") &&
            (after.lower.endsWith("ed") || words.irregular.has(after.lower))));
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
  const pastForm = main.lower.endsWith("ed") || main.lower.endsWith("en") || words.irregular.has(main.lower);
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
  const modal = aux.find((a) => words.modals.has(a.lower))?.lower ?? null;
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
