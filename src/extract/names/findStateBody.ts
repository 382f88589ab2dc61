import type { ActorType } from "../../model/graph.ts";
import { seatEnd } from "./findBody.ts";
import type { NameWords } from "./nameWords.ts";
import type { Match, SentenceView } from "./sentenceView.ts";

export interface StateBody {
  readonly to: number;
  readonly actorType: ActorType;
}

/** "the Vistrian fisheries ministry", "Finland's data protection ombudsman": a lower-case body of the nation that stands before it. */
export function findStateBody(
  view: SentenceView,
  nation: Match,
  from: number,
  words: NameWords,
): StateBody | null {
  const owned = view.isPossessive(nation.to);
  const { via, id } = nation.known;
  const before = view.lower(from - 1);
  const attributive =
    via === "demonym" || ((id === "US" || id === "GB") && via === "alias" && !/^(in|to|from)$/u.test(before));
  if (!owned && !attributive) return null;
  const found = bodyEnd(view, owned ? nation.to + 1 : nation.to, words, true);
  return found && { ...found, to: fieldEnd(view, found.to) };
}

/** "China's Ministry of Commerce": with a capital, what the body is for belongs to its name. */
function fieldEnd(view: SentenceView, to: number): number {
  if (!/^(Ministry|Department|Bureau|Office|Agency|Board|Council)$/u.test(view.word(to - 1))) return to;
  if (!/^(of|for)$/u.test(view.lower(to)) || !view.isCapital(to + 1) || view.match(to + 1)) return to;
  let end = to + 1;
  while (view.isCapital(end) || (view.lower(end) === "and" && view.isCapital(end + 1))) end++;
  return end;
}

/** The longest body's name of lower-case words from here; `mayModify` lets other words stand before its own. */
export function bodyEnd(
  view: SentenceView,
  start: number,
  words: NameWords,
  mayModify: boolean,
): StateBody | null {
  let found: StateBody | null = null;
  for (let at = start; at < start + 5; at++) {
    const token = view.tokens[at];
    if (!token || !/^(NOUN|ADJ|PROPN|PART|VERB|PUNCT)$/u.test(token.pos)) break;
    if (
      token.pos === "PUNCT" &&
      !(token.text === "-" && view.isGlued(at) && view.isGlued(at + 1)) &&
      !view.isPossessive(at)
    )
      break;
    if (token.pos === "VERB" && (at === start || !words.stateBodies.has(token.lower))) break;
    if (view.isPossessive(at) && !/^office$/u.test(view.lower(at + 1))) break;
    for (const body of words.stateBodies.get(token.lower) ?? []) {
      const size = body.word.split(/[ ]/u).length;
      const held = view.slice(start, at + 1).toLowerCase();
      if (!held.endsWith(body.word) || (held.length > body.word.length && !mayModify)) continue;
      if (body.weak && held.length === body.word.length) continue;
      if (size > at - start + 2) continue;
      if (goesOn(view, at + 1, words)) continue;
      const seat = body.type === "mission" ? seatEnd(view, at + 1) : at + 1;
      found = { to: seat, actorType: body.type };
    }
  }
  return found;
}

/** "the U.S. military conflict": what goes on with another noun is another thing, unless the noun is for its people. */
function goesOn(view: SentenceView, at: number, words: NameWords): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  if (token.text === "-" && view.isGlued(at)) return true;
  if (words.roles.has(token.lower) || words.bodyPeople.has(token.lower)) return false;
  if (token.pos === "NOUN") return true;
  return (
    token.pos === "VERB" &&
    token.lower === token.lemma &&
    /^(strike|attack|raid|aid|plan|support|budget|spend|report|work|deal|test|show|force)$/u.test(token.lower)
  );
}
