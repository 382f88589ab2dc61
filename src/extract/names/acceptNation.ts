import type { NameWords } from "./nameWords.ts";
import type { Match, SentenceView } from "./sentenceView.ts";
import { isTimeWord } from "./timeWords.ts";
import { rankedTitleEnd } from "./titles.ts";

/** What the document as a whole says of names that may be nations. */
export interface NationClues {
  /** ISO codes told by a string that means nothing else. */
  readonly sure: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Family names of persons in the document. */
  readonly isFamily: (word: string) => boolean;
  /** Is the document about the American state of Georgia? */
  readonly georgianState: boolean;
}

/** Words that make a nation's name before them part of another thing's: "Indian Ocean", "London Road". */
const joined =
  /^(Ocean|Sea|Gulf|Bridge|Road|Street|Square|Avenue|Lane|Airport|River|Island|Islands|Columbia|Isles|Open|Grand|Marathon|Convention|Protocol|Agreement|Accord|Accords|Treaty|Olympics|Stock|Palace|Cathedral|Zoo|Underground|Eye|Fashion|Biennale|Channel)$/u;

/** Does a string that can be a nation stand for one here? */
export function acceptNation(
  view: SentenceView,
  at: number,
  match: Match,
  words: NameWords,
  clues: NationClues,
): boolean {
  const { known, to } = match;
  const text = view.slice(at, to);
  const next = view.word(to);
  const goesOn =
    view.isCapital(to) && !view.isGlued(to) && !isTimeWord(next) && rankedTitleEnd(view, to, words) === to;
  const before = at - 1;
  const afterName =
    before >= 0 &&
    view.isCapital(before) &&
    !view.isGlued(at) &&
    !(view.isInitial(before) && clues.common.has(view.lower(before))) &&
    !view.isDeterminer(before);
  if (clues.isFamily(text)) return false;
  if (known.via !== "demonym" && goesOn && joined.test(next)) return false;
  if (known.via === "demonym" && goesOn && /^(Ocean|Sea|Gulf|Isles|Open)$/u.test(next)) return false;
  if (text === "US" && view.titled && view.tokens.every((t) => !/\p{Ll}/u.test(t.text))) return false;
  if (known.via === "metonym" && to - at === 1) {
    // "Paris Hilton", "Lima Marsh", "Denzel Washington".
    if (goesOn && !view.nation(to) && (words.given.has(text) || !view.match(to)) && !words.heads.has(next))
      return false;
    if (afterName && (words.given.has(view.word(before)) || /^\p{Lu}\.$/u.test(view.word(before))))
      return false;
  }
  if (known.via === "name" && to - at === 1 && (words.given.has(text) || words.family.has(text))) {
    if (afterName && words.given.has(view.word(before))) return false;
    if (goesOn && words.given.has(text) && !words.heads.has(next)) return false;
  }
  if (!known.ambiguous) return true;
  if (text === "US") return true;
  if (afterName && known.via !== "demonym") return false;
  switch (known.via) {
    case "name":
    case "alias":
      if (goesOn && !words.heads.has(next)) return false;
      if (text === "Georgia") return !clues.georgianState;
      if (
        /^(Soviet Union|USSR|U\.S\.S\.R\.|Rhodesia|Formosa|Siam|Ceylon|Persia|Holland|RSA|ROC|R\.O\.C\.|PNG|GB)$/u.test(
          text,
        )
      )
        return text === "Holland" ? !view.isInitial(at) : clues.sure.has(known.id);
      if (/^(Islamic Republic|Emirates|the States|Congo|Reunion|Madeira|Salvador|Saint|St)/u.test(text))
        return clues.sure.has(known.id) || view.lower(before) === "the" || text === "Congo";
      return !(view.isInitial(at) && clues.common.has(text.toLowerCase()));
    case "demonym":
      if (text === "Georgian") return !clues.georgianState;
      if (/^(English|Polish)$/u.test(text))
        return (
          !/^(language|teacher|teachers|literature|lessons|translation|speaker|speakers|-|on|up|the|and)$/u.test(
            view.lower(to),
          ) &&
          view.tokens[to] !== undefined &&
          view.tokens[to]?.pos !== "PUNCT" &&
          view.lower(before) !== "in"
        );
      if (/^(Anglo|Franco|Russo|Greco|Indo)$/u.test(text)) return next === "-" && view.isCapital(to + 1);
      if (/^(Soviet|Soviets|Magyar|Magyars|Kiwi|Kiwis|Yankee|Yankees)$/u.test(text))
        return clues.sure.has(known.id) && !/^Sov/u.test(text);
      return !afterName && !goesOn;
    default:
      if (goesOn) return false;
      return clues.sure.has(known.id) || (view.word(to) === "," && view.match(to + 1)?.known.id === known.id);
  }
}

const state =
  /^(Atlanta|Savannah|Fulton|Macon|Athens-Clarke|Alabama|Florida|Tennessee|Carolina|Kemp|Abrams|Ossoff|Warnock|Augusta|Raffensperger|Trump|Biden|Republicans|Democrats|GOP)$/u;
const land =
  /^(Tbilisi|Ossetia|Abkhazia|Batumi|Gori|Caucasus|Saakashvili|Russia|Armenia|Azerbaijan|Ukraine|Moldova)$/u;

/** Is Georgia, if named, the American state? By the towns and people beside it. */
export function isGeorgianState(views: readonly SentenceView[]): boolean {
  let score = 0;
  for (const view of views)
    for (const token of view.tokens) {
      if (state.test(token.text)) score++;
      else if (land.test(token.text)) score -= 2;
    }
  return score > 0;
}
