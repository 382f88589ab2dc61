import { acceptNation, type NationClues } from "./acceptNation.ts";
import { findBody } from "./findBody.ts";
import { bodyEnd, findStateBody } from "./findStateBody.ts";
import type { KnownName } from "./lexiconNames.ts";
import { nameEnd } from "./nameEnd.ts";
import type { NameWords } from "./nameWords.ts";
import { isPlainStart } from "./plainStart.ts";
import { makeSegment, type Segment } from "./segment.ts";
import type { SentenceView } from "./sentenceView.ts";
import { isTimeWord } from "./timeWords.ts";
import { rankedTitleEnd } from "./titles.ts";

function add(
  segments: Segment[],
  view: SentenceView,
  kind: Segment["kind"],
  from: number,
  to: number,
  more: Partial<Segment> = {},
): void {
  const text = view.slice(from, to);
  const initial = view.isInitial(from);
  segments.push(makeSegment({ kind, sentence: view.sentence.index, from, to, text, initial, ...more }));
}

/** Adds the nations inside a longer stretch, and gives the first. */
function addInside(
  segments: Segment[],
  view: SentenceView,
  words: NameWords,
  clues: NationClues,
  from: number,
  to: number,
): string | null {
  let first: string | null = null;
  for (let at = from; at < to; at++) {
    const inner = view.match(at);
    if (!inner || inner.to > to || inner.known.kind !== "nation") continue;
    if (inner.known.ambiguous && !acceptNation(view, at, inner, words, clues)) continue;
    add(segments, view, "known", at, inner.to, { known: inner.known });
    first ??= inner.known.id;
    at = inner.to - 1;
  }
  return first;
}

/** Cuts a sentence into the stretches that may name somebody, in order; nations inside longer ones follow them. */
export function cutSegments(view: SentenceView, words: NameWords, clues: NationClues): Segment[] {
  const segments: Segment[] = [];
  const { sentence } = view;
  const caption = sentence.zone === "caption";
  let at = 0;
  let titled = false;
  while (at < view.tokens.length) {
    const wasTitled = titled;
    titled = false;
    const match = view.match(at);
    if (!view.isCapital(at) && !match) {
      at++;
      continue;
    }
    if (
      (view.isDeterminer(at) && !(match && match.to > at + 1)) ||
      (isTimeWord(view.word(at)) && !(match && match.to > at + 1) && !isGivenName(view, at, words))
    ) {
      at++;
      continue;
    }
    if (words.postNominals.has(view.word(at)) && view.isCapital(at - 1)) {
      at++;
      continue;
    }
    if (!match && words.threatCode.test(view.word(at))) {
      if (!caption) add(segments, view, "code", at, at + 1, { actorType: "threat-actor" });
      at++;
      continue;
    }
    const plain = isPlainStart(view, at, words, clues.common);
    const body =
      caption || view.titled || wasTitled || (plain && !opensBody(view, at))
        ? null
        : findBody(view, at, words);
    if (match && (!body || match.to >= body.to)) {
      const { known } = match;
      if (known.kind === "nation") {
        const state = caption || view.titled ? null : findStateBody(view, match, at, words);
        if (state && !(known.ambiguous && !acceptNation(view, at, match, words, clues))) {
          add(segments, view, "state", at, state.to, { actorType: state.actorType, nation: known.id });
          addInside(segments, view, words, clues, at, state.to);
          at = state.to;
          continue;
        }
        const personal =
          wasTitled && match.to === at + 1 && known.via !== "demonym" && !view.isPossessive(match.to + 1);
        if (!personal && acceptNation(view, at, match, words, clues)) {
          add(segments, view, "known", at, match.to, { known });
          at = match.to;
          continue;
        }
      } else if (!caption && acceptKnown(view, at, match.to, known, words, wasTitled, plain)) {
        if (known.kind === "actor") {
          add(segments, view, "known", at, match.to, { known, weak: known.ambiguous });
          if (known.holdsNation && match.to - at > 1) addInside(segments, view, words, clues, at, match.to);
          at = match.to;
          continue;
        }
        if (
          !(
            view.isCapital(match.to) &&
            match.to === at + 1 &&
            !isTimeWord(view.word(match.to)) &&
            rankedTitleEnd(view, match.to, words) === match.to
          )
        ) {
          at = match.to;
          continue;
        }
      } else if (!view.isCapital(at)) {
        at++;
        continue;
      }
    }
    if (caption) {
      at++;
      continue;
    }
    if (body) {
      add(segments, view, "body", at, body.to, { actorType: body.head.type, weak: body.weak });
      const nation = addInside(segments, view, words, clues, at, body.to);
      const held = segments.findLastIndex((s) => s.kind === "body");
      if (nation && held >= 0)
        segments[held] = {
          ...(segments[held] as Segment),
          nation: body.head.type === "company" || body.head.type === "media" ? null : nation,
        };
      at = body.to;
      continue;
    }
    const titles = rankedTitleEnd(view, at, words);
    const title = plain && titles === at + 1 && !view.isCapital(titles) ? at : titles;
    if (title > at) {
      titled = view.isCapital(title) || /^(bin|al|el|van|von|de|der|den|ibn|ul)$/u.test(view.lower(title));
      at = title;
      continue;
    }
    if (plain || view.titled) {
      at++;
      continue;
    }
    if (isEpithet(view, at, words)) {
      at++;
      continue;
    }
    const end = nameEnd(view, at, words, wasTitled);
    const led = view.isCapital(end) && rankedTitleEnd(view, end, words) > end;
    const leads =
      led &&
      /^(minister|secretary|commissioner|ministry)$/u.test(view.lower(rankedTitleEnd(view, end, words) - 1));
    if (leads && !wasTitled) {
      at = end;
      continue;
    }
    const rule = ruleEnd(view, end, words);
    if (rule) add(segments, view, "state", at, rule, { actorType: "government" });
    else add(segments, view, "name", at, end, { titled: wasTitled });
    at = rule ?? end;
  }
  return segments;
}

/** "Jan Novak", "April Reed": a month's name that goes on as a person's. */
const isGivenName = (view: SentenceView, at: number, words: NameWords): boolean =>
  words.given.has(view.word(at)) &&
  view.isCapital(at + 1) &&
  !isTimeWord(view.word(at + 1)) &&
  !view.isDeterminer(at + 1) &&
  !view.match(at + 1);

/** "National Bank of …": a first word that goes on with capitals may open a body's name. */
const opensBody = (view: SentenceView, at: number): boolean =>
  view.isCapital(at + 1) && /^(ADJ|NOUN|PROPN)$/u.test(view.tokens[at]?.pos ?? "");

/** "Democratic Jo Reed": a capitalised adjective before a full name. */
const isEpithet = (view: SentenceView, at: number, words: NameWords): boolean =>
  !words.given.has(view.word(at)) &&
  words.given.has(view.word(at + 1)) &&
  view.isCapital(at + 2) &&
  (words.topics.has(view.word(at)) ||
    /^(Democratic|Republican|Conservative|Liberal|Socialist|Tory)$/u.test(view.word(at)));

/** "the Merrow administration", "the Assad regime". */
function ruleEnd(view: SentenceView, at: number, words: NameWords): number | null {
  if (!/^(administration|regime|government)$/u.test(view.lower(at))) return null;
  return bodyEnd(view, at, words, false)?.to ?? null;
}

/** Is an organisation, group or place of the lexicon meant where its string stands? */
function acceptKnown(
  view: SentenceView,
  at: number,
  to: number,
  known: KnownName,
  words: NameWords,
  titled: boolean,
  plain: boolean,
): boolean {
  if (to - at > 1) return true;
  const text = view.word(at);
  if (titled) return false;
  if (plain && known.ambiguous) return false;
  const next = view.word(to);
  const goesOn =
    view.isCapital(to) &&
    !view.isGlued(to) &&
    !isTimeWord(next) &&
    rankedTitleEnd(view, to, words) === to &&
    !view.match(to);
  if (goesOn && words.given.has(text)) return false;
  if (goesOn && known.ambiguous) return false;
  return !(view.isCapital(at - 1) && words.given.has(view.word(at - 1)) && !view.isInitial(at - 1));
}
