/** The gold format of `docs/annotation.md`: what a careful reader finds in one article. */
import * as z from "zod/mini";
import { actorTypes } from "../../src/model/graph.ts";
import { organisationTypes } from "../../src/model/lexicon.ts";

const styles = [
  ...["wire", "long-read", "trade-press", "aggregator", "press-release", "q-and-a", "court", "sport"],
  ...["business", "diplomacy", "cyber", "local"],
];
const accusationConstructions = [
  ...[
    "say-bad-act",
    "accuse-of",
    "nominal",
    "participle",
    "direct-speech",
    "allege",
    "presupposed",
    "condemn-for",
  ],
  ...["label", "blame", "demand", "attributed-to", "passive", "each-other", "charge", "headline"],
];
const denialConstructions = [
  ...["deny-noun", "say-false", "quote-label", "conduct-denied", "quote-reject", "deny-act", "dismiss-as"],
  ...["react", "passive", "plea"],
];

const words = z.string().check(z.minLength(1));
const optional = z._default(z.boolean(), false);
const tier = z.enum(["explicit", "inferred"]);
const side = z.array(words);
const note = z.optional(z.string());

const actor = z.strictObject({
  id: words,
  names: z.array(words).check(z.minLength(1)),
  /** Only "unnamed" changes the score: such parties are no actors to be found. */
  type: z.enum([...new Set([...actorTypes, ...organisationTypes, "state"])]),
  optional,
  note,
});
const accusation = z.strictObject({
  id: words,
  sentence: words,
  accuser: side,
  accused: side,
  tier,
  construction: z.enum(accusationConstructions),
  optional,
  note,
});
const denial = z.strictObject({
  id: words,
  sentence: words,
  denier: side,
  principal: side,
  answers: z.array(words),
  tier,
  construction: z.enum(denialConstructions),
  optional,
  note,
});
const summit = z.strictObject({
  id: words,
  /** Empty (or an empty string) for a meeting the text gives no name. */
  names: z.array(z.string()),
  place: z.array(words),
  date: z.nullable(z.string()),
  sentence: words,
  optional,
  note,
});

export const goldSchema = z.strictObject({
  style: z.enum(styles),
  traps: z.array(words),
  nations: z.array(z.string().check(z.regex(/^[A-Z]{2}$/u))),
  actors: z.array(actor),
  mustNotBeActors: z.array(words),
  accusations: z.array(accusation),
  denials: z.array(denial),
  summits: z.array(summit),
  note,
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldActor = Gold["actors"][number];
export type GoldSummit = Gold["summits"][number];
export type Tier = "explicit" | "inferred";
export type ClaimKind = "accusation" | "denial";

/** An article with its gold. */
export interface GoldDocument {
  /** Path of the text inside its folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly gold: Gold;
}

/** An accusation or a denial of the gold, with its two sides under one name each. */
export interface GoldClaim {
  readonly kind: ClaimKind;
  readonly id: string;
  readonly sentence: string;
  /** Accuser or denier. */
  readonly by: readonly string[];
  /** Accused, or the principal a denial speaks for. */
  readonly party: readonly string[];
  readonly tier: Tier;
  readonly construction: string;
  readonly optional: boolean;
  readonly answers: readonly string[];
}

export function goldClaims(gold: Gold, kind: ClaimKind): GoldClaim[] {
  if (kind === "accusation")
    return gold.accusations.map(({ accuser, accused, ...a }) => ({
      ...a,
      kind,
      by: accuser,
      party: accused,
      answers: [],
    }));
  return gold.denials.map(({ denier, principal, ...d }) => ({ ...d, kind, by: denier, party: principal }));
}
