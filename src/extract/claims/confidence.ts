import type { Confidence } from "../../model/lexicon.ts";
import type { Party } from "../../model/parties.ts";
import type { ConfidenceBasis, Entity } from "../../model/reading.ts";

/** What is known of a finding when its confidence is worked out. */
export interface Signs {
  readonly kind: "accusation" | "denial";
  readonly rule: string;
  readonly speakers: readonly Party[];
  /** Of a denial, those the words name as denied for. */
  readonly others: readonly Party[];
  readonly quoted: boolean;
  readonly headline: boolean;
  readonly hedged: boolean;
  readonly weakened: boolean;
  /** Are the words as strong as the rule can have them? */
  readonly outright: boolean;
  /** Is there a word for a wrong in what is told? */
  readonly bad: boolean;
  /** Tokens of the sentence. */
  readonly length: number;
  /** What the rule itself tells. */
  readonly more: readonly string[];
}

/** From the surest way to tell a party to the least sure. */
const ways: readonly Party["via"][] = [
  "name",
  "unnamed",
  "definite",
  "spokesperson",
  "document",
  "modifier",
  "pronoun",
  "unnamed-body",
  "unknown-name",
];

/** How a side was told: by the least sure of its parties. */
function sideTraits(side: string, parties: readonly Party[], entities: readonly Entity[]): string[] {
  if (parties.length === 0) return [`${side}:nobody`];
  const worst = [...parties].sort((a, b) => ways.indexOf(b.via) - ways.indexOf(a.via))[0] as Party;
  const entity = entities[worst.entity];
  return [
    `${side}:${worst.via}`,
    `${side}:${entity?.kind === "nation" ? "nation" : (entity?.actorType ?? "organisation")}`,
    ...(parties.every((p) => p.sure) ? [] : [`${side}:unsure`]),
    ...(parties.length > 2 ? [`${side}:several`] : []),
  ];
}

/** Rules whose words need not tell who accuses: "allegedly", "faces charges", "was charged". */
const leavesOut = /^(allegedly|alleged-to|faces-charges|charge-with)$/u;

/** The traits of a finding that bear on whether it is right, each by a name that the table of weights may know. */
export function traitsOf(signs: Signs, entities: readonly Entity[]): string[] {
  const [speaker, other] = signs.kind === "accusation" ? ["accuser", "accused"] : ["denier", "principal"];
  const both = signs.speakers.some((p) => signs.others.some((o) => o.entity === p.entity));
  return [
    `rule:${signs.rule}`,
    // What a court hears is told without its teller as a rule, and no less surely.
    ...(signs.rule === "court-heard" && signs.speakers.length === 0
      ? ["accuser:before a court"]
      : leavesOut.test(signs.rule) && signs.speakers.length === 0
        ? ["accuser:left out"]
        : sideTraits(speaker as string, signs.speakers, entities)),
    ...sideTraits(other as string, signs.others, entities),
    ...(signs.speakers.length === 0 && signs.rule !== "court-heard" ? [`rule:${signs.rule} by nobody`] : []),
    ...(both ? ["both sides one"] : []),
    ...(signs.quoted ? ["quoted"] : []),
    ...(signs.headline ? ["headline"] : []),
    ...(signs.hedged ? ["hedged"] : []),
    ...(signs.weakened ? ["weakened"] : []),
    ...(signs.outright ? [] : [`rule:${signs.rule} in weak words`, "weak words"]),
    ...(signs.bad ? ["a word for a wrong"] : []),
    ...(signs.length > 40 ? ["long sentence"] : []),
    ...signs.more,
  ];
}

/** Chances as a logarithm; certainties count as 1 or 99 of 100. */
export const logOdds = (percent: number): number => {
  const held = Math.min(99, Math.max(1, percent));
  return Math.log(held / (100 - held));
};

/** 1–99: how often a finding on this basis is right in every part. */
export function confidenceOf({ bias, own, weights }: Confidence, basis: ConfidenceBasis): number {
  const sum = basis.traits.reduce(
    (all, trait) => all + (weights[trait] ?? 0),
    bias + own * logOdds(basis.rulesOwn),
  );
  return Math.min(99, Math.max(1, Math.round(100 / (1 + Math.exp(-sum)))));
}
