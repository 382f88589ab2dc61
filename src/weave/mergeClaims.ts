import type { ClaimFinding, Reading } from "../model/reading.ts";

/** A claim finding of one reading: positions of the reading and of the claim in it. */
export interface ClaimAt {
  readonly reading: number;
  readonly at: number;
  readonly claim: ClaimFinding;
}

const stop = new Set([
  "the",
  "a",
  "an",
  "of",
  "to",
  "in",
  "on",
  "and",
  "or",
  "for",
  "with",
  "by",
  "at",
  "its",
  "their",
  "his",
  "her",
  "that",
  "was",
  "were",
  "is",
  "are",
  "had",
  "has",
  "have",
  "been",
  "be",
  "it",
  "as",
  "from",
]);

function contentWords(reading: Reading, claim: ClaimFinding): Set<string> {
  const span = (claim.kind === "accusation" ? claim.allegation : claim.content) ?? claim.evidence[0];
  const text = span ? reading.document.text.slice(span.start, span.end) : "";
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w.length > 1 && !stop.has(w)),
  );
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((w) => b.has(w)).length;
  return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.6;
}

/** The sentence that carries a claim, as all copies of one text have it. */
function sayingOf(reading: Reading, { claim }: ClaimAt, original: number): string {
  const [span] = claim.evidence;
  const words = span ? reading.document.text.slice(span.start, span.end).toLowerCase() : "";
  return `${original} ${claim.rule} ${words.replace(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}

/**
 * Groups the claims that are one: a headline's with the body's between the same sides, and those of different documents with the
 * same sides whose words are much the same, or which one sentence of a text and its copies tells (`originals`). The first of a group, in document order, carries it; body comes before headline.
 */
export function mergeClaims(
  readings: readonly Reading[],
  sides: (at: ClaimAt) => string,
  originals: readonly number[] = [],
): ClaimAt[][] {
  const groups: { members: ClaimAt[]; words: Set<string>; sayings: Set<string> }[] = [];
  const bySides = new Map<string, number[]>();
  const all: ClaimAt[] = readings.flatMap((reading, r) =>
    reading.claims.map((claim, at) => ({ reading: r, at, claim })),
  );
  const ordered = [
    ...all.filter((c) => c.claim.zone === "body"),
    ...all.filter((c) => c.claim.zone === "headline"),
  ];
  for (const item of ordered) {
    const key = `${item.claim.kind}|${sides(item)}`;
    const reading = readings[item.reading];
    if (!reading) continue;
    const words = contentWords(reading, item.claim);
    const saying = sayingOf(reading, item, originals[item.reading] ?? item.reading);
    const same = (bySides.get(key) ?? []).find((g) => {
      const group = groups[g];
      const here = group?.members.filter((m) => m.reading === item.reading) ?? [];
      if (item.claim.zone === "headline" && here.length > 0) return true;
      if (group === undefined || here.length > 0) return false;
      return group.sayings.has(saying) || alike(group.words, words);
    });
    if (same !== undefined) {
      groups[same]?.members.push(item);
      groups[same]?.sayings.add(saying);
    } else {
      bySides.set(key, [...(bySides.get(key) ?? []), groups.length]);
      groups.push({ members: [item], words, sayings: new Set([saying]) });
    }
  }
  return groups.map((g) => g.members);
}
