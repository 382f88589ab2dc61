import type { Verdict, Verdicts } from "./pairing.ts";

export const classes = ["accusation", "denial", "answers", "summit", "nation", "actor"] as const;
export type Class = (typeof classes)[number];
export const isClass = (name: string): name is Class => (classes as readonly string[]).includes(name);

/**
 * What is compared. Of claims: the sentence alone, or the sentence and both sides (tuple); of links, the claims at both ends
 * by either; of summits and parties, the name. "1:1" is one finding for each item.
 */
export const measures = ["sentence", "tuple", "tuple 1:1", "name", "name 1:1"] as const;
export type Measure = (typeof measures)[number];

/**
 * Which claims take part. "both": all. "explicit": explicit findings against explicit items (a right finding is right whatever
 * the tier of its item). "explicit of all": explicit findings against all items.
 */
export const scopes = ["both", "explicit", "explicit of all"] as const;
export type Scope = (typeof scopes)[number];

/** One item of the gold or one finding, judged by one measure. */
export interface Judged {
  readonly class: Class;
  readonly measure: Measure;
  readonly scope: Scope;
  readonly part: "gold" | "found";
  readonly file: string;
  readonly verdict: Verdict;
  /** Of an item its construction; of a finding that of the item in whose sentence it stands, or null. */
  readonly construction: string | null;
  /** Of a claim found: what found it, and how sure that was. */
  readonly rule: string | null;
  readonly confidence: number | null;
}

type Shared = Pick<Judged, "class" | "measure" | "scope" | "file">;

/** One record for each verdict of a list without constructions and rules. */
export function plainJudged(shared: Shared, { gold, found }: Verdicts): Judged[] {
  const blank = { construction: null, rule: null, confidence: null };
  return [
    ...gold.map((verdict): Judged => ({ ...shared, ...blank, part: "gold", verdict })),
    ...found.map((verdict): Judged => ({ ...shared, ...blank, part: "found", verdict })),
  ];
}

export const mistakeKinds = [
  "missed",
  "wrong sides",
  "false alarm",
  "double",
  "forbidden",
  "place or date",
] as const;

/** A miss or a false alarm, as a person reads it. */
export interface Mistake {
  readonly class: Class;
  readonly kind: (typeof mistakeKinds)[number];
  readonly file: string;
  /** Id in the gold file, or null of a finding that fits none. */
  readonly item: string | null;
  readonly sentence: string;
  readonly expected: string;
  readonly got: string;
  readonly rule: string | null;
  readonly confidence: number | null;
  readonly tier: string | null;
  readonly construction: string | null;
}
