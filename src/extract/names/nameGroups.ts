import { addClues, type Clues, noClues } from "./clues.ts";
import { contextClues } from "./contextClues.ts";
import { formClues } from "./formClues.ts";
import type { NameWords } from "./nameWords.ts";
import type { Segment } from "./segment.ts";
import type { SentenceView } from "./sentenceView.ts";

/** All stretches of a document with the same words, and what speaks for each reading of them. */
export interface NameGroup {
  readonly text: string;
  readonly size: number;
  readonly segments: Segment[];
  readonly clues: Clues;
}

/** Occurrences whose surroundings count; more would only repeat. */
const COUNTED = 6;

/** Gathers the stretches that need a verdict by their words. */
export function groupNames(
  segments: readonly Segment[],
  views: readonly SentenceView[],
  words: NameWords,
  common: ReadonlySet<string>,
): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  for (const segment of segments) {
    if (segment.kind === "state" || segment.kind === "code" || (segment.kind === "known" && !segment.weak))
      continue;
    const view = views[segment.sentence];
    if (!view) continue;
    let group = groups.get(segment.text);
    if (!group) {
      group = {
        text: segment.text,
        size: segment.text.split(" ").length,
        segments: [],
        clues: formClues(segment.text, words, common),
      };
      // What the lexicon knows is a name, if what stands around it says so: "Conservative claims".
      if (segment.kind === "known") group.clues.thing = 0;
      if (segment.kind === "body") {
        group.clues.body += segment.weak ? 1.6 : 4;
        group.clues.place = 0;
        // Only a given name makes a person of it: "Jack Post".
        const given = words.given.has(segment.text.split(" ")[0] ?? "") && !view.nation(segment.from);
        group.clues.person = given ? group.clues.person : -2;
        if (!segment.weak) group.clues.thing = 0;
        else group.clues.thing = Math.max(0, group.clues.thing - 3);
      }
      groups.set(segment.text, group);
    }
    group.segments.push(segment);
    // A known name of several words is more than a guess: "Environment Agency".
    if (segment.kind === "known" && group.size > 1 && group.segments.length === 1) group.clues.body += 1.5;
    if (group.segments.length <= COUNTED) addClues(group.clues, contextClues(view, segment, words));
  }
  // A word that only ever begins sentences, and reads as a common noun, is one: "Threat researchers".
  for (const group of groups.values())
    if (group.size === 1 && group.segments.every((s) => s.initial && isCommonNoun(views[s.sentence], s)))
      group.clues.thing += 2;
  for (const group of groups.values())
    if (
      group.size === 1 &&
      group.segments.every((s) => s.initial && views[s.sentence]?.tokens[s.to]?.pos === "NOUN")
    )
      group.clues.thing += 1;
  share(groups);
  shareInLists(segments, groups, views);
  return groups;
}

/** What one name of a list is, the others are: "two accountants, Jo Reed and Stavros Petridis". */
function shareInLists(
  segments: readonly Segment[],
  groups: ReadonlyMap<string, NameGroup>,
  views: readonly SentenceView[],
): void {
  const shares = new Map<NameGroup, Clues>();
  const give = (from: Segment, to: Segment): void => {
    const [giver, taker] = [groups.get(from.text), groups.get(to.text)];
    if (!giver || !taker || giver === taker || to.kind !== "name") return;
    const { person, body, place, thing, acts } = giver.clues;
    const sum = shares.get(taker) ?? noClues();
    shares.set(taker, sum);
    if (Math.max(place, thing) > 1) return;
    if (person >= 2.5 && person > body && taker.size > 1) sum.person = Math.max(sum.person, 1.5);
    if (body >= 2.5 && body > person) sum.body = Math.max(sum.body, 1);
    if (acts > 1) sum.acts = Math.max(sum.acts, 0.5);
  };
  segments.forEach((left, i) => {
    const right = segments[i + 1];
    const view = views[left.sentence];
    if (!right || !view || right.sentence !== left.sentence) return;
    if (!/^(,|and|or|, and|&)$/u.test(view.slice(left.to, right.from).trim())) return;
    give(left, right);
    give(right, left);
  });
  for (const [group, sum] of shares) addClues(group.clues, sum);
}

const isCommonNoun = (view: SentenceView | undefined, { from, to }: Segment): boolean =>
  view?.tokens[from]?.pos === "NOUN" && view.tokens[to]?.pos === "NOUN";

/** A full name gains from what is said of its short form: "Reed said", "Norvik's shareholders". */
function share(groups: ReadonlyMap<string, NameGroup>): void {
  const shares = new Map<NameGroup, Clues>();
  for (const group of groups.values()) {
    if (group.size < 2) continue;
    const parts = group.text.split(" ");
    const sum = noClues();
    const last = groups.get(parts.at(-1) ?? "");
    if (last) {
      sum.person += Math.max(0, last.clues.person) * 0.7;
      sum.acts += last.clues.acts * 0.5;
    }
    const first = groups.get(parts[0] ?? "");
    if (first) {
      sum.body += Math.max(0, first.clues.body) * 0.7;
      sum.acts += first.clues.acts * 0.4;
    }
    shares.set(group, sum);
  }
  for (const [group, sum] of shares) addClues(group.clues, sum);
}
