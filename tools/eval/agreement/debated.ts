import { makeFit, occurrences, overlaps } from "../fit.ts";
import type { Gold, GoldActor } from "../gold.ts";
import { sameName } from "../judgeSummits.ts";
import { partyOf } from "./asFound.ts";
import type { TwoReadings } from "./readSecond.ts";

interface Debatable {
  readonly optional: boolean;
}

/** What stands for nothing but optional items of the other list is optional too, in both lists. */
function debated<T extends Debatable>(
  first: readonly T[],
  second: readonly T[],
  same: (first: T, second: T) => boolean,
): [T[], T[]] {
  const doubted = (item: T, others: readonly T[]): T =>
    others.length > 0 && others.every((other) => other.optional) ? { ...item, optional: true } : item;
  const ofSecond = (a: T) => second.filter((b) => same(a, b));
  const ofFirst = (b: T) => first.filter((a) => same(a, b));
  return [first.map((a) => doubted(a, ofSecond(a))), second.map((b) => doubted(b, ofFirst(b)))];
}

/** Parties without a name of their own are debatable by the guidelines. */
const withUnnamed = (actors: readonly GoldActor[]): GoldActor[] =>
  actors.map((actor) => ({ ...actor, optional: actor.optional || actor.type === "unnamed" }));

/**
 * Marks what either reader holds optional as optional in both readings, so that it is neither agreement nor disagreement.
 * Claims stand for each other by their sentences, parties by their names, meetings by either.
 */
export function leaveOutDebated({ first, second }: TwoReadings): TwoReadings {
  const { gold, text } = first;
  const fit = makeFit(first);
  const places = (item: { sentence: string }) => occurrences(text, item.sentence.normalize("NFC"));
  const sameSentence = (a: { sentence: string }, b: { sentence: string }) =>
    places(a).some((one) => places(b).some((other) => overlaps(one, other)));
  const accusations = debated(gold.accusations, second.accusations, sameSentence);
  const denials = debated(gold.denials, second.denials, sameSentence);
  const summits = debated(gold.summits, second.summits, (a, b) => sameName(a, b) || sameSentence(a, b));
  const actors = debated(withUnnamed(gold.actors), withUnnamed(second.actors), (a, b) =>
    fit.actor(partyOf(b), a),
  );
  const marked = (at: 0 | 1) => ({
    ...{ accusations: accusations[at], denials: denials[at], summits: summits[at], actors: actors[at] },
  });
  return { first: { ...first, gold: { ...gold, ...marked(0) } }, second: { ...second, ...marked(1) } };
}

/** Takes every item for one that its reader is sure of. */
export function countDebated({ first, second }: TwoReadings): TwoReadings {
  const sure = <T extends Debatable>(list: readonly T[]): T[] =>
    list.map((item) => ({ ...item, optional: false }));
  const all = ({ accusations, denials, summits, actors }: Gold) => ({
    ...{
      accusations: sure(accusations),
      denials: sure(denials),
      summits: sure(summits),
      actors: sure(actors),
    },
  });
  return {
    first: { ...first, gold: { ...first.gold, ...all(first.gold) } },
    second: { ...second, ...all(second) },
  };
}
